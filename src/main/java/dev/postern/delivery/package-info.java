/// Routes, connections and attempts: how a mail leaves.
@NullMarked
package dev.postern.delivery;

import org.jspecify.annotations.NullMarked;
