/// The words for what a check of a mail's origin came to.
@NullMarked
package dev.postern.parties.authentication.result;

import org.jspecify.annotations.NullMarked;
