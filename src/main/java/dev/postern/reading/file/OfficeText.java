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
    private static final Pattern FIELD = Pattern.compile(
            "(?i)\\s*(HYPERLINK|INCLUDEPICTURE|INCLUDETEXT|LINK|QUOTE|MACROBUTTON|FILLIN|ASK|SET|IF|COMPARE|DDE|DDEAUTO|IMPORT)\\b.*");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|([^\"\\s]+)");
    private static final String WHITE = "FFFFFF";

    /// A symbol's font has its signs in a range of its own.
    private static final int SYMBOLS = 0xF000;

    private final String spot;
    private final boolean hidden;
    private final FileVisitor visitor;
    private final Lines lines;
    private final StringBuilder field = new StringBuilder();
    private final Set<String> pictureLinks = new HashSet<>();
    private final Set<String> unseenStyles;
    private int unseen;
    private boolean inText;
    private boolean inField;
    private boolean runHidden;
    private boolean lineHidden;
    private boolean shaded;
    private String link = "";

    /// @param hidden whether nobody is shown this part
    /// @param unseenStyles whose text nobody is shown
    OfficeText(String spot, boolean hidden, Set<String> unseenStyles, FileVisitor visitor) {
        this.spot = spot;
        this.hidden = hidden;
        this.unseenStyles = unseenStyles;
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
            lineHidden = false;
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
            case "vanish" -> runHidden |= at.isSet();
            case "rStyle", "pStyle" -> {
                runHidden |= name.equals("rStyle") && unseenStyles.contains(at.attribute("val"));
                lineHidden |= name.equals("pStyle") && unseenStyles.contains(at.attribute("val"));
            }
            case "color" -> runHidden |= !shaded && at.attribute("val").equalsIgnoreCase(WHITE);
            case "shd" -> shaded |= isDark(at.attribute("fill"));
            case "highlight", "background" -> shaded = true;
            case "sym" -> symbol(at.attribute("char"));
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

    /// White letters can be read on it.
    private static boolean isDark(String fill) {
        return !fill.isEmpty() && !fill.equalsIgnoreCase("auto") && !fill.equalsIgnoreCase(WHITE);
    }

    private void append(String text) {
        lines.append(text, unseen > 0 || runHidden || lineHidden);
    }

    private void endOfField() {
        fieldTarget(field.toString());
        field.setLength(0);
    }

    /// The result of a field stands in the text; what it leads to, or would say when it is made anew, in its code.
    private void fieldTarget(String code) {
        var field = FIELD.matcher(code.replace('\n', ' '));
        if (!field.matches()) {
            return;
        }
        visitor.text(spot, code.strip(), true);
        for (var argument = ARGUMENT.matcher(code); argument.find(); ) {
            var word = argument.group(1) == null ? argument.group(2) : argument.group(1);
            if (word.indexOf('.') < 0 && word.indexOf(':') < 0) {
                continue;
            }
            if (field.group(1).equalsIgnoreCase("HYPERLINK")) {
                visitor.link(spot, word, false);
            } else {
                visitor.fetched(spot, word);
            }
        }
    }

    /// Many signs of such fonts have the number of a letter.
    private void symbol(String number) {
        try {
            var sign = Integer.parseInt(number, 16) & ~SYMBOLS;
            if (sign > ' ' && sign < 0x7F) {
                lines.append(String.valueOf((char) sign), true);
            }
        } catch (NumberFormatException e) {
            // No sign.
        }
    }
}
