package dev.postern.reading.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The text of a Rich Text Format document, and the targets of its links; looks and pictures are left out.
///
/// Text that is hidden, deleted, too small, white, or in a place that programs may pass over is told as hidden.
public final class RtfText {

    /// Groups that hold no text of the document.
    private static final Set<String> TABLES = Set.of(
            "stylesheet",
            "info",
            "pict",
            "objdata",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "listtable",
            "listoverridetable",
            "pgdsctbl",
            "rsidtbl",
            "generator",
            "xmlnstbl");

    /// Places that programs may pass over, but hardly any does.
    private static final Set<String> SHOWN =
            Set.of("fldinst", "shpinst", "shptxt", "annotation", "shppict", "footnote", "listtext", "pntext", "do");

    /// Colours behind text: where there are any, white text may be seen.
    private static final Set<String> GROUNDS =
            Set.of("highlight", "chcbpat", "clcbpat", "cbpat", "cb", "shp", "do", "trcbpat");

    private static final Set<String> BREAKS = Set.of("par", "line", "row", "sect", "page", "column", "pard");
    private static final Set<String> GAPS =
            Set.of("tab", "cell", "nestcell", "emspace", "enspace", "qmspace", "sn", "sv");
    private static final int DEEPEST = 1_000;
    /// In half points.
    private static final int SMALLEST = 3;
    private static final int MOST_FONTS = 10_000;
    private static final int ARABIC = 178;
    private static final int WHITE = 3 * 255;

    private final String rtf;
    private final int most;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder seen = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final List<Integer> colours = new ArrayList<>();
    private final boolean papered;
    private Group group = new Group();
    private Charset charset = Charset.forName("windows-1252");
    private int font;
    private int light;
    private int toSkip;
    private int number = 1;
    private int at;

    /// What holds until the end of its braces.
    private static final class Group {
        private String table = "";
        private boolean hidden;
        private boolean aside;
        private boolean passedOver;
        private int size = 24;
        private int colour;
        private int fallbacks = 1;
        private Charset charset = Charset.forName("windows-1252");

        private Group copy() {
            var copy = new Group();
            copy.table = table;
            copy.hidden = hidden;
            copy.aside = aside;
            copy.size = size;
            copy.colour = colour;
            copy.fallbacks = fallbacks;
            copy.charset = charset;
            return copy;
        }
    }

    private RtfText(String rtf, int most) {
        this.rtf = rtf;
        this.most = most;
        this.papered = GROUNDS.stream().noneMatch(word -> rtf.contains("\\" + word));
    }

    /// The lines of text, or of what it was given where that is no RTF.
    public static List<Line> lines(String text, int most) {
        return text.stripLeading().startsWith("{\\rtf") ? new RtfText(text, most).run() : PlainText.lines(text, most);
    }

