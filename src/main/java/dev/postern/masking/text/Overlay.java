package dev.postern.masking.text;

import java.util.Arrays;
import java.util.List;

/// Text as it is read, each character with the stretch of the source that stands for it.
///
/// So what is found where it is read can be replaced where it is written, and what lies between its letters, such as
/// tags, stays.
public final class Overlay {

    private final String source;
    private final StringBuilder text;
    private int[] from;
    private int[] to;

    /// Nothing read yet.
    ///
    /// @param length that is likely
    public Overlay(String source, int length) {
        this.source = source;
        this.text = new StringBuilder(length);
        this.from = new int[length + 8];
        this.to = new int[length + 8];
    }

    /// The next character, and where it stands.
    public void add(char c, int start, int end) {
        if (text.length() == from.length) {
            from = Arrays.copyOf(from, from.length * 2);
            to = Arrays.copyOf(to, to.length * 2);
        }
        from[text.length()] = start;
        to[text.length()] = end;
        text.append(c);
    }

    public String text() {
        return text.toString();
    }

    String source() {
        return source;
    }

    int start(int index) {
        return from[index];
    }

    int end(int index) {
        return to[index];
    }

    /// A stretch of the text, and what stands there instead.
    public record Edit(int start, int end, String instead) {}

    /// The source with these changes.
    ///
    /// @param edits in order, none within another
    public String written(List<Edit> edits) {
        var out = new StringBuilder(source.length() + 64);
        var kept = 0;
        for (var edit : edits) {
            kept = replaced(out, kept, edit.start(), edit.end(), edit.instead());
        }
        return out.append(source, kept, source.length()).toString();
    }

    /// The source, with the text changed to this. Lines are compared one by one, since a change is the stretch from
    /// the first character that differs to the last.
    public String written(String changed) {
        var before = text.toString();
        var out = new StringBuilder(source.length() + 64);
        var kept = 0;
        var start = 0;
        var newStart = 0;
        while (start < before.length() || newStart < changed.length()) {
            var end = lineEnd(before, start);
            var newEnd = lineEnd(changed, newStart);
            kept = line(out, kept, start, end, changed.substring(newStart, newEnd));
            start = end;
            newStart = newEnd;
        }
        return out.append(source, kept, source.length()).toString();
    }

    /// What is not seen for itself goes with what it stood in; tags and the like stay.
    private static void between(StringBuilder out, String gap) {
        if (!gap.isEmpty() && gap.charAt(0) < 0x80 && gap.charAt(0) != '&') {
            out.append(gap);
        }
    }

    private static int lineEnd(String text, int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /// @return up to where the source is written
    private int line(StringBuilder out, int kept, int start, int end, String line) {
        var first = start;
        while (first < end && first - start < line.length() && text.charAt(first) == line.charAt(first - start)) {
            first++;
        }
        var last = end;
        var lineLast = line.length();
        while (last > first && lineLast > first - start && text.charAt(last - 1) == line.charAt(lineLast - 1)) {
            last--;
            lineLast--;
        }
        var instead = line.substring(first - start, lineLast);
        return first == last && instead.isEmpty() ? kept : replaced(out, kept, first, last, instead);
    }

    private int replaced(StringBuilder out, int kept, int first, int last, String instead) {
        var at = first < text.length() ? from[first] : source.length();
        out.append(source, kept, Math.max(kept, at)).append(instead);
        var written = Math.max(kept, at);
        for (var i = first; i < last; i++) {
            between(out, source.substring(written, Math.max(written, from[i])));
            written = Math.max(written, to[i]);
        }
        return written;
    }
}
