/// What must still be true after the gateway's process was ended at a moment that it did not choose.
@NullMarked
package dev.postern.crash;

import org.jspecify.annotations.NullMarked;
