/// Wiring only, top to bottom.
@NullMarked
package dev.postern;

import org.jspecify.annotations.NullMarked;
