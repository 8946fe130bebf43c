package dev.postern.rules.judge;

import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// What the judge sees of a sentence: its words and stems, pairs of stems, the beginnings of its
/// words, and the concepts of the word lists, each hashed to a row of the model.
final class Features {

    /// Rows of a model; a power of two.
    static final int ROWS = 1 << 17;

    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONGEST_BEGINNING = 6;
    private static final int MOST_CONCEPTS = 12;
    private static final String NOTICES = "notice.";

    private int[] rows = new int[256];
    private int size;

    private Features() {}

    /// The rows that stand for some sentences read as one text; each once, in ascending order.
    static Features of(List<Sentence> sentences) {
        var features = new Features();
        walk(sentences, (row, what, more) -> features.add(row));
        features.sort();
        return features;
    }

    /// The rows that stand for some words of a sentence.
    static Features of(Sentence sentence, int from, int to) {
        var features = new Features();
        words(sentence, from, to, (row, what, more) -> features.add(row));
        concepts(sentence, from, to, (row, what, more) -> features.add(row));
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
    static void explain(List<Sentence> sentences, BiConsumer<String, Integer> named) {
        walk(sentences, (row, what, more) -> named.accept(more.isEmpty() ? what : what + ' ' + more, row));
    }

    private interface Witness {
        /// Meets a feature.
        ///
        /// @param more the second half of a pair; empty where there is none
        void see(int row, String what, String more);
    }

    private static void walk(List<Sentence> sentences, Witness witness) {
        for (var sentence : sentences) {
            words(sentence, sentence.from(), sentence.to(), witness);
            concepts(sentence, sentence.from(), sentence.to(), witness);
        }
    }

    private static void words(Sentence sentence, int from, int to, Witness witness) {
        var before = "^";
        var beforeThat = "";
        for (var i = from; i < to; i++) {
            var word = sentence.word(i);
            var stem = stem(sentence, i);
            witness.see(row('w', word.hashCode(), 0), word, "");
            witness.see(row('s', stem.hashCode(), 0), stem, "");
            witness.see(row('p', before.hashCode(), stem.hashCode()), before, stem);
            if (!beforeThat.isEmpty()) {
                witness.see(row('g', beforeThat.hashCode(), stem.hashCode()), beforeThat, stem);
            }
            beginnings(word, witness);
            beforeThat = before;
            before = stem;
        }
        witness.see(row('p', before.hashCode(), "$".hashCode()), before, "$");
    }

    private static void beginnings(String word, Witness witness) {
        var hash = 0;
        for (var i = 0; i < word.length() - 1 && i < LONGEST_BEGINNING; i++) {
            hash = 31 * hash + word.charAt(i);
            if (i + 1 >= SHORTEST_BEGINNING) {
                witness.see(row('b', hash, i), word, "");
            }
        }
    }

    private static String stem(Sentence sentence, int i) {
        var stem = sentence.stem(i);
        return isDigit(stem.charAt(0)) && isDigit(stem.charAt(stem.length() - 1)) ? "#" : stem;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Notices have many concepts of their own: they are taken for themselves, so that they do not
    /// take the place of others.
    private static void concepts(Sentence sentence, int from, int to, Witness witness) {
        concepts(names(sentence.hits(), from, to, false), witness);
        concepts(names(sentence.hits(), from, to, true), witness);
    }

    private static void concepts(List<String> names, Witness witness) {
        for (var i = 0; i < names.size(); i++) {
            witness.see(row('c', names.get(i).hashCode(), 0), names.get(i), "");
            for (var j = i + 1; j < names.size(); j++) {
                witness.see(row('d', names.get(i).hashCode(), names.get(j).hashCode()), names.get(i), names.get(j));
            }
        }
    }

    private static List<String> names(List<Hit> hits, int from, int to, boolean ofNotices) {
        if (hits.isEmpty()) {
            return List.of();
        }
        var names = new TreeSet<String>();
        for (var hit : hits) {
            var name = hit.concept().name();
            if (names.size() < MOST_CONCEPTS
                    && hit.from() >= from
                    && hit.to() <= to
                    && name.startsWith(NOTICES) == ofNotices) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /// Strings' own hash is fixed by their specification; two mixes spread it over the rows.
    private static int row(char kind, int what, int more) {
        var hash = (31 * (31 * what + more) + kind) * 0x9E3779B1;
        hash = (hash ^ (hash >>> 15)) * 0x85EBCA6B;
        return (hash ^ (hash >>> 13)) & (ROWS - 1);
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
