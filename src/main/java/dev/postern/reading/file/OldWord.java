package dev.postern.reading.file;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeMap;

/// The text of a Word file of 1997 to 2003 (MS-DOC): pieces of the stream, in the order of a table; where letters are
/// hidden or too small to be seen is told by pages of formats. Word 95 has its text in one piece.
final class OldWord {

    private static final int WORD_97 = 193;
    private static final int PAGE = 512;
    private static final int SMALLEST = 3;
    private static final int MOST_FORMATS = 200_000;
    private static final int DEEPEST_FIELD = 50;
    private static final int LONGEST_LINE = 64 << 10;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final ByteBuffer main;
    private final ByteBuffer table;
    private final FileVisitor visitor;
    private final Budget budget;
    private final Lines lines;
    /// From which place of the stream on letters are hidden, or not.
    private final TreeMap<Integer, Boolean> hidden = new TreeMap<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private int inLine;

    OldWord(byte[] main, byte[] table, FileVisitor visitor, Budget budget) {
        this.main = CompoundFile.little(main);
        this.table = CompoundFile.little(table);
        this.visitor = visitor;
        this.budget = budget;
        this.lines = new Lines(visitor);
    }

    /// Its code stands before what it shows.
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean shown;
    }

    /// The stream in which the tables stand.
    static String table(byte[] main) {
        return (CompoundFile.little(main).getShort(10) & 0x0200) == 0 ? "0Table" : "1Table";
    }

    void read() throws Unread {
        if ((main.getShort(10) & 0x0100) != 0) {
            throw Unread.encrypted();
        }
        lines.begin();
        if ((main.getShort(2) & 0xffff) < WORD_97) {
            piece(main.getInt(24), main.getInt(28) - main.getInt(24), false);
        } else {
            formats(main.getInt(0xFA), main.getInt(0xFE));
            pieces(main.getInt(0x1A2), main.getInt(0x1A6));
        }
        lines.end("", false);
    }

    private void formats(int from, int length) throws Unread {
        var count = (length - 4) / 8;
        for (var i = 0; i < count; i++) {
            budget.time();
            if (hidden.size() > MOST_FORMATS) {
                throw new Unread("parts", "more than " + MOST_FORMATS + " formats of text");
            }
            format((table.getInt(from + (count + 1) * 4 + i * 4) & 0x3fffff) * PAGE);
        }
    }

    /// A page of formats: where each run begins, then where its format stands on the page.
    private void format(int page) {
        var runs = main.get(page + PAGE - 1) & 0xff;
        for (var i = 0; i < runs; i++) {
            var format = main.get(page + (runs + 1) * 4 + i) & 0xff;
            hidden.put(main.getInt(page + i * 4), format != 0 && isHidden(page + format * 2));
        }
        hidden.putIfAbsent(main.getInt(page + runs * 4), false);
    }

    private boolean isHidden(int format) {
        var end = format + 1 + (main.get(format) & 0xff);
        var at = format + 1;
        while (at + 2 < end) {
            var property = main.getShort(at) & 0xffff;
            at += 2;
            // Hidden; the size in half points.
            if ((property == 0x083C && main.get(at) == 1)
                    || (property == 0x4A43 && (main.getShort(at) & 0xffff) < SMALLEST)) {
                return true;
            }
            at += switch (property >> 13) {
                case 0, 1 -> 1;
                case 2, 4, 5 -> 2;
                case 3 -> 4;
                case 7 -> 3;
                default -> 1 + (main.get(at) & 0xff);
            };
        }
        return false;
    }

    /// Behind some formats comes the table: places in the text, then for each where its piece stands.
    private void pieces(int from, int length) throws Unread {
        var at = from;
        while (at < from + length && table.get(at) == 1) {
            at += 3 + (table.getShort(at + 1) & 0xffff);
        }
        if (table.get(at) != 2) {
            throw Unread.corrupt("a Word file without its pieces");
        }
        var count = (table.getInt(at + 1) - 4) / 12;
        at += 5;
        for (var i = 0; i < count; i++) {
            budget.time();
            var characters = table.getInt(at + (i + 1) * 4) - table.getInt(at + i * 4);
            var place = table.getInt(at + (count + 1) * 4 + i * 8 + 2);
            var isWide = (place & 0x4000_0000) == 0;
            piece(isWide ? place : (place & 0x3fff_ffff) / 2, characters, isWide);
        }
    }

    private void piece(int from, int characters, boolean isWide) throws Unread {
        if (from < 0 || characters < 0 || characters > main.limit()) {
            throw Unread.corrupt("a Word file that is cut off");
        }
        var octets = new byte[isWide ? characters * 2 : characters];
        main.get(from, octets);
        budget.unpacked(octets.length);
        var text = new String(octets, isWide ? StandardCharsets.UTF_16LE : WINDOWS);
        var next = from;
        var unseen = false;
        for (var i = 0; i < text.length(); i++) {
            var place = from + (isWide ? i * 2 : i);
            if (place >= next) {
                var format = hidden.floorEntry(place);
                var after = hidden.higherKey(place);
                unseen = format != null && format.getValue();
                next = after == null ? Integer.MAX_VALUE : after;
            }
            character(text.charAt(i), unseen);
        }
    }

    private void character(char c, boolean unseen) {
        switch (c) {
            case 0x13 -> {
                if (fields.size() < DEEPEST_FIELD) {
                    fields.push(new Field());
                }
            }
            case 0x14 -> endOfCode();
            case 0x15 -> {
                endOfCode();
                fields.poll();
            }
            case '\r', 0x07, 0x0C -> newLine();
            default -> text(c, unseen);
        }
    }

    private void endOfCode() {
        if (!fields.isEmpty() && !fields.element().shown) {
            fields.element().shown = true;
            FieldCode.tell(fields.element().code.toString(), "", visitor);
        }
    }

    private void text(char c, boolean unseen) {
        var seen = c == 0x1E ? '-' : c == '\t' || c == 0x0B ? ' ' : c;
        if (seen < ' ') {
            return;
        }
        if (!fields.isEmpty() && !fields.element().shown) {
            fields.element().code.append(seen);
        } else {
            lines.append(String.valueOf(seen), unseen);
            if (++inLine > LONGEST_LINE) {
                newLine();
            }
        }
    }

    private void newLine() {
        lines.end("", false);
        lines.begin();
        inLine = 0;
    }
}
