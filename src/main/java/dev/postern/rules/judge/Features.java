package dev.postern.rules.judge;

import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/// What the judge sees of a sentence: its words and stems, pairs of stems, the beginnings of its
/// words, and the concepts of the word lists, alone, in pairs, and with the word or concept beside them;
/// each hashed to a row of the model.
final class Features {

    /// Rows of a model; a power of two.
    static final int ROWS = 1 << 18;

    /// Of the features of a sentence of six or seven words; their weight is 1.
    private static final float USUAL = 6;

    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONGEST_BEGINNING = 6;
    private static final int MOST_HITS = 60;
    private static final int MOST_CONCEPTS = 24;
    private static final String NOTICES = "notice.";

    /// Lists that say again what others say, or hardly anything.
    private static final String EXEMPTIONS = "exempt.";

    private static final String GATES = ".gate";
    private static final String SUSPECTS = ".suspect";

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
        walk(sentence, from, to, (row, what, more) -> features.add(row));
        features.sort();
        return features;
    }

    int size() {
        return size;
    }

    int row(int i) {
        return rows[i];
    }

    /// How much each counts.
    float scale() {
        return USUAL / (float) Math.sqrt(size + 1.0);
    }

    /// Some of them, each kept or left out by chance.
    Features some(Random random) {
        var some = new Features();
        for (var i = 0; i < size; i++) {
            if (random.nextBoolean()) {
                some.add(rows[i]);
            }
        }
        return some;
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
            walk(sentence, sentence.from(), sentence.to(), witness);
        }
    }

    private static void walk(Sentence sentence, int from, int to, Witness witness) {
        words(sentence, from, to, witness);
        var hits = sentence.hits().stream()
                .filter(hit -> hit.from() >= from && hit.to() <= to)
                .filter(hit -> tells(hit.concept().name()))
                .limit(MOST_HITS)
                .toList();
        concepts(hits, witness);
        for (var hit : hits) {
            neighbours(sentence, hit, from, to, witness);
            followers(hit, hits, witness);
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
    private static void concepts(List<Hit> hits, Witness witness) {
        pairs(names(hits, false), witness);
        pairs(names(hits, true), witness);
    }

    private static boolean tells(String concept) {
        return !concept.startsWith(EXEMPTIONS) && !concept.endsWith(GATES) && !concept.endsWith(SUSPECTS);
    }

    private static List<String> names(List<Hit> hits, boolean ofNotices) {
        return hits.stream()
                .map(hit -> hit.concept().name())
                .filter(name -> name.startsWith(NOTICES) == ofNotices)
                .distinct()
                .limit(MOST_CONCEPTS)
                .sorted()
                .toList();
    }

    private static void pairs(List<String> names, Witness witness) {
        for (var i = 0; i < names.size(); i++) {
            witness.see(row('c', names.get(i).hashCode(), 0), names.get(i), "");
            for (var j = i + 1; j < names.size(); j++) {
                witness.see(row('d', names.get(i).hashCode(), names.get(j).hashCode()), names.get(i), names.get(j));
            }
        }
    }

    private static void neighbours(Sentence sentence, Hit hit, int from, int to, Witness witness) {
        var name = hit.concept().name();
        var next = hit.to() < to ? stem(sentence, hit.to()) : "$";
        var before = hit.from() > from ? stem(sentence, hit.from() - 1) : "^";
        witness.see(row('n', name.hashCode(), next.hashCode()), name, next);
        witness.see(row('v', name.hashCode(), before.hashCode()), before, name);
    }

    private static void followers(Hit hit, List<Hit> hits, Witness witness) {
        var name = hit.concept().name();
        for (var other : hits) {
            if (other.from() >= hit.to() && other.from() - hit.to() <= 1) {
                var next = other.concept().name();
                witness.see(row('q', name.hashCode(), next.hashCode()), name, next);
            }
        }
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
