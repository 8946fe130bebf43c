package dev.postern.rules.judge;

import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/// What the judge sees of a sentence: its words and stems, pairs of stems, the beginnings of its
/// words, and the concepts of the word lists, each hashed to a row of the model.
final class Features {

    /// Rows of a model; a power of two.
    static final int ROWS = 1 << 17;

    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONGEST_BEGINNING = 6;
    private static final int MOST_CONCEPTS = 8;

    private int[] rows = new int[256];
    private int size;

    private Features() {}

    /// The rows that stand for some sentences read as one text; each once, in ascending order.
    static Features of(List<Sentence> sentences) {
        var features = new Features();
        walk(sentences, (name, row) -> features.add(row));
        features.sort();
        return features;
    }

    int size() {
        return size;
    }

    int row(int i) {
        return rows[i];
    }

    /// The row and a readable name of everything seen, for explanations.
    static void explain(List<Sentence> sentences, BiConsumer<String, Integer> row) {
        walk(sentences, row);
    }

    private static void walk(List<Sentence> sentences, BiConsumer<String, Integer> row) {
        for (var sentence : sentences) {
            words(sentence, row);
            concepts(sentence, row);
        }
    }

    private static void words(Sentence sentence, BiConsumer<String, Integer> row) {
        var before = "^";
        var beforeThat = "";
        for (var i = sentence.from(); i < sentence.to(); i++) {
            var word = sentence.word(i);
            var stem = stem(sentence, i);
            see("w", word, row);
            see("s", stem, row);
            see("p", before + ' ' + stem, row);
            if (!beforeThat.isEmpty()) {
                see("g", beforeThat + " . " + stem, row);
            }
            for (var length = SHORTEST_BEGINNING; length <= LONGEST_BEGINNING && length < word.length(); length++) {
                see("b", word.substring(0, length), row);
            }
            beforeThat = before;
            before = stem;
        }
        see("p", before + " $", row);
    }

    private static String stem(Sentence sentence, int i) {
        var stem = sentence.stem(i);
        return Character.isDigit(stem.charAt(0)) && Character.isDigit(stem.charAt(stem.length() - 1)) ? "#" : stem;
    }

    private static void concepts(Sentence sentence, BiConsumer<String, Integer> row) {
        var names = sentence.hits().stream()
                .map(Hit::concept)
                .distinct()
                .limit(MOST_CONCEPTS)
                .map(concept -> concept.name())
                .sorted()
                .toList();
        for (var i = 0; i < names.size(); i++) {
            see("c", names.get(i), row);
            for (var j = i + 1; j < names.size(); j++) {
                see("d", names.get(i) + '+' + names.get(j), row);
            }
        }
    }

    private static void see(String kind, String what, BiConsumer<String, Integer> row) {
        row.accept(what, row(kind, what));
    }

    /// Strings' own hash is fixed by their specification; a last mix spreads it over the rows.
    private static int row(String kind, String what) {
        var hash = (31 * kind.hashCode() + what.hashCode()) * 0x9E3779B1;
        return (hash ^ (hash >>> 15)) & (ROWS - 1);
    }

    private void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    private void sort() {
        Arrays.sort(rows, 0, size);
        var distinct = 0;
        for (var i = 0; i < size; i++) {
            if (i == 0 || rows[i] != rows[i - 1]) {
                rows[distinct++] = rows[i];
            }
        }
        size = distinct;
    }
}
