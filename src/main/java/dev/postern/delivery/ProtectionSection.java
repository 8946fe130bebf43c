package dev.postern.delivery;

import dev.postern.config.SecretFile;
import dev.postern.config.Section;
import dev.postern.delivery.connection.Protection;
import dev.postern.delivery.connection.Protection.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// `tls`, `authorities`, `user` and `password-file` of a smarthost.
final class ProtectionSection {

    private static final int LONGEST = 1024;

    private final Section route;

    private ProtectionSection(Section route) {
        this.route = route;
    }

    static Protection read(Section route) {
        return new ProtectionSection(route).protection();
    }

    private Protection protection() {
        var login = login();
        var level = route.choice("tls", Level.class, login.isPresent() ? Level.REQUIRED : Level.OPPORTUNISTIC);
        if (login.isPresent() && level != Level.REQUIRED && level != Level.IMPLICIT) {
            route.wrong("tls", "must be required or implicit where there is a login: its password is not for others");
            return new Protection(Level.REQUIRED, authorities(), login);
        }
        return new Protection(level, authorities(), login);
    }

    private Optional<Path> authorities() {
        if (!route.has("authorities")) {
            return Optional.empty();
        }
        var file = route.path("authorities", route.folder());
        try {
            Protection.check(file);
            return Optional.of(file);
        } catch (IOException e) {
            route.wrong("authorities", "cannot be read as certificates in PEM: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Protection.Login> login() {
        if (!route.has("user") && !route.has("password-file")) {
            return Optional.empty();
        }
        var user = route.text("user", "");
        if (user.isEmpty() || !route.has("password-file")) {
            route.wrong("user", "and \"password-file\" go together");
            return Optional.empty();
        }
        return password(route.path("password-file", route.folder())).map(word -> new Protection.Login(user, word));
    }

    /// The first line of the file.
    private Optional<String> password(Path file) {
        try {
            if (SecretFile.isOpenToOthers(file)) {
                route.wrong("password-file", "is open to others than its owner and group; run: chmod 600 " + file);
                return Optional.empty();
            }
            var line = Files.size(file) > LONGEST
                    ? Optional.<String>empty()
                    : Files.readString(file, StandardCharsets.UTF_8).lines().findFirst();
            if (line.isEmpty() || line.get().isEmpty()) {
                route.wrong("password-file", "must hold the password in its first line, and little else");
            }
            return line.filter(word -> !word.isEmpty());
        } catch (IOException e) {
            route.wrong("password-file", "cannot be read: " + file);
            return Optional.empty();
        }
    }
}
