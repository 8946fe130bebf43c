/// TLS at the doors: certificates from files, and the sockets that use them.
@NullMarked
package dev.postern.session.tls;

import org.jspecify.annotations.NullMarked;
