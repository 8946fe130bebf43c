package dev.postern.reading.file;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of one part of a Word, Excel or PowerPoint file, a paragraph at a time, across its runs.
///
/// Deleted and hidden runs and what only old programs show are told as hidden.
final class OfficeText implements Xml.Visitor {

    /// Elements that hold a line of text: paragraphs, shared strings, comments, points of a chart.
    private static final Set<String> LINES = Set.of("p", "si", "comment", "threadedComment", "pt");

    private static final Set<String> TEXTS = Set.of("t", "delText", "v", "text");
    private static final Set<String> UNSEEN = Set.of("Fallback", "del", "moveFrom");
    private static final Pattern FIELD_TARGET =
            Pattern.compile("(?i)\\b(HYPERLINK|INCLUDEPICTURE|INCLUDETEXT|LINK)\\s+\"?([^\"\\s]+)");

    private final String spot;
    private final boolean hidden;
    private final FileVisitor visitor;
    private final Lines lines;
    private final StringBuilder field = new StringBuilder();
    private final Set<String> pictureLinks = new HashSet<>();
    private int unseen;
    private boolean inText;
    private boolean inField;
    private boolean runHidden;
    private String link = "";

    /// @param hidden whether nobody is shown this part
    OfficeText(String spot, boolean hidden, FileVisitor visitor) {
        this.spot = spot;
        this.hidden = hidden;
        this.visitor = visitor;
        this.lines = new Lines(visitor);
    }

    /// The relationships that a click on a picture follows.
    Set<String> pictureLinks() {
        return pictureLinks;
    }

    @Override
    public void start(String name, Xml at) {
        if (LINES.contains(name)) {
            lines.begin();
        }
        if (UNSEEN.contains(name)) {
            unseen++;
        }
        switch (name) {
            case "t", "delText", "v", "text" -> inText = true;
            case "instrText" -> inField = true;
            case "tab", "br", "cr" -> append(" ");
            case "noBreakHyphen" -> append("-");
            case "r" -> runHidden = false;
            case "vanish" -> runHidden = at.isSet();
            case "fldSimple" -> fieldTarget(at.attribute("instr"));
            case "fldChar" -> endOfField();
            case "hyperlink" -> {
                link = at.attribute("id");
                lines.tell(spot, at.attribute("tooltip"), true);
            }
            case "drawing", "pict" -> pictureLinks.add(link);
            case "docPr", "cNvPr" -> {
                lines.tell(spot, at.attribute("descr"), hidden);
                lines.tell(spot, at.attribute("title"), hidden);
            }
            case "hlinkClick", "hlinkHover" -> {
                pictureLinks.add(at.attribute("id"));
                lines.tell(spot, at.attribute("tooltip"), true);
            }
            case "shape", "imagedata" -> {
                lines.tell(spot, at.attribute("alt"), hidden);
                at.find("href").ifPresent(target -> visitor.link(spot, target, true));
                at.find("src").ifPresent(target -> visitor.fetched(spot, target));
            }
            case "textpath" -> lines.tell(spot, at.attribute("string"), hidden);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (LINES.contains(name)) {
            endOfField();
            lines.end(spot, hidden);
        }
        if (UNSEEN.contains(name)) {
            unseen--;
        }
        if (TEXTS.contains(name)) {
            inText = false;
        }
        if (name.equals("instrText")) {
            inField = false;
        }
        if (name.equals("hyperlink")) {
            link = "";
        }
    }

    @Override
    public void text(String text) {
        if (inField) {
            field.append(text);
        } else if (inText) {
            append(text);
        }
    }

    private void append(String text) {
        lines.append(text, unseen > 0 || runHidden);
    }

    private void endOfField() {
        fieldTarget(field.toString());
        field.setLength(0);
    }

    private void fieldTarget(String instruction) {
        var found = FIELD_TARGET.matcher(instruction);
        if (found.find()) {
            if (found.group(1).equalsIgnoreCase("HYPERLINK")) {
                visitor.link(spot, found.group(2), false);
            } else {
                visitor.fetched(spot, found.group(2));
            }
        }
    }
}
