package dev.postern.reading.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Parameters that go on over several (`name*0`, `name*1*`) or carry a charset (RFC 2231 §3, §4).
final class ContinuedParameters {

    private ContinuedParameters() {}

    static Map<String, String> joined(Map<String, String> written) {
        var joined = new HashMap<String, String>();
        var pieces = new HashMap<String, SortedMap<Integer, Piece>>();
        written.forEach((name, value) -> {
            var star = name.indexOf('*');
            if (star <= 0) {
                joined.put(name, EncodedWords.decode(value));
            } else {
                var piece = Piece.of(name.substring(star + 1), value);
                pieces.computeIfAbsent(name.substring(0, star), n -> new TreeMap<>())
                        .putIfAbsent(piece.index, piece);
            }
        });
        // The extended form wins over a plain one meant for old programs (RFC 6266 §4.3).
        pieces.forEach((name, parts) -> joined.put(name, text(parts)));
        return joined;
    }

    /// The first piece carries the charset: `utf-8'en'…` (RFC 2231 §4.1).
    private static String text(SortedMap<Integer, Piece> pieces) {
        var first = pieces.firstEntry().getValue();
        var quote = first.extended ? first.value.indexOf('\'') : -1;
        var second = quote < 0 ? -1 : first.value.indexOf('\'', quote + 1);
        var bytes = new ByteArrayOutputStream();
        first.write(first.value.substring(second + 1), bytes);
        pieces.values().stream().skip(1).forEach(p -> p.write(p.value, bytes));
        var charset = second < 0 ? "" : first.value.substring(0, quote);
        var text = DecodedText.of(bytes.toByteArray(), charset).text();
        return EncodedWords.decode(Field.unfolded(text));
    }

    private record Piece(int index, boolean extended, String value) {

        static Piece of(String suffix, String value) {
            var extended = suffix.isEmpty() || suffix.endsWith("*");
            var digits = suffix.endsWith("*") ? suffix.substring(0, suffix.length() - 1) : suffix;
            return new Piece(digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0, extended, value);
        }

        void write(String text, ByteArrayOutputStream out) {
            if (!extended) {
                out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            for (var i = 0; i < text.length(); i++) {
                var octet = text.charAt(i) == '%' ? Hex.octet(text, i + 1) : -1;
                if (octet >= 0) {
                    out.write(octet);
                    i += 2;
                } else {
                    out.writeBytes(String.valueOf(text.charAt(i)).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
