package dev.postern.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.regex.Pattern;

/// The cells of one sheet of an Excel file, with its formulas, links, notes for input and printed margins.
final class Sheet implements Xml.Visitor {

    private static final Pattern CODES = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-F]{6}|[A-Za-z]|\\d+)");
    private static final double NO_WIDTH = 0.3;
    private static final int MOST_COLUMNS = 16_384;

    private final String name;
    private final boolean hidden;
    private final Workbook workbook;
    private final boolean papered;
    private final FileVisitor visitor;
    private final StringBuilder text = new StringBuilder();
    private final BitSet hiddenColumns = new BitSet();
    private boolean rowHidden;
    private boolean cellHidden;
    private String cell = "";
    private String type = "";

    /// @param papered whether nothing but its own fill can stand behind a cell's text
    Sheet(Workbook.Tab tab, Workbook workbook, boolean papered, FileVisitor visitor) {
        this.name = tab.name();
        this.hidden = tab.hidden();
        this.workbook = workbook;
        this.papered = papered;
        this.visitor = visitor;
    }

    /// What the formats of tables and conditions, or a picture, lay behind cells is not known.
    static boolean isPapered(byte[] sheet) {
        var text = new String(sheet, StandardCharsets.ISO_8859_1);
        return !text.contains("<tablePart") && !text.contains("<conditionalFormatting") && !text.contains("<picture");
    }

    @Override
    public void start(String element, Xml at) {
        switch (element) {
            case "col" -> column(at);
            case "row" -> rowHidden = at.isOn("hidden") || at.attribute("ht").equals("0");
            case "c" -> {
                cell = at.attribute("r");
                type = at.attribute("t");
                cellHidden = hidden
                        || rowHidden
                        || hiddenColumns.get(columnOf(cell))
                        || workbook.looks().hides(at.attribute("s"), papered);
            }
            case "dataValidation" -> {
                add(at.attribute("promptTitle"), hidden);
                add(at.attribute("prompt"), hidden);
                add(at.attribute("errorTitle"), hidden);
                add(at.attribute("error"), hidden);
            }
            case "hyperlink" -> {
                cell = at.attribute("ref");
                add(at.attribute("tooltip"), true);
            }
            default -> {}
        }
        if (!element.equals("t") && !element.equals("r")) {
            text.setLength(0);
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "v" -> add(value(), cellHidden);
            case "is" -> add(text.toString(), cellHidden);
            case "f", "formula", "formula1", "formula2" -> Formula.tell(text.toString(), spot(), visitor);
            case "oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter" -> {
                cell = "";
                add(CODES.matcher(text).replaceAll(" "), hidden);
            }
            default -> {}
        }
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    private void column(Xml at) {
        if (at.isOn("hidden") || at.number("width") < NO_WIDTH) {
            var first = Math.clamp((long) at.number("min"), 1, MOST_COLUMNS);
            hiddenColumns.set(first, Math.clamp((long) at.number("max"), first, MOST_COLUMNS) + 1);
        }
    }

    /// `AB12` stands in column 28; 0 if it is none.
    private static int columnOf(String cell) {
        var column = 0;
        for (var i = 0; i < Math.min(cell.length(), 3) && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + Math.clamp(cell.charAt(i) - 'A' + 1, 0, 26);
        }
        return column;
    }

    private String value() {
        var written = text.toString();
        if (!type.equals("s")) {
            return written;
        }
        try {
            return workbook.strings().get(Integer.parseInt(written.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return written;
        }
    }

    private void add(String said, boolean isHidden) {
        if (!said.isBlank()) {
            visitor.text(spot(), said, isHidden);
        }
    }

    private String spot() {
        return spot(name) + (cell.isEmpty() ? "" : " cell " + cell);
    }

    /// Of a sheet as a whole.
    static String spot(String name) {
        return "sheet \"" + name + "\"";
    }
}
