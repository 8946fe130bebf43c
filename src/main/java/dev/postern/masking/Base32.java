package dev.postern.masking;

import java.util.Optional;

/// Bytes as lower-case letters and digits (RFC 4648 §6, unpadded), fit for a local part that mail
/// systems may write in capitals.
final class Base32 {

    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder(bytes.length * 8 / 5 + 1);
        var bits = 0;
        var held = 0;
        for (var b : bytes) {
            bits = (bits << 8 | (b & 0xff)) & 0xfff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(DIGITS.charAt(bits >> held & 31));
            }
        }
        return held == 0
                ? text.toString()
                : text.append(DIGITS.charAt(bits << (5 - held) & 31)).toString();
    }

    static Optional<byte[]> decode(String text) {
        var bytes = new byte[text.length() * 5 / 8];
        var bits = 0;
        var held = 0;
        var count = 0;
        for (var i = 0; i < text.length(); i++) {
            var digit = DIGITS.indexOf(Character.toLowerCase(text.charAt(i)));
            if (digit < 0) {
                return Optional.empty();
            }
            bits = (bits << 5 | digit) & 0xfff;
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes[count++] = (byte) (bits >> held);
            }
        }
        return Optional.of(bytes);
    }
}
