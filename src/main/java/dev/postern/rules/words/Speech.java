package dev.postern.rules.words;

import java.util.BitSet;
import java.util.List;

/// The words of a paragraph and what its sentences say. Never changed.
///
/// @param named which of the words belong to the name of a product
record Speech(Tokens tokens, List<Word> words, List<Utterance> utterances, BitSet named) {

    private static final int WEIGHT = 160;
    private static final int WEIGHT_OF_WORD = 24;
    private static final int WEIGHT_OF_UTTERANCE = 400;
    private static final int WEIGHT_OF_HIT = 32;

    Speech {
        words = List.copyOf(words);
        utterances = List.copyOf(utterances);
    }

    boolean namesProduct(Utterance utterance) {
        var next = named.nextSetBit(utterance.from());
        return next >= 0 && next < utterance.to();
    }

    /// About how many bytes it takes, with what the judge keeps about its sentences.
    int weight() {
        var hits = 0;
        for (var utterance : utterances) {
            hits += utterance.hits().size();
        }
        return WEIGHT + words.size() * WEIGHT_OF_WORD + utterances.size() * WEIGHT_OF_UTTERANCE + hits * WEIGHT_OF_HIT;
    }
}
