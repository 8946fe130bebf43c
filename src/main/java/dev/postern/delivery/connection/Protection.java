package dev.postern.delivery.connection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// How a connection to a server is kept from others, and who we are to it.
///
/// @param authorities whose certificates are trusted, in PEM; without it those that the JDK trusts
/// @param login for servers that want one; never said without TLS
public record Protection(Level level, Optional<Path> authorities, Optional<Login> login) {

    /// Nothing but what is said.
    public static final Protection NONE = new Protection(Level.NONE, Optional.empty(), Optional.empty());

    /// When TLS is used.
    public enum Level {
        /// Never.
        NONE,
        /// Where the server offers it, whatever its certificate says (RFC 7435).
        OPPORTUNISTIC,
        /// After STARTTLS, with a certificate that holds; otherwise no mail goes.
        REQUIRED,
        /// From the first byte, with a certificate that holds.
        IMPLICIT
    }

    /// A name and a password.
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /// Finds out whether a file holds certificates that can be trusted.
    ///
    /// @throws IOException with what is wrong about it
    public static void check(Path authorities) throws IOException {
        Verification.check(authorities);
    }

    /// Whether a certificate that does not hold ends the connection.
    boolean isStrict() {
        return level == Level.REQUIRED || level == Level.IMPLICIT;
    }
}
