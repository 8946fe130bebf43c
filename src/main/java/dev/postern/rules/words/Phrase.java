package dev.postern.rules.words;

import java.util.List;

/// One way to say a concept, ready to be looked for.
///
/// @param concept what it says
/// @param elements what must follow each other
record Phrase(Concept concept, List<Element> elements) {

    Phrase {
        elements = List.copyOf(elements);
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

    Element first() {
        return elements.getFirst();
    }
}
