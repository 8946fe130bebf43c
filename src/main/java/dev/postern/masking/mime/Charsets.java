package dev.postern.masking.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Charsets by the names that mails give them.
///
/// A table, because [Charset#forName] searches all providers anew for every unknown name, and a mail
/// may hold a hundred thousand of those.
public final class Charsets {

    private Charsets() {}

    /// The charset of this name, if there is one here.
    public static Optional<Charset> find(String name) {
        var folded = name.strip().toLowerCase(Locale.ROOT);
        return switch (folded) {
            case "utf-8" -> Optional.of(StandardCharsets.UTF_8);
            case "us-ascii" -> Optional.of(StandardCharsets.US_ASCII);
            case "iso-8859-1" -> Optional.of(StandardCharsets.ISO_8859_1);
            default -> Optional.ofNullable(Table.BY_NAME.get(folded));
        };
    }

    /// Filled when a mail first names another charset than the usual ones.
    private static final class Table {
        static final Map<String, Charset> BY_NAME = byName();

        private static Map<String, Charset> byName() {
            var byName = new HashMap<String, Charset>();
            for (var charset : Charset.availableCharsets().values()) {
                byName.put(charset.name().toLowerCase(Locale.ROOT), charset);
                charset.aliases().forEach(alias -> byName.putIfAbsent(alias.toLowerCase(Locale.ROOT), charset));
            }
            return byName;
        }
    }
}
