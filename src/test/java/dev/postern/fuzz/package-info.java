/// What a fuzzer throws at the readers. Without `JAZZER_FUZZ=1` the kept inputs are played back.
@NullMarked
package dev.postern.fuzz;

import org.jspecify.annotations.NullMarked;
