package dev.postern.rules.words;

import java.util.Arrays;

/// The words of a folded text and where each stands.
///
/// A run of letters and digits is a word, with an apostrophe inside it; numbers keep their inner
/// points and commas; every other visible sign that is no punctuation (`%`, `$`, a star, a smiley) is
/// a word of its own. Four or more single letters set apart by the same sign are one word.
final class Tokens {

    /// What follows a word.
    static final byte NOTHING = 0;
    /// A comma, colon, bracket or dash.
    static final byte CLAUSE = 1;
    /// The end of a sentence.
    static final byte SENTENCE = 2;

    private static final int SPELT_OUT = 4;
    private static final int SPELT_OUT_ARABIC = 3;

    private final String text;
    private int size;
    private String[] words;
    private int[] from;
    private int[] to;
    private byte[] after;

    private Tokens(String text) {
        this.text = text;
        var guess = Math.min(text.length(), text.length() / 5 + 8);
        words = new String[guess];
        from = new int[guess];
        to = new int[guess];
        after = new byte[guess];
    }

    static Tokens of(String folded) {
        var tokens = new Tokens(folded);
        tokens.scan();
        return tokens;
    }

    int size() {
        return size;
    }

    String word(int i) {
        return words[i];
    }

    /// Lets a word be told by an equal text that is kept anyway: a long mail says the same words often.
    void share(int i, String same) {
        words[i] = same;
    }

    int from(int i) {
        return from[i];
    }

    int to(int i) {
        return to[i];
    }

    byte after(int i) {
        return after[i];
    }

    private void scan() {
        var at = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (isLetterOrDigit(c)) {
                at = scanWord(at);
            } else if (c == ' ') {
                at++;
            } else if (isPunctuation(c)) {
                punctuation(at, c);
                at++;
            } else {
                var end = at + Character.charCount(text.codePointAt(at));
                add(text.substring(at, end), at, end);
                at = end;
            }
        }
    }

    private int scanWord(int start) {
        var spelt = speltOut(start);
        if (spelt > start) {
            add(lettersOnly(start, spelt), start, spelt);
            return spelt;
        }
        var end = isDigit(text.charAt(start)) ? numberEnd(start) : start;
        if (end > start && !(end < text.length() && isLatin(text.charAt(end)) && end - start == 1)) {
            add(text.substring(start, end), start, end);
            return end;
        }
        end = Math.max(end, start);
        while (end < text.length() && isInside(start, end)) {
            end++;
        }
        add(text.substring(start, end), start, end);
        return end;
    }

    private boolean isInside(int start, int at) {
        var c = text.charAt(at);
        if (isLetterOrDigit(c)) {
            // 20ريال is two words.
            return at == start || Stem.isArabic(c) == Stem.isArabic(text.charAt(at - 1));
        }
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return at > start && (c == '\'' || c == '@' || c == '$') && isLatin(next) && isLatin(text.charAt(at - 1));
    }

    private int numberEnd(int start) {
        var end = start;
        while (end < text.length()
                && (isDigit(text.charAt(end))
                        || ((text.charAt(end) == '.' || text.charAt(end) == ',')
                                && end + 1 < text.length()
                                && isDigit(text.charAt(end + 1))))) {
            end++;
        }
        return end;
    }

    /// Where a word spelt out as `f r e e` or `f.r.e.e` ends; its start if there is none.
    private int speltOut(int start) {
        var arabic = Stem.isArabic(text.charAt(start));
        var letters = 1;
        var at = start;
        var gap = at + 1 < text.length() ? text.charAt(at + 1) : 'x';
        if (isLetterOrDigit(gap) || (start > 0 && isLetterOrDigit(text.charAt(start - 1)))) {
            return start;
        }
        while (at + 2 < text.length() && text.charAt(at + 1) == gap && isSingleLetter(at + 2)) {
            at += 2;
            letters++;
        }
        return letters >= (arabic ? SPELT_OUT_ARABIC : SPELT_OUT) ? at + 1 : start;
    }

    private boolean isSingleLetter(int at) {
        return Character.isLetter(text.charAt(at))
                && (at + 1 == text.length() || !isLetterOrDigit(text.charAt(at + 1)));
    }

    private String lettersOnly(int start, int end) {
        var letters = new StringBuilder();
        for (var i = start; i < end; i += 2) {
            letters.append(text.charAt(i));
        }
        return letters.toString();
    }

    private void punctuation(int at, char c) {
        if (size == 0) {
            return;
        }
        if (c == '!' || c == '?' || c == ';' || c == '\u2026' || (c == '.' && endsSentence(at))) {
            after[size - 1] = SENTENCE;
        } else if (after[size - 1] == NOTHING && c != '.' && c != '\'' && c != '-' && c != '/') {
            after[size - 1] = CLAUSE;
        } else if (c == '-' && at > 0 && text.charAt(at - 1) == ' ' && after[size - 1] == NOTHING) {
            after[size - 1] = CLAUSE;
        }
    }

    private boolean endsSentence(int at) {
        if (at + 1 == text.length()) {
            return true;
        }
        if (abbreviates(at)) {
            return false;
        }
        var next = text.charAt(at + 1);
        return next == ' ' || next == '"' || next == ')' || next == '.' || Stem.isArabic(next);
    }

    /// Whether the point stands in `ر.س` or `S.R. 75`: after a single letter, before another or a number.
    private boolean abbreviates(int at) {
        var single =
                at > 0 && Character.isLetter(text.charAt(at - 1)) && (at == 1 || !isLetterOrDigit(text.charAt(at - 2)));
        var blank = text.charAt(at + 1) == ' ';
        return single
                && (Character.isLetter(text.charAt(at + 1))
                        || (blank && at + 2 < text.length() && isDigit(text.charAt(at + 2))));
    }

    private void add(String word, int start, int end) {
        if (size == words.length) {
            var more = size * 2 + 1;
            words = Arrays.copyOf(words, more);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            after = Arrays.copyOf(after, more);
        }
        words[size] = word;
        from[size] = start;
        to[size++] = end;
    }

    private static boolean isLetterOrDigit(char c) {
        return isLatin(c) || isDigit(c) || (c >= 0x80 && Character.isLetterOrDigit(c));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPunctuation(char c) {
        return switch (c) {
            case '.',
                    ',',
                    ';',
                    ':',
                    '!',
                    '?',
                    '"',
                    '\'',
                    '(',
                    ')',
                    '[',
                    ']',
                    '{',
                    '}',
                    '<',
                    '>',
                    '-',
                    '_',
                    '/',
                    '\\',
                    '|',
                    '~',
                    '^',
                    '`',
                    '=',
                    '\u2026',
                    '*',
                    '\u2022',
                    '\u00b7',
                    '\u25cf' -> true;
            default -> false;
        };
    }
}
