package dev.postern.rules.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Every word of the lists, by number, and which of them a written word is.
///
/// A written word matches by its stem, as it stands (`=word`), or by its beginning (`word*`). One
/// that matches nothing is tried again as people write when they stress or disguise it: letters
/// repeated (`freeee`), signs for letters (`d1scount`), a digit in front (`5star`), or, where it is
/// long enough, one letter wrong (`revew`). Words repeat, so what was worked out is kept.
final class Vocabulary {

    /// Any number.
    static final int NUMBER = 0;

    private static final int LONGEST = 40;
    private static final int MOST_KEPT = 50_000;
    private static final int SHORTEST_BEGINNING = 2;
    private static final String SIGNS = "013457@$";
    private static final String LETTERS = "oieastas";

    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Slips slips = new Slips();
    private final Map<String, Word> known = new ConcurrentHashMap<>();
    private int next = NUMBER + 1;

    /// The number of a list's word.
    ///
    /// @param pattern `word`, `=word` or `word*`, folded; `#` is any number
    int enter(String pattern) {
        if (pattern.equals("#")) {
            return NUMBER;
        }
        if (pattern.length() > 1 && pattern.startsWith("=")) {
            return exact.computeIfAbsent(pattern.substring(1), p -> next++);
        }
        if (pattern.length() > 1 && pattern.endsWith("*")) {
            return beginnings.computeIfAbsent(pattern.substring(0, pattern.length() - 1), p -> next++);
        }
        slips.enter(pattern);
        return stems.computeIfAbsent(Stem.of(pattern), p -> next++);
    }

    /// How many numbers there are.
    int size() {
        return next;
    }

    Word word(String text) {
        if (text.length() > LONGEST) {
            return Word.strange(text);
        }
        var word = known.get(text);
        return word == null ? keep(work(text)) : word;
    }

    /// Kept until the table is full; then it begins anew, for whoever fills it with strange words.
    private Word keep(Word word) {
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        known.put(word.text(), word);
        return word;
    }

    private Word work(String text) {
        if (Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(text.length() - 1))) {
            var keys = numbers(text);
            keys.add(NUMBER);
            return new Word(text, Stem.of(text), Keys.of(keys));
        }
        var word = find(text);
        word = word.isKnown() ? word : disguised(text, Vocabulary::unstressed);
        word = word.isKnown() ? word : disguised(text, Vocabulary::withoutSigns);
        word = word.isKnown() ? word : disguised(text, Vocabulary::withoutDigit);
        return word.isKnown() ? word : slipped(text);
    }

    private Word disguised(String text, UnaryOperator<String> reveal) {
        var revealed = reveal.apply(text);
        return revealed.equals(text) ? Word.strange(text) : new Word(text, Stem.of(revealed), keys(revealed));
    }

    private Word slipped(String text) {
        return slips.meant(text)
                .map(meant -> new Word(text, Stem.of(meant), keys(meant)))
                .orElse(Word.strange(text));
    }

    private Word find(String text) {
        return new Word(text, Stem.of(text), keys(text));
    }

    private Keys keys(String text) {
        return Keys.of(numbers(text));
    }

    private Set<Integer> numbers(String text) {
        var keys = new HashSet<Integer>();
        add(keys, exact.get(text));
        add(keys, stems.get(Stem.of(text)));
        for (var length = SHORTEST_BEGINNING; length <= text.length(); length++) {
            add(keys, beginnings.get(text.substring(0, length)));
        }
        return keys;
    }

    private static void add(Set<Integer> keys, @Nullable Integer key) {
        if (key != null) {
            keys.add(key);
        }
    }

    /// `freeee` is `free`, `خصمممم` is `خصم`: three of the same are one, but a double `e` stays double.
    private static String unstressed(String text) {
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); ) {
            var end = i;
            while (end < text.length() && text.charAt(end) == text.charAt(i)) {
                end++;
            }
            var count = end - i > 2 ? ("eo".indexOf(text.charAt(i)) >= 0 ? 2 : 1) : end - i;
            plain.repeat(text.charAt(i), count);
            i = end;
        }
        return plain.toString();
    }

    private static String withoutSigns(String text) {
        var letters = 0;
        var plain = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            var sign = SIGNS.indexOf(text.charAt(i));
            if (sign >= 0) {
                plain.setCharAt(i, LETTERS.charAt(sign));
            } else {
                letters++;
            }
        }
        return letters * 2 > text.length() ? plain.toString() : text;
    }

    private static String withoutDigit(String text) {
        return text.length() > 3 && Character.isDigit(text.charAt(0)) ? text.substring(1) : text;
    }
}
