/// A small statistical judge that votes beside the word lists: trained by the build on labelled
/// sentences, deterministic, and answerable for every vote by the words that decided it.
@org.jspecify.annotations.NullMarked
package dev.postern.rules.judge;
