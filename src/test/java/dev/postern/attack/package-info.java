/// What strangers try at a gateway that runs: to relay, to have others bothered, to be heard twice by the next hop.
@NullMarked
package dev.postern.attack;

import org.jspecify.annotations.NullMarked;
