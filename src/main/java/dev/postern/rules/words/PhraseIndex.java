package dev.postern.rules.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All phrases, each under the word of it that is likely to be the rarest, so that a sentence meets few of
/// those that it does not say.
///
/// Concepts that are said through others come in a layer after those, so one pass over the words a
/// layer finds all.
final class PhraseIndex {

    /// More than any phrases use a word that is not frequent.
    private static final int FREQUENT = 1000;

    private final List<Layer> layers;
    private final int keys;

    private PhraseIndex(List<Layer> layers, int keys) {
        this.layers = List.copyOf(layers);
        this.keys = keys;
    }

    /// Where in a phrase it is looked for.
    ///
    /// @param at the element that is the phrase's rarest word
    /// @param reach how many words may stand before that one at most
    /// @param needs the key of another word without which the phrase is not said; [#NOTHING] if there
    ///     is no such
    record Entry(Phrase phrase, int at, int reach, int needs) {

        static final int NOTHING = -1;

        static Entry of(Phrase phrase, int[] uses) {
            return hasConcept(phrase) ? at(0, phrase, uses) : atRarest(phrase, uses);
        }

        private static boolean hasConcept(Phrase phrase) {
            return phrase.elements().stream().anyMatch(Phrase.Element.Said.class::isInstance);
        }

        private static Entry atRarest(Phrase phrase, int[] uses) {
            var rarest = 0;
            for (var i = 1; i < phrase.size(); i++) {
                if (uses(phrase.element(i), uses) < uses(phrase.element(rarest), uses)) {
                    rarest = i;
                }
            }
            return at(rarest, phrase, uses);
        }

        private static Entry at(int at, Phrase phrase, int[] uses) {
            var reach = 0;
            for (var i = 1; i <= at; i++) {
                reach += 1 + phrase.gap(i);
            }
            var needs = NOTHING;
            for (var i = 0; i < phrase.size(); i++) {
                var key = phrase.key(i);
                if (i != at && key != Phrase.NOT_ONE && (needs == NOTHING || uses[key] < uses[needs])) {
                    needs = key;
                }
            }
            return new Entry(phrase, at, reach, needs);
        }

        private static int uses(Phrase.Element element, int[] uses) {
            return element instanceof Phrase.Element.OneOf oneOf ? oneOf.keys().sum(uses) : Integer.MAX_VALUE;
        }
    }

    /// The phrases to be tried where a word has a key.
    static final class Entries {

        private static final Entries NONE = new Entries(List.of());

        /// What the word says by itself.
        private final Concept[] alone;

        private final Entry[] entries;

        /// What each needs, side by side, so that those which cannot be are passed over fast.
        private final int[] needs;

        private Entries(List<Entry> entries) {
            this.alone = entries.stream()
                    .filter(entry -> entry.phrase().size() == 1)
                    .map(entry -> entry.phrase().concept())
                    .toArray(Concept[]::new);
            this.entries =
                    entries.stream().filter(entry -> entry.phrase().size() > 1).toArray(Entry[]::new);
            this.needs = Arrays.stream(this.entries).mapToInt(Entry::needs).toArray();
        }

        Concept[] alone() {
            return alone;
        }

        int size() {
            return entries.length;
        }

        Entry get(int i) {
            return entries[i];
        }

        /// Whether all is there that an entry needs.
        ///
        /// @param present by key, whether the sentence has it
        boolean mayBe(int i, boolean[] present) {
            return needs[i] == Entry.NOTHING || present[needs[i]];
        }
    }

    /// Phrases of concepts that do not wait for each other.
    static final class Layer {

        private static final Phrase[] NONE = {};

        private final Entries[] byWord;

        /// By the number of the concept.
        private final Phrase[][] byConcept;

        private Layer(Entries[] byWord, Phrase[][] byConcept) {
            this.byWord = byWord;
            this.byConcept = byConcept;
        }

        static Layer of(List<Phrase> phrases, int[] uses) {
            var byWord = new HashMap<Integer, List<Entry>>();
            var byConcept = new HashMap<Concept, List<Phrase>>();
            for (var phrase : phrases) {
                if (phrase.element(0) instanceof Phrase.Element.Said said) {
                    byConcept
                            .computeIfAbsent(said.concept(), c -> new ArrayList<>())
                            .add(phrase);
                } else {
                    enter(byWord, Entry.of(phrase, uses));
                }
            }
            var entries = new Entries[uses.length];
            Arrays.setAll(entries, key -> byWord.containsKey(key) ? new Entries(byWord.get(key)) : Entries.NONE);
            var concepts = new Phrase[Concept.count()][];
            Arrays.fill(concepts, NONE);
            byConcept.forEach((concept, said) -> concepts[concept.number()] = said.toArray(Phrase[]::new));
            return new Layer(entries, concepts);
        }

        private static void enter(Map<Integer, List<Entry>> byWord, Entry entry) {
            if (entry.phrase().element(entry.at()) instanceof Phrase.Element.OneOf oneOf) {
                oneOf.keys()
                        .forEach(key -> byWord.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(entry));
            }
        }

        /// The phrases whose rarest word has this key.
        Entries entries(int key) {
            return byWord[key];
        }

        /// The phrases that begin with a concept.
        Phrase[] after(Concept concept) {
            return byConcept[concept.number()];
        }
    }

    /// @param frequent the keys of words that stand in most texts, the most frequent first
    /// @param keys how many there are in the vocabulary
    static PhraseIndex of(List<Phrase> phrases, List<Keys> frequent, int keys) {
        var uses = uses(phrases, keys);
        for (var i = 0; i < frequent.size(); i++) {
            var rank = frequent.size() - i;
            frequent.get(i).forEach(key -> uses[key] += FREQUENT * rank);
        }
        var waitsFor = waitsFor(phrases);
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
                throw new CycleException(waitsFor.keySet());
            }
            layers.add(Layer.of(
                    phrases.stream()
                            .filter(phrase -> ready.contains(phrase.concept()))
                            .toList(),
                    uses));
            done.addAll(ready);
        }
        return new PhraseIndex(layers, keys);
    }

    /// Concepts that are said through each other, so that none can be looked for first.
    static final class CycleException extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        private final transient Set<Concept> concepts;

        CycleException(Set<Concept> concepts) {
            super("concepts that are said through each other: " + concepts);
            this.concepts = Set.copyOf(concepts);
        }

        Set<Concept> concepts() {
            return concepts;
        }
    }

    /// In how many phrases each key stands.
    private static int[] uses(List<Phrase> phrases, int keys) {
        var uses = new int[keys];
        for (var phrase : phrases) {
            for (var element : phrase.elements()) {
                if (element instanceof Phrase.Element.OneOf oneOf) {
                    oneOf.keys().forEach(key -> uses[key]++);
                }
            }
        }
        return uses;
    }

    /// Through which others each concept is said.
    private static Map<Concept, Set<Concept>> waitsFor(List<Phrase> phrases) {
        var waitsFor = new LinkedHashMap<Concept, Set<Concept>>();
        for (var phrase : phrases) {
            var others = waitsFor.computeIfAbsent(phrase.concept(), c -> new HashSet<>());
            for (var element : phrase.elements()) {
                if (element instanceof Phrase.Element.Said said) {
                    others.add(said.concept());
                }
            }
        }
        return waitsFor;
    }

    List<Layer> layers() {
        return layers;
    }

    /// How many keys the vocabulary has.
    int keys() {
        return keys;
    }
}
