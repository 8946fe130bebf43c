package dev.postern.reading;

import org.jspecify.annotations.Nullable;

/// Text made ready for matching, each character of it tied to where it came from.
///
/// What is matched in [#text()] is shown to people with [#excerpt], in the words of the sender.
public final class Folded {

    private final String source;
    private final String text;
    private final int @Nullable [] origins;

    /// Text of which each character stands where it stood.
    Folded(String source, String text) {
        this(source, text, null);
    }

    Folded(String source, String text, int @Nullable [] origins) {
        this.source = source;
        this.text = text;
        this.origins = origins;
    }

    /// What is searched.
    public String text() {
        return text;
    }

    /// What the sender wrote.
    public String source() {
        return source;
    }

    /// Where a character of the folded text begins in the sender's text; the length of the sender's
    /// text for the end of the folded one.
    public int origin(int index) {
        if (index == text.length()) {
            return source.length();
        }
        return origins == null ? index : origins[index];
    }

    /// The sender's own characters behind a stretch of the folded text.
    public String excerpt(int from, int to) {
        return from >= to ? "" : source.substring(origin(from), end(to));
    }

    /// One character may have become several: the last is shown whole.
    private int end(int to) {
        var last = origin(to - 1);
        return Math.max(origin(to), last + Character.charCount(source.codePointAt(last)));
    }
}
