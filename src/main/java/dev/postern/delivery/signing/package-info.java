/// DKIM signatures of what leaves (RFC 6376, RFC 8463): settings, keys, and the field they end in.
///
/// [dev.postern.delivery.signing.SigningDesk] is the way in.
@NullMarked
package dev.postern.delivery.signing;

import org.jspecify.annotations.NullMarked;
