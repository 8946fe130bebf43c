/// Finding the web addresses that a reader of a text could open or type, however they are written.
@NullMarked
package dev.postern.rules.address;

import org.jspecify.annotations.NullMarked;
