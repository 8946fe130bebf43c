/// Routes, connections and attempts: how a mail leaves.
///
/// [dev.postern.delivery.Delivery] makes one attempt for one recipient and says what it came to; when
/// to try again is [dev.postern.delivery.RetrySchedule]'s word and the caller's deed.
@NullMarked
package dev.postern.delivery;

import org.jspecify.annotations.NullMarked;
