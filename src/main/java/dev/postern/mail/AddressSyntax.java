package dev.postern.mail;

import java.util.Optional;

/// The grammar of a mailbox in RFC 5321 §4.1.2: dot-string or quoted-string, `@`, domain or literal.
final class AddressSyntax {

    private static final String ATOM_PUNCTUATION = "!#$%&'*+-/=?^_`{|}~";

    private AddressSyntax() {}

    static Optional<Address> parse(String text) {
        return text.startsWith("\"") ? parseQuoted(text) : parseDotted(text);
    }

    private static Optional<Address> parseDotted(String text) {
        var at = text.indexOf('@');
        if (at <= 0 || !isDotString(text.substring(0, at))) {
            return Optional.empty();
        }
        return checked(text.substring(0, at), text.substring(at + 1));
    }

    private static Optional<Address> parseQuoted(String text) {
        var local = new StringBuilder();
        for (var i = 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                return i + 1 < text.length() && text.charAt(i + 1) == '@'
                        ? checked(local.toString(), text.substring(i + 2))
                        : Optional.empty();
            }
            if (c == '\\' && i + 1 < text.length()) {
                c = text.charAt(++i);
            }
            if (c < 0x20 || c == 0x7f || becomesLineEnd(c)) {
                return Optional.empty();
            }
            local.append(c);
        }
        return Optional.empty();
    }

    private static Optional<Address> checked(String local, String domain) {
        var address = new Address(local, domain);
        return isDomain(domain) && address.withinLimits() ? Optional.of(address) : Optional.empty();
    }

    /// A quoted local part where the dot-string grammar does not hold it.
    static String quoted(String local) {
        return isDotString(local) ? local : "\"" + local.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static boolean isDotString(String text) {
        if (text.isEmpty() || text.startsWith(".") || text.endsWith(".") || text.contains("..")) {
            return false;
        }
        return text.codePoints().allMatch(c -> c == '.' || isAtom(c));
    }

    /// RFC 6531 §3.3 adds every non-ASCII character; those that Unicode says are not text stay out,
    /// and so do U+760D and U+760A, which become CR and LF where a program keeps only the low byte.
    private static boolean isAtom(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || ATOM_PUNCTUATION.indexOf(c) >= 0;
        }
        return !becomesLineEnd(c) && (Character.isLetterOrDigit(c) || isMark(c));
    }

    private static boolean becomesLineEnd(int c) {
        return c >= 0x80 && ((c & 0xff) == '\r' || (c & 0xff) == '\n');
    }

    private static boolean isMark(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isDomain(String domain) {
        if (domain.startsWith("[")) {
            return domain.matches("\\[[0-9A-Za-z.:\\-]{2,64}]");
        }
        var labels = domain.split("\\.", -1);
        for (var label : labels) {
            if (!isLabel(label)) {
                return false;
            }
        }
        return labels.length > 0;
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= 63
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.codePoints().allMatch(AddressSyntax::isLabelCharacter);
    }

    private static boolean isLabelCharacter(int c) {
        return c < 0x80 ? Character.isLetterOrDigit(c) || c == '-' || c == '_' : isAtom(c);
    }
}
