package dev.postern.masking.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as XML writes it, and as it is meant (XML 1.0 §2.4, §4.6).
final class CharacterData {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos)|#0{0,9}(\\d{1,7})|#x0{0,9}([0-9a-fA-F]{1,6}));");

    private CharacterData() {}

    static String plain(String written) {
        if (written.indexOf('&') < 0) {
            return written;
        }
        return REFERENCE.matcher(written).replaceAll(found -> {
            if (found.group(1) != null) {
                return named(found.group(1));
            }
            var code = found.group(2) == null ? Integer.parseInt(found.group(3), 16) : Integer.parseInt(found.group(2));
            return Matcher.quoteReplacement(
                    Character.isValidCodePoint(code) ? Character.toString(code) : found.group());
        });
    }

    private static String named(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "'";
        };
    }

    static String written(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
