package dev.postern.rules.judge;

import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;

/// What the judge sees of a sentence: its words and stems, pairs of stems, the beginnings of its
/// words, and the concepts of the word lists, alone, in pairs, and with the word or concept beside them;
/// each hashed to a row of the model.
final class Sight {

    /// Rows of a model; a power of two.
    static final int ROWS = 1 << 19;

    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONGEST_BEGINNING = 6;
    private static final int INSIDE = 4;
    private static final int MOST_HITS = 60;
    private static final int MOST_CONCEPTS = 24;
    private static final String NOTICES = "notice";

    /// Lists that say again what others say, or hardly anything.
    private static final String EXEMPTIONS = "exempt";

    private static final String GATES = "gate";
    private static final String SUSPECTS = "suspect";

    private final Sentence sentence;
    private final int from;
    private final int to;
    private final Witness witness;
    private final Hit[] hits = new Hit[MOST_HITS];
    private int found;

    private Sight(Sentence sentence, int from, int to, Witness witness) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.witness = witness;
    }

    interface Witness {
        /// Meets a feature.
        ///
        /// @param more the second half of a pair; empty where there is none
        void see(int row, String what, String more);
    }

    /// Shows the words of a sentence from one to before another.
    static void of(Sentence sentence, int from, int to, Witness witness) {
        new Sight(sentence, from, to, witness).show();
    }

    private void show() {
        words();
        collect();
        // Notices have many concepts of their own: they are taken for themselves, so that they do not take
        // the place of others.
        concepts(false);
        concepts(true);
        for (var i = 0; i < found; i++) {
            neighbours(hits[i]);
            followers(i);
        }
    }

    private void words() {
        var before = "^";
        var beforeThat = "";
        for (var i = from; i < to; i++) {
            var word = sentence.word(i);
            var stem = stem(i);
            see('w', word, "");
            see('s', stem, "");
            see('p', before, stem);
            if (!beforeThat.isEmpty()) {
                see('g', beforeThat, stem);
            }
            beginnings(word);
            insides(stem);
            beforeThat = before;
            before = stem;
        }
        see('p', before, "$");
    }

    private void beginnings(String word) {
        var hash = 0;
        for (var i = 0; i < word.length() - 1 && i < LONGEST_BEGINNING; i++) {
            hash = 31 * hash + word.charAt(i);
            if (i + 1 >= SHORTEST_BEGINNING) {
                witness.see(row('b', hash, i), word, "");
            }
        }
    }

    /// A stem that was never seen may be made of pieces that were.
    private void insides(String stem) {
        for (var i = 1; i + INSIDE <= stem.length(); i++) {
            var hash = 0;
            for (var j = i; j < i + INSIDE; j++) {
                hash = 31 * hash + stem.charAt(j);
            }
            witness.see(row('m', hash, 0), stem, "");
        }
    }

    private String stem(int i) {
        var stem = sentence.stem(i);
        return isDigit(stem.charAt(0)) && isDigit(stem.charAt(stem.length() - 1)) ? "#" : stem;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void collect() {
        for (var hit : sentence.hits()) {
            if (found < MOST_HITS && hit.from() >= from && hit.to() <= to && tells(hit.concept())) {
                hits[found++] = hit;
            }
        }
    }

    private static boolean tells(Concept concept) {
        return !concept.family().equals(EXEMPTIONS)
                && !concept.part().equals(GATES)
                && !concept.part().equals(SUSPECTS);
    }

    private void concepts(boolean ofNotices) {
        var concepts = new Concept[MOST_CONCEPTS];
        var count = 0;
        for (var i = 0; i < found && count < MOST_CONCEPTS; i++) {
            var concept = hits[i].concept();
            if (concept.family().equals(NOTICES) == ofNotices && !isAmong(concepts, count, concept)) {
                concepts[count++] = concept;
            }
        }
        for (var i = 0; i < count; i++) {
            see('c', concepts[i].name(), "");
            for (var j = i + 1; j < count; j++) {
                pair(concepts[i].name(), concepts[j].name());
            }
        }
    }

    private static boolean isAmong(Concept[] concepts, int count, Concept concept) {
        for (var i = 0; i < count; i++) {
            if (concepts[i] == concept) {
                return true;
            }
        }
        return false;
    }

    /// Two concepts are the same pair in whatever order they are said.
    private void pair(String a, String b) {
        witness.see(row('d', a.hashCode() + b.hashCode(), a.hashCode() ^ b.hashCode()), a, b);
    }

    private void neighbours(Hit hit) {
        var name = hit.concept().name();
        see('n', name, hit.to() < to ? stem(hit.to()) : "$");
        var before = hit.from() > from ? stem(hit.from() - 1) : "^";
        witness.see(row('v', name.hashCode(), before.hashCode()), before, name);
    }

    /// What is said right after a hit, or with one word between; hits stand in the order of their beginnings.
    private void followers(int i) {
        var end = hits[i].to();
        for (var j = i + 1; j < found && hits[j].from() <= end + 1; j++) {
            if (hits[j].from() >= end) {
                see('q', hits[i].concept().name(), hits[j].concept().name());
            }
        }
    }

    private void see(char kind, String what, String more) {
        witness.see(row(kind, what.hashCode(), more.hashCode()), what, more);
    }

    /// Strings' own hash is fixed by their specification; two mixes spread it over the rows.
    private static int row(char kind, int what, int more) {
        var hash = (31 * (31 * what + more) + kind) * 0x9E3779B1;
        hash = (hash ^ (hash >>> 15)) * 0x85EBCA6B;
        return (hash ^ (hash >>> 13)) & (ROWS - 1);
    }
}
