/// Rules on who writes to whom about which order.
@NullMarked
package dev.postern.rules.identity;

import org.jspecify.annotations.NullMarked;
