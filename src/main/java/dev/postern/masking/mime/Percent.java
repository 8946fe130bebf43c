package dev.postern.masking.mime;

import java.nio.charset.StandardCharsets;

/// Percent-encoding (RFC 3986 §2.1), as links and RFC 2231 parameters use it.
public final class Percent {

    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

    /// The bytes meant; a `%` that encodes nothing stays.
    public static String decode(String text) {
        var percent = text.indexOf('%');
        if (percent < 0) {
            return text;
        }
        var decoded = new StringBuilder(text.length());
        var kept = 0;
        while (percent >= 0) {
            if (percent + 2 < text.length()
                    && TransferEncoding.hex(text.charAt(percent + 1)) >= 0
                    && TransferEncoding.hex(text.charAt(percent + 2)) >= 0) {
                var high = TransferEncoding.hex(text.charAt(percent + 1));
                decoded.append(text, kept, percent)
                        .append((char) (high << 4 | TransferEncoding.hex(text.charAt(percent + 2))));
                kept = percent + 3;
            }
            percent = text.indexOf('%', Math.max(percent + 1, kept));
        }
        return decoded.append(text, kept, text.length()).toString();
    }

    static String encode(String text) {
        var encoded = new StringBuilder();
        for (var b : text.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encoded.toString();
    }
}
