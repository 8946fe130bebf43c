package dev.postern.rules.address;

import dev.postern.reading.Folded;
import java.util.Arrays;

/// Folded text in which the tricks of hiding an address are undone, each character tied to the
/// folded text it stands for.
final class Unmasked {

    /// How a dot was written.
    enum Joint {
        /// `.` between two letters.
        TIGHT,
        /// `[.]`, `%2e`, `r i m a l . c o m`: nobody writes so by mistake.
        DELIBERATE,
        /// `dot`, `(dot)` with blanks, `نقطة`.
        SPOKEN,
        /// ` . `, which may be a slip.
        SPACED
    }

    private final Folded folded;
    private char[] chars;
    private int[] from;
    private int[] to;
    private Joint[] joints;
    private int size;

    Unmasked(Folded folded) {
        var room = folded.text().length() + 8;
        this.folded = folded;
        this.chars = new char[room];
        this.from = new int[room];
        this.to = new int[room];
        this.joints = new Joint[room];
    }

    /// Adds a character that stands for a stretch of the folded text.
    void add(char c, int start, int end) {
        add(c, start, end, Joint.TIGHT);
    }

    void add(char c, int start, int end, Joint joint) {
        if (size == chars.length) {
            grow();
        }
        chars[size] = c;
        from[size] = start;
        to[size] = end;
        joints[size++] = joint;
    }

    private void grow() {
        var room = size * 2;
        chars = Arrays.copyOf(chars, room);
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        joints = Arrays.copyOf(joints, room);
    }

    /// Takes back the separators at the end, so that what follows joins what was before.
    void dropSeparators() {
        while (size > 0 && Letters.isSeparator(chars[size - 1])) {
            size--;
        }
    }

    /// The last character that is no separator; 0 if there is none.
    char lastSolid() {
        var i = size - 1;
        while (i >= 0 && Letters.isSeparator(chars[i])) {
            i--;
        }
        return i < 0 ? 0 : chars[i];
    }

    int size() {
        return size;
    }

    /// The character at a place; 0 outside the text.
    char at(int i) {
        return i < 0 || i >= size ? 0 : chars[i];
    }

    /// Whether the sender wrote the digit that is a mere dot in Arabic script.
    boolean isArabicZero(int at) {
        if (folded.text().charAt(at) != '0') {
            return false;
        }
        var written = folded.source().charAt(folded.origin(at));
        return written == '\u0660' || written == '\u06f0';
    }

    Joint joint(int i) {
        return joints[i];
    }

    String text(int start, int end) {
        return new String(chars, start, end - start);
    }

    int foldedFrom(int i) {
        return from[i];
    }

    int foldedTo(int end) {
        return to[end - 1];
    }

    /// The sender's own character, for its case.
    char written(int i) {
        return folded.source().charAt(folded.origin(from[i]));
    }

    String written(int start, int end) {
        return folded.excerpt(from[start], to[end - 1]);
    }
}
