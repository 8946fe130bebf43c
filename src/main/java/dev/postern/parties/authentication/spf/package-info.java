/// Whether a client may send in the name of a domain (RFC 7208).
@NullMarked
package dev.postern.parties.authentication.spf;

import org.jspecify.annotations.NullMarked;
