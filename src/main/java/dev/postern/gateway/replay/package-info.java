/// Kept mail judged again, under other rules.
@NullMarked
package dev.postern.gateway.replay;

import org.jspecify.annotations.NullMarked;
