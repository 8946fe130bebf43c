package dev.postern.parties.authentication.dkim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names and values such as `v=1; a=rsa-sha256` (RFC 6376 §3.2), in signatures, keys and policies.
///
/// @param tags by their names, blanks around the values taken off
public record TagList(Map<String, String> tags) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    public TagList {
        tags = Map.copyOf(tags);
    }

    /// Empty for what is no such list, or names a tag twice.
    public static Optional<TagList> parse(String text) {
        var tags = new HashMap<String, String>();
        for (var part : text.split(";")) {
            if (part.isBlank()) {
                continue;
            }
            var sign = part.indexOf('=');
            var name = sign < 0 ? "" : part.substring(0, sign).strip();
            if (!NAME.matcher(name).matches()
                    || tags.put(name, part.substring(sign + 1).strip()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new TagList(tags));
    }

    public Optional<String> tag(String name) {
        return Optional.ofNullable(tags.get(name));
    }

    public String tag(String name, String otherwise) {
        return tags.getOrDefault(name, otherwise);
    }

    /// A value in which blanks mean nothing.
    Optional<String> compact(String name) {
        return tag(name).map(value -> value.replaceAll("[ \\t\\r\\n]+", ""));
    }
}
