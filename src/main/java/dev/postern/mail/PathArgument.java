package dev.postern.mail;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The argument of MAIL or RCPT: a path in angle brackets, then parameters (RFC 5321 §4.1.2).
///
/// @param path without brackets and without a source route, which is to be ignored (RFC 5321
///     appendix C); empty for `<>`
/// @param parameters names in upper case; a parameter without a value has an empty one
public record PathArgument(String path, Map<String, String> parameters) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    private static final Pattern VALUE = Pattern.compile("[\\x21-\\x3c\\x3e-\\x7e]+");

    public PathArgument {
        parameters = Map.copyOf(parameters);
    }

    /// Reads what stands behind `FROM:` or `TO:`; empty if it does not follow the grammar.
    public static Optional<PathArgument> parse(String text) {
        var argument = text.strip();
        var end = endOfPath(argument);
        if (end < 0) {
            return Optional.empty();
        }
        var path = withoutRoute(argument.substring(1, end));
        var parameters = parameters(argument.substring(end + 1));
        return path.flatMap(p -> parameters.map(all -> new PathArgument(p, all)));
    }

    /// Where the closing bracket is; brackets inside a quoted local part don't count.
    private static int endOfPath(String text) {
        if (!text.startsWith("<")) {
            return -1;
        }
        var quoted = false;
        for (var i = 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '>' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> withoutRoute(String path) {
        if (!path.startsWith("@")) {
            return Optional.of(path);
        }
        var colon = path.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        for (var hop : path.substring(0, colon).split(",", -1)) {
            if (!hop.startsWith("@") || !AddressSyntax.isDomain(hop.substring(1))) {
                return Optional.empty();
            }
        }
        return Optional.of(path.substring(colon + 1));
    }

    private static Optional<Map<String, String>> parameters(String text) {
        var parameters = new LinkedHashMap<String, String>();
        if (!text.isEmpty() && !text.startsWith(" ")) {
            return Optional.empty();
        }
        for (var word : text.strip().split(" +")) {
            if (word.isEmpty()) {
                continue;
            }
            var equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            var value = equals < 0 ? "" : word.substring(equals + 1);
            if (!NAME.matcher(name).matches()
                    || (equals >= 0 && !VALUE.matcher(value).matches())) {
                return Optional.empty();
            }
            if (parameters.put(name.toUpperCase(Locale.ROOT), value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}
