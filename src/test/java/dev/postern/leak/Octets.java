package dev.postern.leak;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// Text as octets, one character each, and as mails carry them.
final class Octets {

    private Octets() {}

    static String of(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    static String of(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String octets) {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// In lines of any length, as some programs write them.
    static String oddBase64(String octets, RandomGenerator random) {
        var digits = base64(bytes(octets));
        var length = random.nextBoolean() ? 76 : 3 + random.nextInt(90);
        var lines = new StringBuilder();
        for (var i = 0; i < digits.length(); i += length) {
            lines.append(digits, i, Math.min(digits.length(), i + length)).append("\r\n");
        }
        return lines.toString();
    }

    /// With breaks and codes where none need be.
    static String quoted(String octets, RandomGenerator random) {
        var text = new StringBuilder();
        var column = 0;
        for (var i = 0; i < octets.length(); i++) {
            var c = octets.charAt(i);
            if (c == '\n' || c == '\r') {
                text.append(c);
                column = 0;
                continue;
            }
            if (column > 70 || random.nextInt(25) == 0) {
                text.append("=\r\n");
                column = 0;
            }
            var plain = c > ' ' && c < 0x7f && c != '=' && random.nextInt(12) > 0;
            text.append(plain ? Character.toString(c) : "=" + Spelling.hex(c));
            column += plain ? 1 : 3;
        }
        return text.toString();
    }
}
