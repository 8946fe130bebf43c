package dev.postern.rules.words;

import dev.postern.parties.Seller;
import dev.postern.reading.Folding;
import dev.postern.reading.Place;
import dev.postern.reading.Reading;
import dev.postern.reading.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// All that a mail says, sentence by sentence, in the order of its passages.
public final class Wording {

    private final QuotedAuthors authors;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;

    private Wording(QuotedAuthors authors, List<Paragraph> paragraphs, List<Sentence> sentences) {
        this.authors = authors;
        this.paragraphs = List.copyOf(paragraphs);
        this.sentences = List.copyOf(sentences);
    }

    /// @param seller of the mail; whose quoted words are its own
    /// @param products names of what was ordered; they say nothing
    public static Wording of(Reading reading, Optional<Seller> seller, List<String> products, Lexicon lexicon) {
        var authors = new QuotedAuthors(reading, seller);
        var ear = new Ear(lexicon, ProductNames.of(products));
        var sentences = new ArrayList<Sentence>();
        var paragraphs = Paragraphs.of(reading.passages(), authors);
        for (var paragraph : paragraphs) {
            var speech = ear.hear(paragraph.folded().text());
            for (var utterance : speech.utterances()) {
                sentences.add(new Sentence(paragraph, speech, utterance, sentences.size()));
            }
        }
        return new Wording(authors, paragraphs, sentences);
    }

    /// The text as it is, for rules that look for something other than words.
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// Whose a piece of the mail is.
    public Said said(Voice voice, Place place) {
        return authors.said(voice, place);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /// The sentence after one, if the same speaks it.
    public Optional<Sentence> next(Sentence sentence) {
        var i = sentence.number() + 1;
        return i < sentences.size() && sentences.get(i).said() == sentence.said()
                ? Optional.of(sentences.get(i))
                : Optional.empty();
    }

    /// The sentence and its neighbours in the mail, spoken by the same.
    ///
    /// @param i position among [#sentences()]
    /// @param before how many to take before it
    /// @param after how many to take after it
    public List<Sentence> around(int i, int before, int after) {
        var around = new ArrayList<Sentence>();
        for (var j = Math.max(0, i - before); j <= Math.min(sentences.size() - 1, i + after); j++) {
            if (sentences.get(j).said() == sentences.get(i).said()) {
                around.add(sentences.get(j));
            }
        }
        return around;
    }

    /// The words of a text with one blank between, as [Sentence#folded()] would give them.
    public static String words(String text) {
        var tokens = Tokens.of(folded(text));
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).collect(Collectors.joining(" "));
    }

    /// The words of a text without their inflection, as [Sentence#stem] would give them.
    public static List<String> stems(String text) {
        var tokens = Tokens.of(folded(text));
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> Stem.of(tokens.word(i)))
                .toList();
    }

    /// A text as the lists' words would see it.
    public static String folded(String text) {
        return Folding.fold(text).text();
    }
}
