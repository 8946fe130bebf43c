package dev.postern.rules.words;

import dev.postern.reading.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Understands the phrases of the word lists.
///
/// Words are separated by blanks; `a|b` is either, `[word]` may be absent, `..` lets up to three other
/// words stand in between (`..6` up to six, at most eight), `*` is any word, `#` a number, `word*` a
/// word that begins so, `=word` the word in this form only, `<concept>` what says another concept.
/// Case, accents and the forms of Arabic letters don't matter.
final class PhraseParser {

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern STRAY = Pattern.compile("[\\[\\]<>]|\\*.|^\\||\\|$|\\|\\|");
    private static final int USUAL_GAP = 3;
    private static final int WIDEST_GAP = 8;
    private static final int MOST_GAPS = 4;
    private static final int MOST_OPTIONAL = 4;
    private static final int LONGEST = 16;

    /// The message says why, to go after the phrase.
    static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1;

        Misunderstood(String text) {
            super(text);
        }
    }

    private final Map<String, List<String>> scanned = new HashMap<>();
    private final Vocabulary vocabulary;
    private final Function<String, Optional<Concept>> concepts;

    /// @param concepts a concept by its name; empty if no list has it
    PhraseParser(Vocabulary vocabulary, Function<String, Optional<Concept>> concepts) {
        this.vocabulary = vocabulary;
        this.concepts = concepts;
    }

    /// The phrase, once for each choice of its optional words.
    List<Phrase> parse(Concept concept, String text) throws Misunderstood {
        var words = BLANKS.split(text.strip());
        if (words.length > LONGEST || text.isBlank()) {
            throw new Misunderstood(text.isBlank() ? "is empty" : "has more than " + LONGEST + " words");
        }
        var phrases = new ArrayList<Phrase>();
        for (var variant : variants(Arrays.asList(words))) {
            phrases.add(new Phrase(concept, elements(variant)));
        }
        return phrases;
    }

    private static List<List<String>> variants(List<String> words) throws Misunderstood {
        for (var word : words) {
            checkSigns(word);
        }
        List<List<String>> variants = new ArrayList<>();
        variants.add(List.of());
        var optional = 0;
        for (var word : words) {
            var isOptional = word.startsWith("[") && word.endsWith("]");
            optional += isOptional ? 1 : 0;
            if (optional > MOST_OPTIONAL) {
                throw new Misunderstood("has more than " + MOST_OPTIONAL + " optional words");
            }
            var more = new ArrayList<List<String>>(isOptional ? variants : List.of());
            var plain = isOptional ? word.substring(1, word.length() - 1) : word;
            variants.forEach(variant -> more.add(with(variant, plain)));
            variants = more;
        }
        return variants;
    }

    private static List<String> with(List<String> words, String word) {
        var longer = new ArrayList<>(words);
        longer.add(word);
        return longer;
    }

    private List<Phrase.Element> elements(List<String> words) throws Misunderstood {
        var elements = new ArrayList<Phrase.Element>();
        var gap = 0;
        var gaps = 0;
        for (var word : words) {
            if (word.startsWith("..")) {
                gap = gap(word);
                gaps++;
            } else {
                for (var element : element(word, gap)) {
                    elements.add(element);
                }
                gap = 0;
            }
        }
        if (elements.isEmpty()
                || elements.getFirst() instanceof Phrase.Element.Any
                || elements.getFirst().gap() > 0
                || gap > 0) {
            throw new Misunderstood("must begin and end with a word");
        }
        if (gaps > MOST_GAPS) {
            throw new Misunderstood("has more than " + MOST_GAPS + " gaps");
        }
        return elements;
    }

    private static int gap(String word) throws Misunderstood {
        try {
            var gap = word.length() == 2 ? USUAL_GAP : Integer.parseInt(word.substring(2));
            if (gap >= 1 && gap <= WIDEST_GAP) {
                return gap;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is too large.
        }
        throw new Misunderstood("has the gap " + word + ", must be .. or ..1 to .." + WIDEST_GAP);
    }

    private List<Phrase.Element> element(String word, int gap) throws Misunderstood {
        if (word.equals("*")) {
            return List.of(new Phrase.Element.Any(gap));
        }
        if (word.startsWith("<") && word.endsWith(">")) {
            var name = word.substring(1, word.length() - 1);
            var concept =
                    concepts.apply(name).orElseThrow(() -> new Misunderstood("names the unknown concept " + name));
            return List.of(new Phrase.Element.Said(gap, concept));
        }
        return word.indexOf('|') < 0 ? sequence(word, gap) : List.of(oneOf(word, gap));
    }

    private Phrase.Element oneOf(String word, int gap) throws Misunderstood {
        var keys = new ArrayList<Integer>();
        for (var choice : word.split("\\|")) {
            var tokens = tokens(choice);
            if (tokens.size() != 1) {
                throw new Misunderstood("has \"" + choice + "\" among its choices, which is not one word");
            }
            keys.add(vocabulary.enter(tokens.getFirst()));
        }
        return new Phrase.Element.OneOf(gap, Keys.of(keys));
    }

    /// `five-star` is two words.
    private List<Phrase.Element> sequence(String word, int gap) throws Misunderstood {
        var elements = new ArrayList<Phrase.Element>();
        for (var token : tokens(word)) {
            elements.add(
                    new Phrase.Element.OneOf(elements.isEmpty() ? gap : 0, Keys.of(List.of(vocabulary.enter(token)))));
        }
        if (elements.isEmpty()) {
            throw new Misunderstood("has \"" + word + "\", which is no word");
        }
        return elements;
    }

    /// Lists repeat their words.
    private List<String> tokens(String word) {
        return scanned.computeIfAbsent(word, PhraseParser::scan);
    }

    /// A sign in the middle of a word, or one whose partner is missing, is a slip of the pen.
    private static void checkSigns(String word) throws Misunderstood {
        var bare = word.replaceAll("^\\[(.*)]$|^<(.*)>$", "$1$2").replaceAll("\\*(?=$|\\|)", "");
        if (STRAY.matcher(bare).find()) {
            throw new Misunderstood("has \"" + word + "\", in which a sign stands alone");
        }
    }

    private static List<String> scan(String word) {
        var open = word.length() > 1 && word.endsWith("*");
        var exact = word.length() > 1 && word.startsWith("=");
        if (word.equals("#")) {
            return List.of("#");
        }
        var bare = word.substring(exact ? 1 : 0, word.length() - (open ? 1 : 0));
        var scanned = Tokens.of(Folding.fold(bare).text());
        var tokens = new ArrayList<String>();
        for (var i = 0; i < scanned.size(); i++) {
            tokens.add((exact ? "=" : "") + scanned.word(i) + (open && i + 1 == scanned.size() ? "*" : ""));
        }
        return tokens;
    }
}
