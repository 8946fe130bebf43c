/// What comes between 354 and the final dot: read to the end, unstuffed, within limits.
@NullMarked
package dev.postern.session.content;

import org.jspecify.annotations.NullMarked;
