/// Hides both sides: rewrites envelope and headers, and proves the final bytes clean.
@NullMarked
package dev.postern.masking;

import org.jspecify.annotations.NullMarked;
