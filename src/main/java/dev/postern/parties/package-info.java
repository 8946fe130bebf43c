/// Sellers, buyers and their aliases; who may write to whom.
@NullMarked
package dev.postern.parties;

import org.jspecify.annotations.NullMarked;
