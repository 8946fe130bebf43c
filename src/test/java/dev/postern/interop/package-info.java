/// Other people's programs talk to the gateway: what sellers' tools and other mail servers really do.
///
/// All are tagged `peers`: they need programs that a JDK and Maven do not bring.
@NullMarked
package dev.postern.interop;

import org.jspecify.annotations.NullMarked;
