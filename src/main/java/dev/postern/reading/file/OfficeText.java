package dev.postern.reading.file;

import java.util.ArrayDeque;
import java.util.Deque;
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
    /// Each can be kept from sight, with all that is in it.
    private static final Set<String> SHAPES = Set.of("sp", "wsp", "pic", "graphicFrame", "grpSp", "wgp", "anchor");
    private static final Pattern SIGNS = Pattern.compile("(?i).*(?:dings|symbol).*");
    private static final int PRIVATE_USE = 0xF000;

    private final String spot;
    private final FileVisitor visitor;
    private final RunLook look;
    private final Lines lines;
    private final StringBuilder field = new StringBuilder();
    private final Set<String> pictureLinks = new HashSet<>();
    private int unseen;
    private boolean inText;
    private boolean inField;
    private boolean hidden;
    private final Deque<Boolean> shapes = new ArrayDeque<>();
    private int hiddenShapes;
    private boolean bound;
    private String link = "";

    /// @param hidden whether nobody is shown this part
    OfficeText(String spot, boolean hidden, WordStyles styles, FileVisitor visitor) {
        this.spot = spot;
        this.hidden = hidden;
        this.look = new RunLook(styles);
        this.visitor = visitor;
        this.lines = new Lines(visitor);
    }

    /// The relationships that a click on a picture follows.
    Set<String> pictureLinks() {
        return pictureLinks;
    }

    /// Whether some of its text is filled in from data beside it.
    boolean isBound() {
        return bound;
    }

    @Override
    public void start(String name, Xml at) {
        if (LINES.contains(name)) {
            lines.begin();
        }
        if (UNSEEN.contains(name)) {
            unseen++;
        }
        if (SHAPES.contains(name)) {
            shapes.push(false);
        }
        look.start(name, at);
        switch (name) {
            case "t", "delText", "v", "text" -> inText = true;
            case "instrText" -> inField = true;
            case "tab", "br", "cr" -> append(" ");
            case "noBreakHyphen" -> append("-");
            case "sym" -> sign(at);
            case "lvlText" -> listMark(at.attribute("val"));
            case "sld" -> hidden |= at.attribute("show").equals("0");
            case "fldSimple" -> FieldCode.tell(at.attribute("instr"), spot, visitor);
            case "dataBinding" -> bound = true;
            case "webPr" -> at.find("url").ifPresent(target -> visitor.fetched(spot, target));
            case "fldChar" -> endOfField();
            case "hyperlink" -> {
                link = at.attribute("id");
                lines.tell(spot, at.attribute("tooltip"), true);
            }
            case "drawing", "pict" -> pictureLinks.add(link);
            case "docPr", "cNvPr" -> {
                if (at.isOn("hidden")) {
                    hideShape();
                }
                lines.tell(spot, at.attribute("descr"), isHidden());
                lines.tell(spot, at.attribute("title"), isHidden());
            }
            case "hlinkClick", "hlinkHover" -> {
                if (!look.isAtRun()) {
                    pictureLinks.add(at.attribute("id"));
                }
                lines.tell(spot, at.attribute("tooltip"), true);
            }
            case "shape", "imagedata" -> {
                lines.tell(spot, at.attribute("alt"), isHidden());
                at.find("href").ifPresent(target -> visitor.link(spot, target, true));
                at.find("src").ifPresent(target -> visitor.fetched(spot, target));
            }
            case "textpath" -> lines.tell(spot, at.attribute("string"), isHidden());
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (LINES.contains(name)) {
            endOfField();
            lines.end(spot, isHidden());
        }
        if (UNSEEN.contains(name)) {
            unseen--;
        }
        if (SHAPES.contains(name)) {
            hiddenShapes -= shapes.pop() ? 1 : 0;
        }
        look.end(name);
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

    private boolean isHidden() {
        return hidden || hiddenShapes > 0;
    }

    private void hideShape() {
        if (!shapes.isEmpty() && !shapes.element()) {
            shapes.pop();
            shapes.push(true);
            hiddenShapes++;
        }
    }

    private void append(String text) {
        lines.append(text, unseen > 0 || look.hides());
    }

    /// A character by its number, in a typeface of letters.
    private void sign(Xml at) {
        try {
            var code = Integer.parseInt(at.attribute("char"), 16);
            if (!SIGNS.matcher(at.attribute("font")).matches() && Character.isDefined(code)) {
                append(Character.toString(code >= PRIVATE_USE ? code & 0xff : code));
            }
        } catch (NumberFormatException e) {
            append(" ");
        }
    }

    /// Many lists are only prepared, for none of their marks to be shown.
    private void listMark(String mark) {
        if (mark.chars().filter(Character::isLetter).count() > 1) {
            lines.tell(spot, mark, true);
        }
    }

    private void endOfField() {
        FieldCode.tell(field.toString(), spot, visitor);
        field.setLength(0);
    }
}
