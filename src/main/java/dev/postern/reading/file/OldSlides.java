package dev.postern.reading.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The stream of a PowerPoint file of 1997 to 2003 (MS-PPT): records in records.
final class OldSlides {

    private static final int HEADER = 8;
    private static final int DEEPEST = 30;
    private static final int SLIDE = 0x03EE;
    private static final int MASTER = 0x03F8;
    private static final int NOTES = 0x03F0;
    private static final int LINK = 0x0FD7;
    private static final int HEADERS = 0x0FD9;
    private static final int COMMENT = 0x2EE0;
    private static final int MACROS = 0x0400;
    private static final int TARGET = 1;

    private final FileVisitor visitor;
    private final Opening opening;
    private int slides;

    OldSlides(FileVisitor visitor, Opening opening) {
        this.visitor = visitor;
        this.opening = opening;
    }

    private interface Met {
        void record(int type, int instance, int in, ByteBuffer content) throws Unread;
    }

    static boolean haveMacros(byte[] stream, Budget budget) throws Unread {
        var found = new boolean[1];
        walk(
                CompoundFile.little(stream),
                0,
                0,
                budget,
                (type, _, _, content) -> found[0] |=
                        type == MACROS && content.remaining() >= 8 && content.getInt(content.position() + 4) != 0);
        return found[0];
    }

    void read(byte[] stream) throws Unread {
        walk(CompoundFile.little(stream), 0, 0, opening.budget(), this::record);
        OfficeArt.read(stream, visitor, opening);
    }

    /// @param in the type of the record around
    private static void walk(ByteBuffer bytes, int in, int depth, Budget budget, Met met) throws Unread {
        if (depth > DEEPEST) {
            throw new Unread("depth", "more than " + DEEPEST + " records in one another");
        }
        var at = bytes.position();
        while (at + HEADER <= bytes.limit()) {
            budget.time();
            var head = bytes.getShort(at) & 0xffff;
            var type = bytes.getShort(at + 2) & 0xffff;
            var length = bytes.getInt(at + 4);
            if (length < 0 || length > bytes.limit() - at - HEADER) {
                return;
            }
            var content =
                    bytes.duplicate().order(bytes.order()).position(at + HEADER).limit(at + HEADER + length);
            met.record(type, head >> 4, in, content);
            if ((head & 0xf) == 0xf) {
                // Whose text it is, is told by the innermost of these.
                walk(content, isWhose(in) && !isWhose(type) ? in : type, depth + 1, budget, met);
            }
            at += HEADER + length;
        }
    }

    private static boolean isWhose(int type) {
        return type == SLIDE || type == MASTER || type == NOTES || type == LINK || type == HEADERS || type == COMMENT;
    }

    private void record(int type, int instance, int in, ByteBuffer content) throws Unread {
        switch (type) {
            case SLIDE -> slides++;
            case 0x0FA0 -> text(string(content), in, in == MASTER);
            case 0x0FA8 -> text(new String(octets(content), StandardCharsets.ISO_8859_1), in, in == MASTER);
            case 0x0FBA -> {
                if (in == LINK && instance == TARGET) {
                    visitor.link("", string(content), false);
                } else {
                    text(string(content), in, in != HEADERS && in != COMMENT);
                }
            }
            // An object, packed behind its size.
            case 0x1011 -> {
                var object = octets(content);
                var isPacked = instance == 1 && object.length > 4;
                opening.inside(
                        "object",
                        isPacked
                                ? OfficeArt.inflated(Arrays.copyOfRange(object, 4, object.length), opening.budget())
                                : object);
            }
            default -> {}
        }
    }

    private void text(String text, int in, boolean hidden) {
        var spot = in == NOTES ? "notes" : in == SLIDE ? "slide " + slides : "";
        for (var line : text.split("[\r\u000b]")) {
            if (!line.isBlank()) {
                visitor.text(spot, line, hidden);
            }
        }
    }

    private static byte[] octets(ByteBuffer content) {
        var octets = new byte[content.remaining()];
        content.duplicate().get(octets);
        return octets;
    }

    private static String string(ByteBuffer content) {
        return MapiProperties.ended(new String(octets(content), StandardCharsets.UTF_16LE));
    }
}
