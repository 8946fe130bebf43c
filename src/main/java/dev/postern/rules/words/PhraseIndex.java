package dev.postern.rules.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All phrases by what they begin with, and the search for them in a sentence.
///
/// Concepts that are said through others come after those, so one pass over the words a layer finds
/// all. A phrase has few words and small gaps, and a sentence few hits, so the work is linear in the
/// text whatever the text is.
final class PhraseIndex {

    /// A sentence says no more than this; what it says beyond is left out.
    private static final int MOST_HITS = 250;

    private static final int USUAL_HITS = 64;

    private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::from)
            .thenComparingInt(Hit::to)
            .thenComparingInt(hit -> hit.concept().number());

    private final List<Layer> layers;

    private PhraseIndex(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /// Phrases of concepts that do not wait for each other.
    private record Layer(List<List<Phrase>> byWord, Map<Concept, List<Phrase>> byConcept) {

        static Layer of(List<Phrase> phrases, int keys) {
            List<List<Phrase>> byWord = new ArrayList<>(Collections.nCopies(keys, List.of()));
            var byConcept = new HashMap<Concept, List<Phrase>>();
            for (var phrase : phrases) {
                switch (phrase.first()) {
                    case Phrase.Element.OneOf oneOf -> enter(byWord, oneOf.keys(), phrase);
                    case Phrase.Element.Said said ->
                        byConcept
                                .computeIfAbsent(said.concept(), c -> new ArrayList<>())
                                .add(phrase);
                    case Phrase.Element.Any any -> throw new IllegalArgumentException("begins with any word: " + any);
                }
            }
            return new Layer(byWord, byConcept);
        }

        private static void enter(List<List<Phrase>> byWord, Keys keys, Phrase phrase) {
            for (var i = 0; i < keys.size(); i++) {
                var phrases = new ArrayList<>(byWord.get(keys.get(i)));
                phrases.add(phrase);
                byWord.set(keys.get(i), List.copyOf(phrases));
            }
        }
    }

    /// @param keys how many there are in the vocabulary
    static PhraseIndex of(List<Phrase> phrases, int keys) {
        var waitsFor = new LinkedHashMap<Concept, Set<Concept>>();
        for (var phrase : phrases) {
            var others = waitsFor.computeIfAbsent(phrase.concept(), c -> new HashSet<>());
            for (var element : phrase.elements()) {
                if (element instanceof Phrase.Element.Said said) {
                    others.add(said.concept());
                }
            }
        }
        var layers = new ArrayList<Layer>();
        Set<Concept> done = new HashSet<>();
        while (done.size() < waitsFor.size()) {
            Set<Concept> ready = new HashSet<>();
            waitsFor.forEach((concept, others) -> {
                if (!done.contains(concept) && done.containsAll(others)) {
                    ready.add(concept);
                }
            });
            if (ready.isEmpty()) {
                waitsFor.keySet().removeAll(done);
                throw new IllegalArgumentException("concepts that are said through each other: " + waitsFor.keySet());
            }
            layers.add(Layer.of(
                    phrases.stream()
                            .filter(phrase -> ready.contains(phrase.concept()))
                            .toList(),
                    keys));
            done.addAll(ready);
        }
        return new PhraseIndex(layers);
    }

    List<Hit> search(Word[] words, int from, int to) {
        var search = new Search(words, from, to);
        layers.forEach(search::run);
        return search.sorted();
    }

    /// The search through one sentence.
    private static final class Search {

        private final Word[] words;
        private final int from;
        private final int to;
        private final List<Hit> hits = new ArrayList<>(USUAL_HITS);

        Search(Word[] words, int from, int to) {
            this.words = words;
            this.from = from;
            this.to = to;
        }

        void run(Layer layer) {
            var known = hits.size();
            for (var at = from; at < to; at++) {
                var keys = words[at].keys();
                for (var i = 0; i < keys.size(); i++) {
                    enter(layer.byWord().get(keys.get(i)), at, at + 1);
                }
            }
            if (!layer.byConcept().isEmpty()) {
                for (var i = 0; i < known; i++) {
                    var hit = hits.get(i);
                    enter(layer.byConcept().getOrDefault(hit.concept(), List.of()), hit.from(), hit.to());
                }
            }
        }

        private void enter(List<Phrase> phrases, int start, int afterFirst) {
            for (var i = 0; i < phrases.size(); i++) {
                var phrase = phrases.get(i);
                if (phrase.elements().size() == 1) {
                    add(new Hit(phrase.concept(), start, afterFirst));
                } else if (afterFirst < to) {
                    var end = end(phrase, 1, afterFirst);
                    if (end >= 0) {
                        add(new Hit(phrase.concept(), start, end));
                    }
                }
            }
        }

        private void add(Hit hit) {
            if (hits.size() < MOST_HITS && !isKnown(hit)) {
                hits.add(hit);
            }
        }

        private boolean isKnown(Hit hit) {
            for (var i = hits.size() - 1; i >= 0; i--) {
                var known = hits.get(i);
                if (known.concept() == hit.concept() && known.from() == hit.from() && known.to() == hit.to()) {
                    return true;
                }
            }
            return false;
        }

        /// Where the phrase ends whose elements from `i` on follow at `at`; negative if they don't.
        private int end(Phrase phrase, int i, int at) {
            if (i == phrase.elements().size()) {
                return at;
            }
            var element = phrase.elements().get(i);
            for (var start = at; start < to && start <= at + element.gap(); start++) {
                var end = end(phrase, i, start, element);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        private int end(Phrase phrase, int i, int start, Phrase.Element element) {
            return switch (element) {
                case Phrase.Element.Any any -> end(phrase, i + 1, start + 1);
                case Phrase.Element.OneOf oneOf ->
                    words[start].keys().meet(oneOf.keys()) ? end(phrase, i + 1, start + 1) : -1;
                case Phrase.Element.Said said -> endAfter(said.concept(), phrase, i, start);
            };
        }

        private int endAfter(Concept concept, Phrase phrase, int i, int start) {
            for (var hit : hits) {
                if (hit.concept() == concept && hit.from() == start) {
                    var end = end(phrase, i + 1, hit.to());
                    if (end >= 0) {
                        return end;
                    }
                }
            }
            return -1;
        }

        List<Hit> sorted() {
            hits.sort(ORDER);
            return List.copyOf(hits);
        }
    }
}
