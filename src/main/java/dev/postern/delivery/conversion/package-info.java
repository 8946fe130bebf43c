/// Mails written anew for next hops that take 7 bits only (RFC 6152 §3).
@NullMarked
package dev.postern.delivery.conversion;

import org.jspecify.annotations.NullMarked;
