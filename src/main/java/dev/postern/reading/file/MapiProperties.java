package dev.postern.reading.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Properties of Outlook's mails, by number (MS-OXTNEF §2.1.3.4): the texts and objects among them.
final class MapiProperties {

    static final int SUBJECT = 0x0037;
    static final int BODY = 0x1000;
    static final int RTF = 0x1009;
    static final int HTML = 0x1013;
    static final int DATA = 0x3701;
    static final int LONG_NAME = 0x3707;

    private static final int MOST = 4_000;
    private static final int NAMED = 0x8000;
    private static final int MANY = 0x1000;
    private static final int WIDE = 0x1F;

    private final Map<Integer, Value> values = new HashMap<>();

    private static final class Value {
        private final byte[] bytes;
        private final Charset charset;

        Value(byte[] bytes, Charset charset) {
            this.bytes = bytes;
            this.charset = charset;
        }
    }

    /// Adds those of a list; later ones count.
    ///
    /// @param charset of texts that are not UTF-16
    void add(byte[] list, Charset charset, Budget budget) throws Unread {
        var bytes = ByteBuffer.wrap(list).order(ByteOrder.LITTLE_ENDIAN);
        var count = bytes.getInt();
        for (var i = 0; i < count; i++) {
            if (i > MOST) {
                throw new Unread("parts", "more than " + MOST + " properties of Outlook");
            }
            budget.time();
            read(bytes, charset);
        }
    }

    private void read(ByteBuffer bytes, Charset charset) {
        var type = bytes.getShort() & 0xffff;
        var number = bytes.getShort() & 0xffff;
        if (number >= NAMED) {
            name(bytes);
        }
        var single = type & ~MANY;
        var many = type != single;
        var isText = single == 0x1E || single == WIDE || single == 0x102 || single == 0x0D;
        var count = many || isText ? bytes.getInt() : 1;
        for (var i = 0; i < count; i++) {
            var value = isText ? padded(bytes) : skipped(bytes, single);
            if (isText) {
                values.put(number, new Value(value, single == WIDE ? StandardCharsets.UTF_16LE : charset));
            }
        }
    }

    private static void name(ByteBuffer bytes) {
        skip(bytes, 16);
        var isText = bytes.getInt() == 1;
        if (isText) {
            padded(bytes);
        } else {
            bytes.getInt();
        }
    }

    private static byte[] padded(ByteBuffer bytes) {
        var length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IndexOutOfBoundsException(length);
        }
        var value = new byte[length];
        bytes.get(value);
        skip(bytes, Math.min(bytes.remaining(), -length & 3));
        return value;
    }

    private static byte[] skipped(ByteBuffer bytes, int type) {
        skip(
                bytes,
                switch (type) {
                    case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
                    case 0x48 -> 16;
                    default -> 4;
                });
        return new byte[0];
    }

    private static void skip(ByteBuffer bytes, int count) {
        bytes.position(bytes.position() + count);
    }

    Optional<byte[]> find(int number) {
        return Optional.ofNullable(values.get(number)).map(value -> value.bytes);
    }

    /// Empty if there is none.
    String text(int number) {
        var value = values.get(number);
        return value == null ? "" : ended(new String(value.bytes, value.charset));
    }

    /// As C ends texts.
    static String ended(String text) {
        var end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
