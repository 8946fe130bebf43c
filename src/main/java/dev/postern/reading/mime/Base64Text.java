package dev.postern.reading.mime;

import java.util.Arrays;

/// Text in base64, read as the most tolerant programs read it (RFC 2045 §6.8).
///
/// Programs differ about what follows the padding and about characters that are none of the
/// alphabet: some go on, some stop, some leave out. Where that matters the content is ambiguous.
final class Base64Text {

    private final byte[] decoded;
    private int size;
    private int bits;
    private int count;
    private int padding;
    private boolean ambiguous;

    private Base64Text(int length) {
        this.decoded = new byte[length * 3 / 4 + 3];
    }

    static Base64Text of(byte[] encoded) {
        var text = new Base64Text(encoded.length);
        for (var b : encoded) {
            if (b == '=') {
                text.pad();
            } else if (b != '\n' && b != '\r' && b != ' ' && b != '\t' && b != 0) {
                text.take(digit(b));
            }
        }
        text.ambiguous |= text.count == 6;
        return text;
    }

    byte[] content() {
        return Arrays.copyOf(decoded, size);
    }

    /// Whether another program may show something else.
    boolean isAmbiguous() {
        return ambiguous;
    }

    private void pad() {
        padding++;
        ambiguous |= padding > 2;
        count = 0;
    }

    private void take(int digit) {
        ambiguous |= digit < 0 || padding > 0;
        padding = 0;
        if (digit < 0) {
            return;
        }
        bits = bits << 6 | digit;
        count += 6;
        if (count >= 8) {
            count -= 8;
            decoded[size++] = (byte) (bits >> count);
        }
    }

    private static int digit(byte b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' ? 62 : b == '/' ? 63 : -1;
    }
}
