package dev.postern.rules.words;

import java.util.Arrays;
import java.util.List;

/// What has been found in a sentence so far; those that begin at the same word hang together. For one
/// thread.
final class Found {

    /// A sentence says no more than this; what it says beyond is left out.
    private static final int MOST = 250;

    private static final int NONE = -1;

    private final Concept[] concepts = new Concept[MOST];
    private final int[] froms = new int[MOST];
    private final int[] tos = new int[MOST];
    private final int[] nexts = new int[MOST];
    private int[] firsts = {};
    private int[] lasts = {};
    private int size;
    private int from;
    private int to;

    /// @param from first word of the sentence
    /// @param to after its last
    void clear(int from, int to) {
        this.from = from;
        this.to = to;
        size = 0;
        if (firsts.length < to - from) {
            firsts = new int[to - from];
            lasts = new int[to - from];
        }
        Arrays.fill(firsts, 0, to - from, NONE);
    }

    int size() {
        return size;
    }

    Concept concept(int i) {
        return concepts[i];
    }

    int from(int i) {
        return froms[i];
    }

    int to(int i) {
        return tos[i];
    }

    /// What was found first of all that begins at a word; negative if nothing does.
    int firstAt(int word) {
        return firsts[word - from];
    }

    /// What was found next of all that begins where this does; negative if nothing was.
    int nextAt(int i) {
        return nexts[i];
    }

    void add(Concept concept, int start, int end) {
        if (size == MOST || isKnown(concept, start, end)) {
            return;
        }
        concepts[size] = concept;
        froms[size] = start;
        tos[size] = end;
        nexts[size] = NONE;
        if (firsts[start - from] == NONE) {
            firsts[start - from] = size;
        } else {
            nexts[lasts[start - from]] = size;
        }
        lasts[start - from] = size++;
    }

    private boolean isKnown(Concept concept, int start, int end) {
        for (var i = firstAt(start); i != NONE; i = nexts[i]) {
            if (concepts[i] == concept && tos[i] == end) {
                return true;
            }
        }
        return false;
    }

    /// Everything, by where it begins, then by where it ends.
    List<Hit> sorted() {
        var hits = new Hit[size];
        var count = 0;
        for (var word = from; word < to; word++) {
            var first = count;
            for (var i = firstAt(word); i != NONE; i = nexts[i]) {
                insert(hits, first, count++, new Hit(concepts[i], word, tos[i]));
            }
        }
        return List.of(hits);
    }

    /// Puts a hit in its place among those from `first` to before `end`; there are few.
    private static void insert(Hit[] hits, int first, int end, Hit hit) {
        var at = end;
        while (at > first && isBefore(hit, hits[at - 1])) {
            hits[at] = hits[at - 1];
            at--;
        }
        hits[at] = hit;
    }

    private static boolean isBefore(Hit a, Hit b) {
        return a.to() < b.to()
                || (a.to() == b.to() && a.concept().number() < b.concept().number());
    }
}