    private List<Line> run() {
        while (at < rtf.length() && lines.size() < most) {
            var c = rtf.charAt(at++);
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> text(c);
            }
        }
        endLine();
        return lines;
    }

    private void open() {
        flush();
        toSkip = 0;
        if (groups.size() < DEEPEST) {
            groups.push(group);
            group = group.copy();
        }
    }

    private void close() {
        flush();
        toSkip = 0;
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    private void text(char c) {
        flush();
        if (toSkip > 0) {
            toSkip--;
        } else if (group.table.equals("colortbl")) {
            colour(c);
        } else if (group.table.isEmpty()) {
            append(c);
        }
    }

    private void append(char c) {
        (isHidden() ? unseen : seen).append(c);
    }

    private boolean isHidden() {
        var isWhite =
                papered && group.colour > 0 && group.colour < colours.size() && colours.get(group.colour) == WHITE;
        return group.hidden || group.aside || group.size < SMALLEST || isWhite;
    }

    /// Colours end with semicolons; the first, of nothing, is the reader's own.
    private void colour(char c) {
        if (c == ';' && colours.size() < MOST_FONTS) {
            colours.add(light);
            light = 0;
        }
    }

    private void endLine() {
        flush();
        add(seen, false);
        add(unseen, true);
        number++;
    }

    private void add(StringBuilder line, boolean hidden) {
        if (!line.isEmpty()) {
            lines.add(new Line(number, line.toString(), 0, hidden));
            line.setLength(0);
        }
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        var c = rtf.charAt(at);
        if (Character.isLetter(c)) {
            flush();
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> octet();
            case '~' -> text(' ');
            case '-' -> {}
            case '*' -> group.passedOver = true;
            case '_' -> text('-');
            case '\r', '\n' -> endLine();
            default -> text(c);
        }
    }

    private void octet() {
        var value = at + 2 <= rtf.length() ? octet(rtf.charAt(at), rtf.charAt(at + 1)) : -1;
        at = Math.min(rtf.length(), at + 2);
        if (toSkip > 0) {
            toSkip--;
        } else if (value >= 0 && group.table.isEmpty()) {
            octets.write(value);
        }
    }

    /// Letters of some languages take two octets, so these wait for each other.
    private void flush() {
        if (octets.size() > 0) {
            octets.toString(group.charset).chars().forEach(c -> append((char) c));
            octets.reset();
        }
    }

    private static int octet(char high, char low) {
        var first = Character.digit(high, 16);
        var second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    private void word() {
        var start = at;
        while (at < rtf.length() && Character.isLetter(rtf.charAt(at))) {
            at++;
        }
        var name = rtf.substring(start, Math.min(at, start + 32));
        var first = at;
        var parameter = number();
        var isBare = first == at;
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        if (group.passedOver) {
            group.passedOver = false;
            group.aside |= !SHOWN.contains(name);
        }
        apply(name, parameter, isBare || parameter != 0);
    }

    private int number() {
        var start = at;
        while (at < rtf.length() && at - start < 7 && (Character.isDigit(rtf.charAt(at)) || isSign(start))) {
            at++;
        }
        try {
            return start == at ? 0 : Integer.parseInt(rtf, start, at, 10);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private boolean isSign(int start) {
        return at == start && rtf.charAt(at) == '-';
    }

    /// @param on what a switch is turned to
    private void apply(String name, int parameter, boolean on) {
        if (TABLES.contains(name) || name.equals("fonttbl") || name.equals("colortbl")) {
            group.table = name;
        } else if (!group.table.isEmpty()) {
            ofTable(name, parameter);
        } else if (BREAKS.contains(name)) {
            endLine();
        } else if (GAPS.contains(name)) {
            text(' ');
        } else {
            ofText(name, parameter, on);
        }
        if (name.equals("bin")) {
            at = (int) Math.min(rtf.length(), (long) at + Math.max(0, parameter));
        }
    }

    private void ofTable(String name, int parameter) {
        switch (name) {
            case "f" -> font = parameter;
            case "fcharset" -> {
                if (fonts.size() < MOST_FONTS) {
                    fonts.put(font, ofFont(parameter));
                }
            }
            case "red", "green", "blue" -> light += parameter;
            default -> {}
        }
    }

    private void ofText(String name, int parameter, boolean on) {
        switch (name) {
            case "ansicpg" -> {
                charset = parameter == 65001 ? StandardCharsets.UTF_8 : codePage(parameter);
                group.charset = charset;
            }
            case "f" -> group.charset = fonts.getOrDefault(parameter, charset);
            case "v", "deleted" -> group.hidden = on;
            case "sp" -> group.aside = true;
            case "plain" -> {
                group.hidden = false;
                group.size = 24;
                group.colour = 0;
                group.charset = charset;
            }
            case "fs" -> group.size = parameter;
            case "cf" -> group.colour = parameter;
            case "uc" -> group.fallbacks = Math.clamp(parameter, 0, 9);
            case "u" -> {
                text((char) parameter);
                toSkip = group.fallbacks;
            }
            case "fldinst", "fldrslt" -> text(' ');
            default -> {}
        }
    }

    private Charset ofFont(int number) {
        return switch (number) {
            case ARABIC -> Charset.forName("windows-1256");
            case 0, 1 -> charset;
            case 161 -> Charset.forName("windows-1253");
            case 162 -> Charset.forName("windows-1254");
            case 177 -> Charset.forName("windows-1255");
            case 204 -> Charset.forName("windows-1251");
            case 238 -> Charset.forName("windows-1250");
            default -> charset;
        };
    }

    private static Charset codePage(int number) {
        for (var name : List.of("windows-" + number, "x-windows-" + number, "MS" + number)) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.forName("windows-1252");
    }
}
