package dev.postern.reading.file;

import java.util.ArrayDeque;
import java.util.Deque;

/// Lines of text that are open, one in another: a text box stands within a paragraph.
final class Lines {

    private final FileVisitor visitor;
    private final Deque<Line> open = new ArrayDeque<>();

    Lines(FileVisitor visitor) {
        this.visitor = visitor;
    }

    private record Line(StringBuilder seen, StringBuilder unseen) {}

    void begin() {
        open.push(new Line(new StringBuilder(), new StringBuilder()));
    }

    /// Text outside of any line is none.
    void append(String text, boolean hidden) {
        var line = open.peek();
        if (line != null) {
            (hidden ? line.unseen : line.seen).append(text);
        }
    }

    /// Tells the innermost line.
    ///
    /// @param hidden whether none of it is seen
    void end(String spot, boolean hidden) {
        if (!open.isEmpty()) {
            var line = open.pop();
            tell(spot, line.seen.toString(), hidden);
            tell(spot, line.unseen.toString(), true);
        }
    }

    void tell(String spot, String text, boolean hidden) {
        if (!text.isBlank()) {
            visitor.text(spot, text, hidden);
        }
    }
}
