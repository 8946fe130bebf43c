/// Text as its readers see it, with the way back to how it is written.
@NullMarked
package dev.postern.masking.text;

import org.jspecify.annotations.NullMarked;
