package dev.postern.rules.words;

import java.util.List;

/// One way to say a concept, ready to be looked for.
final class Phrase {

    /// Stands for an element that is not one certain word.
    static final int NOT_ONE = -1;

    private final Concept concept;
    private final Element[] elements;

    /// The key of each element that is one certain word, side by side for the search.
    private final int[] keys;

    private final int[] gaps;

    /// @param concept what it says
    /// @param elements what must follow each other
    Phrase(Concept concept, List<Element> elements) {
        this.concept = concept;
        this.elements = elements.toArray(Element[]::new);
        this.keys = elements.stream().mapToInt(Phrase::onlyKey).toArray();
        this.gaps = elements.stream().mapToInt(Element::gap).toArray();
    }

    /// One of the things that must follow each other.
    sealed interface Element {
        /// How many other words may stand before it.
        int gap();

        /// One of several words.
        record OneOf(int gap, Keys keys) implements Element {}

        /// What says another concept.
        record Said(int gap, Concept concept) implements Element {}

        /// Any one word.
        record Any(int gap) implements Element {}
    }

    private static int onlyKey(Element element) {
        return element instanceof Element.OneOf oneOf && oneOf.keys().size() == 1
                ? oneOf.keys().get(0)
                : NOT_ONE;
    }

    Concept concept() {
        return concept;
    }

    int size() {
        return keys.length;
    }

    /// The key of an element that is one certain word; otherwise [#NOT_ONE].
    int key(int i) {
        return keys[i];
    }

    /// How many other words may stand before an element.
    int gap(int i) {
        return gaps[i];
    }

    Element element(int i) {
        return elements[i];
    }

    List<Element> elements() {
        return List.of(elements);
    }
}
