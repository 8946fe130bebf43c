/// Whether domains vouch for the bytes of a mail (RFC 6376, RFC 8301, RFC 8463).
@NullMarked
package dev.postern.parties.authentication.dkim;

import org.jspecify.annotations.NullMarked;
