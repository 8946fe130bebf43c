package dev.postern.rules.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hears what the paragraphs of one mail say. For one thread.
final class Ear {

    /// A sentence is cut here; nobody writes such a one.
    private static final int LONGEST_SENTENCE = 120;

    /// Stands for every word of a product's name.
    private static final String PRODUCT = "product";

    private final Lexicon lexicon;
    private final ProductNames products;
    private @Nullable PhraseSearch search;

    /// @param products names of what was ordered; they say nothing
    Ear(Lexicon lexicon, ProductNames products) {
        this.lexicon = lexicon;
        this.products = products;
    }

    /// What is said where no product is named is the same in every mail.
    Speech hear(String folded) {
        return products.mayBeIn(folded)
                ? listen(folded, products)
                : lexicon.speeches().of(folded, text -> listen(text, ProductNames.NONE));
    }

    private Speech listen(String folded, ProductNames products) {
        var tokens = Tokens.of(folded);
        var words = new Word[tokens.size()];
        for (var i = 0; i < words.length; i++) {
            words[i] = lexicon.word(tokens.word(i));
            tokens.share(i, words[i].text());
        }
        var named = products.in(words);
        named.stream().forEach(i -> words[i] = new Word(words[i].text(), PRODUCT, Keys.NONE));
        return speech(tokens, words, named);
    }

    private Speech speech(Tokens tokens, Word[] words, BitSet named) {
        var utterances = new ArrayList<Utterance>();
        var from = 0;
        for (var i = 0; i < words.length; i++) {
            var ends = tokens.after(i) == Tokens.SENTENCE || i + 1 - from == LONGEST_SENTENCE;
            if (ends || i + 1 == words.length) {
                utterances.add(new Utterance(from, i + 1, search().hits(words, from, i + 1)));
                from = i + 1;
            }
        }
        return new Speech(tokens, List.of(words), utterances, named);
    }

    private PhraseSearch search() {
        var made = search;
        if (made == null) {
            made = lexicon.search();
            search = made;
        }
        return made;
    }
}
