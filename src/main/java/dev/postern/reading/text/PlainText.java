package dev.postern.reading.text;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text part that is not markup.
public final class PlainText {

    private PlainText() {}

    /// As they stand; CRLF, a bare LF and a bare CR end a line, as they do before the reader.
    ///
    /// @param most lines to read; what follows is left out
    public static List<Line> lines(String text, int most) {
        var lines = new ArrayList<Line>();
        var start = 0;
        for (var at = 0; at < text.length() && lines.size() < most; at++) {
            var c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                lines.add(Line.plain(lines.size() + 1, text.substring(start, at)));
                at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
                start = at + 1;
            }
        }
        if (start < text.length() && lines.size() < most) {
            lines.add(Line.plain(lines.size() + 1, text.substring(start)));
        }
        return lines;
    }

    /// With lines that end in a blank joined to the next of the same quote depth (RFC 3676 §4).
    ///
    /// @param delSp whether that blank goes when joining (RFC 3676 §4.1)
    public static List<Line> flowed(List<Line> lines, boolean delSp) {
        var joined = new ArrayList<Line>();
        Flow flow = null;
        for (var line : lines) {
            if (flow != null && flow.continues(line)) {
                flow.append(line, delSp);
            } else {
                if (flow != null) {
                    joined.add(flow.line());
                }
                flow = new Flow(line);
            }
        }
        if (flow != null) {
            joined.add(flow.line());
        }
        return joined;
    }

    /// Content lines of calendars and contact cards, unfolded (RFC 5545 §3.1, RFC 6350 §3.2).
    public static List<Line> unfolded(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var first = lines.get(i);
            if (i + 1 >= lines.size() || !isContinuation(lines.get(i + 1))) {
                joined.add(first);
                continue;
            }
            var text = new StringBuilder(first.text());
            for (; i + 1 < lines.size() && isContinuation(lines.get(i + 1)); i++) {
                text.append(lines.get(i + 1).text(), 1, lines.get(i + 1).text().length());
            }
            joined.add(Line.plain(first.number(), text.toString()));
        }
        return joined;
    }

    private static boolean isContinuation(Line line) {
        return line.text().startsWith(" ") || line.text().startsWith("\t");
    }

    private static final class Flow {
        private final int number;
        private final int depth;
        private final StringBuilder text;
        private boolean soft;

        Flow(Line first) {
            number = first.number();
            depth = depth(first.text());
            text = new StringBuilder(depth == 0 ? unstuffed(first.text()) : first.text());
            soft = isSoft(first.text());
        }

        boolean continues(Line line) {
            return soft && depth(line.text()) == depth;
        }

        void append(Line line, boolean delSp) {
            if (delSp) {
                text.setLength(text.length() - 1);
            }
            text.append(unstuffed(line.text().substring(depth)));
            soft = isSoft(line.text());
        }

        Line line() {
            return Line.plain(number, text.toString());
        }

        /// A signature's `-- ` is no soft line break (RFC 3676 §4.3).
        private static boolean isSoft(String line) {
            var content = unstuffed(line.substring(depth(line)));
            return content.endsWith(" ") && !content.equals("-- ");
        }

        private static int depth(String line) {
            var depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            return depth;
        }

        private static String unstuffed(String line) {
            return line.startsWith(" ") ? line.substring(1) : line;
        }
    }
}
