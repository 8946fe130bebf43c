/// The journey itself: a transaction comes in, a verdict falls, a commit holds, a mail leaves.
@NullMarked
package dev.postern.gateway;

import org.jspecify.annotations.NullMarked;
