package dev.postern.masking.files.picture;

import dev.postern.reading.file.Unread;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;

/// A GIF, block by block (GIF89a).
final class Gif {

    private static final int HEAD = 13;
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3b;
    private static final int CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;
    private static final int DESCRIPTOR = 10;
    private static final int TABLE_MARK = 0x80;
    /// How often a moving picture starts anew.
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] content;
    private final Pieces pieces;

    private Gif(byte[] content, Consumer<String> removed) {
        this.content = content;
        this.pieces = new Pieces(content, removed);
    }

    static byte[] clean(byte[] content, Consumer<String> removed) throws Unread {
        var gif = new Gif(content, removed);
        try {
            gif.clean();
        } catch (IndexOutOfBoundsException e) {
            throw Unread.corrupt("a GIF that is cut off");
        }
        return gif.pieces.result();
    }

    private void clean() throws Unread {
        var at = HEAD + table(content[HEAD - 3]);
        pieces.keep(0, at);
        while (content[at] != END) {
            var end = switch (content[at]) {
                case IMAGE -> subBlocks(at + DESCRIPTOR + table(content[at + DESCRIPTOR - 1]) + 1);
                case EXTENSION -> subBlocks(at + 2);
                default -> throw Unread.corrupt("a GIF with something between its blocks");
            };
            if (content[at] == IMAGE || isKept(at)) {
                pieces.keep(at, end);
            } else {
                pieces.drop((content[at + 1] & 0xff) == APPLICATION ? "data of programs" : "comment");
            }
            at = end;
        }
        pieces.keep(at, at + 1);
        pieces.end(at + 1);
    }

    private boolean isKept(int at) {
        return switch (content[at + 1] & 0xff) {
            case CONTROL -> true;
            case APPLICATION -> LOOPS.contains(new String(content, at + 3, 11, StandardCharsets.ISO_8859_1));
            default -> false;
        };
    }

    private static int table(byte flags) {
        return (flags & TABLE_MARK) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private int subBlocks(int from) {
        var at = from;
        while (content[at] != 0) {
            at += 1 + (content[at] & 0xff);
        }
        return at + 1;
    }
}
