/// Whether a mail comes from whom it names: SPF, DKIM and, on top of both, DMARC (RFC 7489).
@NullMarked
package dev.postern.parties.authentication;

import org.jspecify.annotations.NullMarked;
