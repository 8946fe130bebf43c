package dev.postern.reading.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The sheets of an Excel file of 1997 to 2003 (MS-XLS), of Excel 95 as far as it is the same.
final class OldSheets {

    private static final int VERSION_97 = 0x0600;
    private static final int BOF = 0x0809;
    private static final int SHEET = 0x85;
    private static final int MACRO_SHEET = 1;
    private static final int WORKBOOK = 0x0005;

    private static final Pattern CODES = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-F]{6}|[A-Za-z]|\\d+)");

    private final OldRecords records;
    private final FileVisitor visitor;
    private final Opening opening;
    private final Map<Integer, Workbook.Tab> tabs = new HashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final OldCellLooks looks = new OldCellLooks();
    private final ByteArrayOutputStream drawings = new ByteArrayOutputStream();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private Workbook.Tab tab = new Workbook.Tab("", false);
    private String cell = "";
    private boolean cellHidden;

    OldSheets(byte[] stream, FileVisitor visitor, Opening opening) {
        this.records = new OldRecords(stream, isOld(stream));
        this.visitor = visitor;
        this.opening = opening;
    }

    private static boolean isOld(byte[] stream) {
        return stream.length > 6 && (CompoundFile.little(stream).getShort(4) & 0xffff) < VERSION_97;
    }

    /// Whether a sheet is a program of Excel 4.
    static boolean haveMacros(byte[] stream) {
        var records = new OldRecords(stream, isOld(stream));
        while (records.next()) {
            if (records.type() == SHEET && records.left() > 6) {
                records.skip(5);
                if (records.octet() == MACRO_SHEET) {
                    return true;
                }
            }
        }
        return false;
    }

    void read() throws Unread {
        while (records.next()) {
            opening.budget().time();
            record();
        }
        OfficeArt.read(drawings.toByteArray(), visitor, opening);
    }

    private void record() throws Unread {
        switch (records.type()) {
            case BOF -> begin();
            case 0x2F -> throw Unread.encrypted();
            case SHEET -> tab();
            case 0xFC -> sharedStrings();
            case 0x31 -> looks.font(records);
            case 0xE0 -> looks.look(records);
            case 0x41E -> looks.format(records.number16(), records.text(records.number16()));
            case 0x1B0, 0x1B1 -> looks.conditional();
            case 0x208 -> row();
            case 0x7D -> columns();
            case 0xEB, 0xEC -> drawings.writeBytes(records.rest());
            default -> shown();
        }
    }

    private void shown() {
        switch (records.type()) {
            case 0xFD -> {
                cell();
                var index = records.number32();
                tell(index >= 0 && index < strings.size() ? strings.get(index) : "", cellHidden);
            }
            case 0x204, 0xD6 -> {
                cell();
                tell(records.text(records.number16()), cellHidden);
            }
            case 0x203 -> {
                cell();
                tell(plain(Double.longBitsToDouble(records.number64())), cellHidden);
            }
            case 0x27E -> {
                cell();
                tell(packed(records.number32()), cellHidden);
            }
            case 0xBD -> packedRow();
            case 0x06 -> formula();
            case 0x207 -> tell(records.text(records.number16()), cellHidden);
            case 0x18 -> {
                cell = "";
                OldFormula.tell(records.rest(), where(), visitor);
            }
            case 0x14, 0x15 -> margin();
            case 0x1B8 -> link();
            case 0x800 -> tip();
            case 0x1B6 -> note();
            case 0x1BE -> prompts();
            case 0x100D -> label();
            default -> {}
        }
    }

    private void begin() {
        records.skip(2);
        var type = records.number16();
        if (type != WORKBOOK) {
            var begun = tabs.get(records.start());
            if (begun != null) {
                tab = begun;
                hiddenRows.clear();
                hiddenColumns.clear();
            }
            cell = "";
        }
    }

    private void tab() {
        var start = records.number32();
        var hidden = (records.octet() & 3) != 0;
        records.octet();
        var name = records.text(records.octet());
        tabs.put(start, new Workbook.Tab(name, hidden));
        visitor.text(Sheet.spot(name), name, hidden);
    }

    private void sharedStrings() throws Unread {
        records.skip(4);
        var count = records.number32();
        for (var i = 0; i < count && records.hasMore(); i++) {
            var string = records.text(records.number16());
            opening.budget().unpacked(string.length());
            strings.add(string);
        }
    }

    private void row() {
        var row = records.number16();
        records.skip(10);
        hiddenRows.set(row, (records.number16() & 0x20) != 0);
    }

    private void columns() {
        var first = records.number16();
        var last = records.number16();
        records.skip(4);
        if ((records.number16() & 1) != 0 && first <= last) {
            hiddenColumns.set(first, last + 1);
        }
    }

    private void cell() {
        var row = records.number16();
        var column = records.number16();
        cell(row, column, records.number16());
    }

    private void cell(int row, int column, int look) {
        cell = name(column) + (row + 1);
        cellHidden = tab.hidden() || hiddenRows.get(row) || hiddenColumns.get(column) || looks.hides(look);
    }

    /// Column 28 is `AC`.
    private static String name(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }

    private void packedRow() {
        var row = records.number16();
        var column = records.number16();
        while (records.left() >= 8) {
            cell(row, column++, records.number16());
            tell(packed(records.number32()), cellHidden);
        }
    }

    /// Two bits say whether it is a whole number, and whether in hundredths (MS-XLS §2.5.217).
    private static String packed(int value) {
        var number = (value & 2) != 0 ? value >> 2 : Double.longBitsToDouble((long) (value & ~3) << 32);
        return plain((value & 1) != 0 ? number / 100 : number);
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }

    private void formula() {
        cell();
        var result = records.number64();
        // Texts follow as a record of their own; other results that are no numbers end in ones.
        if (result >>> 48 != 0xffff) {
            tell(plain(Double.longBitsToDouble(result)), cellHidden);
        }
        records.skip(6);
        OldFormula.tell(records.rest(), where(), visitor);
    }

    private void margin() {
        if (records.left() > 2) {
            cell = "";
            tell(CODES.matcher(records.text(records.number16())).replaceAll(" "), tab.hidden());
        }
    }

    private void link() {
        var row = records.number16();
        records.skip(2);
        cell = name(records.number16()) + (row + 1);
        Moniker.tell(records.rest(), where(), false, visitor);
    }

    private void tip() {
        records.skip(10);
        tell(MapiProperties.ended(new String(records.rest(), StandardCharsets.UTF_16LE)), true);
    }

    /// The text of a shape or note; it stands in what the record goes on with.
    private void note() {
        records.skip(10);
        var length = records.number16();
        records.skip(records.left());
        cell = "";
        if (length > 0 && records.hasMore()) {
            tell(records.text(length), tab.hidden());
        }
    }

    private void prompts() {
        records.skip(4);
        for (var i = 0; i < 4; i++) {
            tell(records.text(records.number16()), tab.hidden());
        }
    }

    private void label() {
        records.skip(2);
        tell(records.text(records.octet()), tab.hidden());
    }

    private void tell(String text, boolean hidden) {
        for (var line : text.split("[\r\n]")) {
            if (!line.isBlank()) {
                visitor.text(where(), line, hidden);
            }
        }
    }

    private String where() {
        if (tab.name().isEmpty()) {
            return "";
        }
        return Sheet.spot(tab.name()) + (cell.isEmpty() ? "" : " cell " + cell);
    }
}
