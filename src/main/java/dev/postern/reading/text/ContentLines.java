package dev.postern.reading.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// Content lines of calendars and contact cards, as a reader's program shows their values (RFC 5545
/// §3.1 and §3.3.11, RFC 6350 §3.2 and §3.4, vCard 2.1 for the encodings).
public final class ContentLines {

    private static final int LONGEST_ENCODED = 4_000;

    private ContentLines() {}

    /// Unfolded, decoded, and broken where a value breaks its lines.
    public static List<Line> shown(List<Line> lines) {
        var shown = new ArrayList<Line>();
        for (var line : joinedSoftly(PlainText.unfolded(lines))) {
            for (var piece : decoded(line.text()).split("\\\\[nN]", -1)) {
                shown.add(Line.plain(line.number(), unescaped(piece)));
            }
        }
        return shown;
    }

    /// A quoted-printable value goes on in the next line behind `=`.
    private static List<Line> joinedSoftly(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!isQuotedPrintable(line.text())) {
                joined.add(line);
                continue;
            }
            var text = new StringBuilder(line.text());
            while (text.charAt(text.length() - 1) == '=' && i + 1 < lines.size()) {
                text.setLength(text.length() - 1);
                text.append(lines.get(++i).text());
            }
            joined.add(Line.plain(line.number(), text.toString()));
        }
        return joined;
    }

    private static boolean isQuotedPrintable(String line) {
        return head(line).contains("quoted-printable");
    }

    private static String head(String line) {
        var colon = line.indexOf(':');
        return colon < 0 || colon > 200 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String line) {
        var head = head(line);
        if (head.indexOf(';') < 0 || !(head.contains("encoding=") || head.contains("quoted-printable"))) {
            return line;
        }
        var value = line.substring(head.length() + 1);
        if (head.contains("quoted-printable")) {
            return line.substring(0, head.length() + 1) + quotedPrintable(value);
        }
        return line + text(value);
    }

    private static String quotedPrintable(String value) {
        var bytes = new byte[value.length() * 3];
        var size = 0;
        for (var i = 0; i < value.length(); i++) {
            var isEscape = value.charAt(i) == '=' && i + 2 < value.length();
            var octet = isEscape
                    ? Character.digit(value.charAt(i + 1), 16) * 16 + Character.digit(value.charAt(i + 2), 16)
                    : -1;
            if (octet >= 0) {
                bytes[size++] = (byte) octet;
                i += 2;
            } else {
                for (var b : value.substring(i, i + 1).getBytes(StandardCharsets.UTF_8)) {
                    bytes[size++] = b;
                }
            }
        }
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    /// What base64 holds, if it is text and no picture.
    private static String text(String value) {
        if (value.length() > LONGEST_ENCODED) {
            return "";
        }
        try {
            var text = new String(Base64.getMimeDecoder().decode(value), StandardCharsets.UTF_8);
            return text.chars().noneMatch(c -> c == 0xfffd || c < 9) ? " " + text : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ",;:\\".indexOf(text.charAt(i + 1)) >= 0) {
                i++;
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }
}
