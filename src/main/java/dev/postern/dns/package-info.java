/// What the name servers say: mail exchangers, addresses and texts of a name, remembered as long as
/// they allow.
@NullMarked
package dev.postern.dns;

import org.jspecify.annotations.NullMarked;
