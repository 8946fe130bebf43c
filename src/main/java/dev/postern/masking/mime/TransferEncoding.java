package dev.postern.masking.mime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// How the bytes of a body are written (RFC 2045 §6).
public enum TransferEncoding {
    /// 7bit, 8bit, binary, or none named.
    IDENTITY,
    QUOTED_PRINTABLE,
    BASE64,
    /// One that nobody knows; it cannot be written anew.
    UNKNOWN;

    private static final int LINE = 76;
    private static final String HEX = "0123456789ABCDEF";

    public static TransferEncoding of(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "", "7bit", "8bit", "binary" -> IDENTITY;
            case "quoted-printable" -> QUOTED_PRINTABLE;
            case "base64" -> BASE64;
            default -> UNKNOWN;
        };
    }

    /// The bytes meant. Never fails: what breaks the encoding is passed over, as readers do.
    public String decode(String body) {
        return switch (this) {
            case IDENTITY, UNKNOWN -> body;
            case QUOTED_PRINTABLE -> unquoted(body);
            case BASE64 -> unbased(body);
        };
    }

    public String encode(String bytes) {
        return switch (this) {
            case IDENTITY, UNKNOWN -> bytes;
            case QUOTED_PRINTABLE -> quoted(bytes);
            case BASE64 -> based(bytes);
        };
    }

    private static String based(String bytes) {
        var encoder = Base64.getMimeEncoder(LINE, new byte[] {'\r', '\n'});
        var encoded = encoder.encode(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return new String(encoded, StandardCharsets.ISO_8859_1) + "\r\n";
    }

    private static String unbased(String body) {
        var text = new StringBuilder(body.length() * 3 / 4 + 3);
        var bits = 0;
        var held = 0;
        for (var i = 0; i < body.length(); i++) {
            var value = digit(body.charAt(i));
            if (value >= 0) {
                bits = bits << 6 | value;
                held += 6;
                if (held >= 8) {
                    held -= 8;
                    text.append((char) (bits >> held & 0xff));
                }
            } else if (body.charAt(i) == '=') {
                held = 0;
            }
        }
        return text.toString();
    }

    private static int digit(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        if (c == '+') {
            return 62;
        }
        return c == '/' ? 63 : -1;
    }

    private static String unquoted(String body) {
        if (body.indexOf('=') < 0) {
            return body;
        }
        var text = new StringBuilder(body.length());
        var kept = 0;
        for (var mark = body.indexOf('='); mark >= 0; mark = body.indexOf('=', Math.max(mark + 1, kept))) {
            var soft = softBreak(body, mark + 1);
            if (soft > 0) {
                text.append(body, kept, mark);
                kept = soft;
            } else if (mark + 2 < body.length() && hex(body.charAt(mark + 1)) >= 0 && hex(body.charAt(mark + 2)) >= 0) {
                text.append(body, kept, mark);
                text.append((char) (hex(body.charAt(mark + 1)) << 4 | hex(body.charAt(mark + 2))));
                kept = mark + 3;
            }
        }
        return text.append(body, kept, body.length()).toString();
    }

    /// Where the text goes on after a soft line break whose `=` stands before `i`; 0 if it is none.
    private static int softBreak(String body, int i) {
        var end = i;
        while (end < body.length() && (body.charAt(end) == ' ' || body.charAt(end) == '\t')) {
            end++;
        }
        if (end == body.length()) {
            return end;
        }
        if (body.charAt(end) == '\r' && end + 1 < body.length() && body.charAt(end + 1) == '\n') {
            return end + 2;
        }
        return body.charAt(end) == '\n' ? end + 1 : 0;
    }

    private static String quoted(String bytes) {
        var text = new StringBuilder(bytes.length() + bytes.length() / 4);
        var column = 0;
        for (var i = 0; i < bytes.length(); i++) {
            var c = bytes.charAt(i);
            if (c == '\r' && i + 1 < bytes.length() && bytes.charAt(i + 1) == '\n') {
                text.append("\r\n");
                i++;
                column = 0;
                continue;
            }
            var plain = isPlain(bytes, i);
            var width = plain ? 1 : 3;
            if (column + width > LINE - 1) {
                text.append("=\r\n");
                column = 0;
            }
            if (plain) {
                text.append(c);
            } else {
                text.append('=').append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            }
            column += width;
        }
        return text.toString();
    }

    private static boolean isPlain(String bytes, int i) {
        var c = bytes.charAt(i);
        if (c == ' ' || c == '\t') {
            return !endsLine(bytes, i + 1);
        }
        return c > ' ' && c < 0x7f && c != '=';
    }

    private static boolean endsLine(String bytes, int i) {
        return i >= bytes.length() || bytes.charAt(i) == '\r' || bytes.charAt(i) == '\n';
    }

    static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
