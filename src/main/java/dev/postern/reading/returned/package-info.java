/// Tells mails that machines send back from mails that people write: reports of failure and delay,
/// automatic answers, receipts, challenges. What follows from it is for others to say.
@NullMarked
package dev.postern.reading.returned;

import org.jspecify.annotations.NullMarked;
