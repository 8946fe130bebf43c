/// What a mail says, sentence by sentence: words and their stems, and the phrases of the word lists
/// that stand in it.
@org.jspecify.annotations.NullMarked
package dev.postern.rules.words;
