/// What is kept of a buyer, sealed with a key of that buyer's own, so that destroying the key erases the buyer.
@NullMarked
package dev.postern.store.seal;

import org.jspecify.annotations.NullMarked;
