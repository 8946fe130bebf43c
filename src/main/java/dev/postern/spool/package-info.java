/// Accepted mail until it is settled: due times, leases, outcomes.
@NullMarked
package dev.postern.spool;

import org.jspecify.annotations.NullMarked;
