package dev.postern.reading.html;

import dev.postern.reading.text.Line;
import java.util.ArrayList;
import java.util.List;

/// Writes the lines that a reader sees, one a visual line: blanks collapse as a browser collapses
/// them, and what hidden elements hold goes to lines of its own.
final class LineWriter {

    private final int most;
    private final List<Line> lines = new ArrayList<>();
    private final Run seen = new Run(false);
    private final Run hidden = new Run(true);
    /// Links met since the last line, which stand in the one being written.
    private final List<OpenLink> waiting = new ArrayList<>();
    private boolean cut;

    LineWriter(int most) {
        this.most = most;
    }

    List<Line> lines() {
        return lines;
    }

    boolean isCut() {
        return cut;
    }

    void text(String text, int number, Frame frame) {
        if (frame.isHidden()) {
            hidden.append(text, number, frame);
        } else {
            endHidden();
            seen.append(text, number, frame);
        }
    }

    /// The hidden text in the middle of a seen line is a line of its own and does not part that one.
    void endHidden() {
        hidden.flush();
    }

    /// Ends the line.
    void breakLine(int depth) {
        hidden.flush();
        if (seen.isEmpty() && !waiting.isEmpty()) {
            add(new Line(0, "", depth, false));
        }
        seen.flush();
        seen.depthOfLine = depth;
    }

    /// A gap between cells of a table row.
    void gap() {
        hidden.flush();
        seen.blank = true;
    }

    /// A line of its own that does not end the one being written, such as an alternative text.
    void aside(String text, int number, Frame frame) {
        if (!text.isBlank()) {
            add(new Line(number, text, frame.depth(), frame.isHidden()), List.of());
        }
    }

    void link(OpenLink link) {
        waiting.add(link);
    }

    private void add(Line line) {
        add(line, waiting);
        waiting.clear();
    }

    private void add(Line line, List<OpenLink> links) {
        for (var link : links) {
            link.line = Math.min(lines.size(), most - 1);
        }
        if (lines.size() < most) {
            lines.add(line);
        } else {
            cut = true;
        }
    }

    /// One line in the making.
    private final class Run {
        private final boolean hiddenOne;
        private final StringBuilder text = new StringBuilder();
        private boolean blank;
        private int number;
        private int depthOfLine;
        private char override = Bidi.NONE;

        Run(boolean hiddenOne) {
            this.hiddenOne = hiddenOne;
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        void append(String added, int firstNumber, Frame frame) {
            var line = firstNumber;
            for (var at = 0; at < added.length(); at++) {
                var c = added.charAt(at);
                if (c == '\n' && frame.keepsLines()) {
                    flush();
                } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f') {
                    blank = true;
                } else {
                    character(c == '\u00a0' ? ' ' : c, line, frame);
                }
                line += c == '\n' ? 1 : 0;
            }
        }

        private void character(char c, int line, Frame frame) {
            if (override != Bidi.NONE && override != frame.override()) {
                turn(Bidi.NONE);
            }
            if (text.isEmpty()) {
                number = line;
                depthOfLine = frame.depth();
            } else if (blank) {
                text.append(' ');
            }
            blank = false;
            if (override != frame.override()) {
                turn(frame.override());
            }
            text.append(c);
        }

        private void turn(char next) {
            text.append(next == Bidi.NONE ? Bidi.END : next);
            override = next;
        }

        void flush() {
            if (!text.isEmpty()) {
                if (override != Bidi.NONE) {
                    turn(Bidi.NONE);
                }
                var line = new Line(number, text.toString(), depthOfLine, hiddenOne);
                if (hiddenOne) {
                    add(line, List.of());
                } else {
                    add(line);
                }
                text.setLength(0);
            }
            blank = false;
        }
    }
}
