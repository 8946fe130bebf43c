package dev.postern.rules.words;

import dev.postern.reading.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A sentence of a mail and what is said in it.
///
/// Positions count the words of the paragraph it stands in. What the words of a product's name would
/// say is not among its hits.
public final class Sentence {

    private static final Concept WHOLE = Concept.of("whole");

    private final Paragraph paragraph;
    private final Tokens tokens;
    private final Speech speech;
    private final Utterance utterance;
    private final int number;
    private final int from;
    private final int to;

    Sentence(Paragraph paragraph, Speech speech, Utterance utterance, int number) {
        this.paragraph = paragraph;
        this.tokens = speech.tokens();
        this.speech = speech;
        this.utterance = utterance;
        this.number = number;
        this.from = utterance.from();
        this.to = utterance.to();
    }

    /// What its words say, apart from this mail.
    public Utterance utterance() {
        return utterance;
    }

    /// Its place among the sentences of the mail, from 0.
    public int number() {
        return number;
    }

    public Said said() {
        return paragraph.said();
    }

    /// Where it begins.
    public Place place() {
        return paragraph.place(tokens.from(from));
    }

    /// Where a hit begins.
    public Place place(Hit hit) {
        return paragraph.place(tokens.from(hit.from()));
    }

    /// How many words it has.
    public int size() {
        return to - from;
    }

    /// The words as the rules see them: folded, one blank between.
    public String folded() {
        var text = new StringBuilder();
        for (var i = from; i < to; i++) {
            text.append(i == from ? "" : " ").append(tokens.word(i));
        }
        return text.toString();
    }

    /// The folded text from the first word to the last, with all that stands between the words.
    public String text() {
        return paragraph.folded().text().substring(tokens.from(from), tokens.to(to - 1));
    }

    /// Where a word begins in [#text()].
    ///
    /// @param i from [#from()] to before [#to()]
    public int at(int i) {
        return tokens.from(i) - tokens.from(from);
    }

    /// A word as the rules see it.
    ///
    /// @param i from [#from()] to before [#to()]
    public String word(int i) {
        return tokens.word(i);
    }

    /// A word without its inflection, and without the slip where it was written wrong.
    public String stem(int i) {
        return speech.words().get(i).stem();
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /// Whether it names something that was ordered, as the order book calls it.
    public boolean namesProduct() {
        return speech.namesProduct(utterance);
    }

    /// Everything said, by where it begins.
    public List<Hit> hits() {
        return utterance.hits();
    }

    /// The sentence from its first word to its last.
    public Hit whole() {
        return new Hit(WHOLE, from, to);
    }

    public boolean says(Concept concept) {
        return utterance.says(concept);
    }

    public boolean saysAny(Concept... any) {
        for (var concept : any) {
            if (says(concept)) {
                return true;
            }
        }
        return false;
    }

    /// Where a concept is said first.
    public Optional<Hit> first(Concept concept) {
        if (says(concept)) {
            for (var hit : hits()) {
                if (hit.concept() == concept) {
                    return Optional.of(hit);
                }
            }
        }
        return Optional.empty();
    }

    public Stream<Hit> all(Concept concept) {
        return says(concept) ? hits().stream().filter(hit -> hit.concept() == concept) : Stream.empty();
    }

    /// Where two concepts are said with at most `words` other words between, in any order: from the
    /// beginning of the one to the end of the other.
    public Optional<Hit> together(Concept a, Concept b, int words) {
        return pair(a, b, (x, y) -> x.distance(y) <= words);
    }

    /// As [#together], but `a` is said before `b`.
    public Optional<Hit> inOrder(Concept a, Concept b, int words) {
        return pair(a, b, (x, y) -> y.from() >= x.to() && x.distance(y) <= words);
    }

    private Optional<Hit> pair(Concept a, Concept b, BiPredicate<Hit, Hit> stand) {
        if (says(a) && says(b)) {
            for (var x : hits()) {
                for (var y : x.concept() == a ? hits() : List.<Hit>of()) {
                    if (y.concept() == b && stand.test(x, y)) {
                        return Optional.of(span(x, y));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Hit span(Hit a, Hit b) {
        return new Hit(a.concept(), Math.min(a.from(), b.from()), Math.max(a.to(), b.to()));
    }

    /// Whether a concept is said with at most `words` other words before the hit, within its clause.
    public boolean isBefore(Concept concept, Hit hit, int words) {
        return isAny(
                concept,
                before -> before.to() <= hit.from()
                        && hit.from() - before.to() <= words
                        && !clauseEnds(before.to() - 1, hit.from()));
    }

    /// Whether a concept is said within the words of a hit, or with at most `words` other words between
    /// in the same clause.
    public boolean isBeside(Concept concept, Hit hit, int words) {
        return isAny(concept, other -> isBeside(other, hit, words));
    }

    private boolean isAny(Concept concept, Predicate<Hit> stands) {
        if (says(concept)) {
            for (var hit : hits()) {
                if (hit.concept() == concept && stands.test(hit)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether two hits overlap, or stand with at most `words` other words between in the same clause.
    public boolean isBeside(Hit other, Hit hit, int words) {
        return other.overlaps(hit)
                || (other.distance(hit) <= words
                        && !clauseEnds(Math.min(other.to(), hit.to()) - 1, Math.max(other.from(), hit.from())));
    }

    /// Whether a clause ends after one of the words.
    private boolean clauseEnds(int first, int last) {
        for (var i = first; i < last; i++) {
            if (tokens.after(i) != Tokens.NOTHING) {
                return true;
            }
        }
        return false;
    }

    /// Whether a question mark ends it.
    public boolean asks() {
        var text = paragraph.folded().text();
        for (var at = tokens.to(to - 1); at < text.length() && !Character.isLetterOrDigit(text.charAt(at)); at++) {
            if (text.charAt(at) == '?') {
                return true;
            }
        }
        return false;
    }

    /// The whole sentence in the sender's words.
    public String excerpt() {
        return paragraph.excerpt(tokens.from(from), tokens.to(to - 1));
    }

    /// A hit in the sender's words.
    public String excerpt(Hit hit) {
        return paragraph.excerpt(tokens.from(hit.from()), tokens.to(hit.to() - 1));
    }

    @Override
    public String toString() {
        return said() + " " + folded() + " " + hits();
    }
}
