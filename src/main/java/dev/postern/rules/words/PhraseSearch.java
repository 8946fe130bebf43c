package dev.postern.rules.words;

import java.util.List;

/// The search for phrases in the sentences of one mail. For one thread.
///
/// A phrase has few words and small gaps, and a sentence few hits, so the work is linear in the text
/// whatever the text is.
final class PhraseSearch {

    private final PhraseIndex index;

    /// Which keys the words of the sentence have.
    private final boolean[] present;

    private final Found found = new Found();
    private Word[] words = {};
    private int from;
    private int to;

    PhraseSearch(PhraseIndex index) {
        this.index = index;
        this.present = new boolean[index.keys()];
    }

    /// What a sentence says, by where it begins.
    List<Hit> hits(Word[] words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
        found.clear(from, to);
        mark(true);
        for (var layer : index.layers()) {
            var known = found.size();
            byWords(layer);
            byConcepts(layer, known);
        }
        mark(false);
        return found.sorted();
    }

    private void mark(boolean value) {
        for (var at = from; at < to; at++) {
            words[at].keys().mark(present, value);
        }
    }

    private void byWords(PhraseIndex.Layer layer) {
        for (var at = from; at < to; at++) {
            var keys = words[at].keys();
            for (var i = 0; i < keys.size(); i++) {
                tryAll(layer.entries(keys.get(i)), at);
            }
        }
    }

    private void tryAll(PhraseIndex.Entries entries, int at) {
        for (var concept : entries.alone()) {
            found.add(concept, at, at + 1);
        }
        for (var i = 0; i < entries.size(); i++) {
            if (entries.mayBe(i, present)) {
                tryAt(entries.get(i), at);
            }
        }
    }

    private void byConcepts(PhraseIndex.Layer layer, int known) {
        for (var i = 0; i < known; i++) {
            for (var phrase : layer.after(found.concept(i))) {
                follow(phrase, found.from(i), found.to(i));
            }
        }
    }

    private void tryAt(PhraseIndex.Entry entry, int at) {
        var phrase = entry.phrase();
        for (var start = Math.max(from, at - entry.reach()); start <= at - entry.at(); start++) {
            if (entry.at() == 0 || isWord(phrase, 0, start)) {
                follow(phrase, start, start + 1);
            }
        }
    }

    /// Adds the phrase if it goes on after its first element.
    private void follow(Phrase phrase, int start, int afterFirst) {
        var end = end(phrase, 1, afterFirst);
        if (end >= 0) {
            found.add(phrase.concept(), start, end);
        }
    }

    /// Where the phrase ends whose elements from `i` on follow at `at`; negative if they don't.
    private int end(Phrase phrase, int i, int at) {
        if (i == phrase.size()) {
            return at;
        }
        var last = Math.min(to - 1, at + phrase.gap(i));
        for (var start = at; start <= last; start++) {
            var end = phrase.key(i) == Phrase.NOT_ONE
                    ? endAfter(phrase.element(i), phrase, i, start)
                    : isWord(phrase, i, start) ? end(phrase, i + 1, start + 1) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private boolean isWord(Phrase phrase, int i, int at) {
        var key = phrase.key(i);
        return key == Phrase.NOT_ONE
                ? phrase.element(i) instanceof Phrase.Element.OneOf oneOf
                        && words[at].keys().meet(oneOf.keys())
                : words[at].keys().has(key);
    }

    private int endAfter(Phrase.Element element, Phrase phrase, int i, int start) {
        return switch (element) {
            case Phrase.Element.Any any -> end(phrase, i + 1, start + 1);
            case Phrase.Element.OneOf oneOf -> isWord(phrase, i, start) ? end(phrase, i + 1, start + 1) : -1;
            case Phrase.Element.Said said -> endAfter(said.concept(), phrase, i, start);
        };
    }

    private int endAfter(Concept concept, Phrase phrase, int i, int start) {
        for (var hit = found.firstAt(start); hit >= 0; hit = found.nextAt(hit)) {
            if (found.concept(hit) == concept) {
                var end = end(phrase, i + 1, found.to(hit));
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }
}
