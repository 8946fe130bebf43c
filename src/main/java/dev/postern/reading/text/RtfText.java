package dev.postern.reading.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// The text of a Rich Text Format document, and the targets of its links; looks and pictures are
/// left out.
public final class RtfText {

    /// Groups that hold no text of the document.
    private static final Set<String> TABLES = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "xmlnstbl");

    private static final Set<String> BREAKS = Set.of("par", "line", "row", "sect", "page", "column", "pard");
    private static final Set<String> GAPS = Set.of("tab", "cell", "emspace", "enspace", "qmspace");
    private static final int DEEPEST = 1_000;

    private final String rtf;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Boolean> skipped = new ArrayDeque<>();
    private boolean skipping;
    private Charset charset = Charset.forName("windows-1252");
    private int fallbacks = 1;
    private int toSkip;
    private int at;

    private RtfText(String rtf) {
        this.rtf = rtf;
    }

    /// The text, or what it was given where that is no RTF.
    public static String of(String text) {
        return text.stripLeading().startsWith("{\\rtf") ? new RtfText(text).run() : text;
    }

    private String run() {
        while (at < rtf.length()) {
            var c = rtf.charAt(at++);
            switch (c) {
                case '{' -> open();
                case '}' -> skipping = !skipped.isEmpty() && skipped.pop();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> text(c);
            }
        }
        return out.toString();
    }

    private void open() {
        if (skipped.size() < DEEPEST) {
            skipped.push(skipping);
        }
    }

    private void text(char c) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!skipping) {
            out.append(c);
        }
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        var c = rtf.charAt(at);
        if (Character.isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> octet();
            case '~' -> text(' ');
            case '-', '*' -> {}
            case '_' -> text('-');
            case '\r', '\n' -> text('\n');
            default -> text(c);
        }
    }

    private void octet() {
        var value = at + 2 <= rtf.length() ? octet(rtf.charAt(at), rtf.charAt(at + 1)) : -1;
        at = Math.min(rtf.length(), at + 2);
        if (value >= 0) {
            text(new String(new byte[] {(byte) value}, charset).charAt(0));
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
        var number = number();
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        apply(name, number);
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

    private void apply(String name, int number) {
        if (TABLES.contains(name)) {
            skipping = true;
        } else if (BREAKS.contains(name)) {
            text('\n');
        } else if (GAPS.contains(name)) {
            text(' ');
        } else {
            switch (name) {
                case "ansicpg" -> charset = number == 65001 ? StandardCharsets.UTF_8 : codePage(number);
                case "uc" -> fallbacks = Math.clamp(number, 0, 9);
                case "u" -> {
                    text((char) number);
                    toSkip = fallbacks;
                }
                case "bin" -> at = (int) Math.min(rtf.length(), (long) at + Math.max(0, number));
                case "fldinst", "fldrslt" -> text(' ');
                default -> {}
            }
        }
    }

    private static Charset codePage(int number) {
        var name = "windows-" + number;
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }
}
