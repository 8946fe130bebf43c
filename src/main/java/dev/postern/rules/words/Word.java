package dev.postern.rules.words;

/// A word as the word lists know it.
///
/// @param stem the word without its inflection
/// @param keys what in the lists it matches
record Word(String text, String stem, Keys keys) {

    /// A word that stands in no list.
    static Word strange(String text) {
        return new Word(text, Stem.of(text), Keys.NONE);
    }

    boolean isKnown() {
        return !keys.isEmpty();
    }
}
