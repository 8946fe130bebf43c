package dev.postern.reading.file;

import java.util.List;
import java.util.regex.Pattern;

/// The cells of one sheet of an Excel file, with its formulas, links, notes for input and printed margins.
final class Sheet implements Xml.Visitor {

    private static final Pattern CODES = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-F]{6}|[A-Za-z]|\\d+)");

    private final String name;
    private final boolean hidden;
    private final List<String> shared;
    private final FileVisitor visitor;
    private final StringBuilder text = new StringBuilder();
    private boolean rowHidden;
    private String cell = "";
    private String type = "";

    /// @param shared the strings that cells refer to by number
    Sheet(String name, boolean hidden, List<String> shared, FileVisitor visitor) {
        this.name = name;
        this.hidden = hidden;
        this.shared = shared;
        this.visitor = visitor;
    }

    @Override
    public void start(String element, Xml at) {
        switch (element) {
            case "row" -> rowHidden = at.isOn("hidden");
            case "c" -> {
                cell = at.attribute("r");
                type = at.attribute("t");
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
            case "v" -> add(value(), hidden || rowHidden);
            case "is" -> add(text.toString(), hidden || rowHidden);
            case "f", "formula1", "formula2", "formula" -> Formula.tell(text.toString(), spot(), visitor);
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

    private String value() {
        var written = text.toString();
        if (!type.equals("s")) {
            return written;
        }
        try {
            return shared.get(Integer.parseInt(written.strip()));
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
