/// What tests of the whole program share: a gateway in a JVM of its own, the mails that go in, and the
/// next hop that they come out at.
@NullMarked
package dev.postern.testing;

import org.jspecify.annotations.NullMarked;
