package dev.postern.rules.words;

import dev.postern.config.Mistakes;
import dev.postern.config.Nearest;
import dev.postern.config.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The word lists of the rule book: those that ship with it and what a deployment adds in
/// `config/words/*.yaml`. Safe for many threads.
public final class Lexicon {

    /// Words that stand in most texts, the more frequent first; a phrase is not looked for by one of them if it
    /// has another.
    private static final String FREQUENT = "the you your a is we to for in it of and on our order us with"
            + " review not if be are one from at no have by will that so send as this new back parcel do can"
            + " two delivery good page give would only return about or all driver today pay may shop me day before"
            + " price now what come first there up been get has"
            + " في من ما لك على لا طلبك الطلب عن الى اللي مع عندنا رقم كل ريال قبل بعد لنا لو اليوم او يوم ان عند"
            + " لم اذا و هذا هذه";

    /// What a deployment alone fills: a sentence that says one of these breaks the rule without more ado.
    private static final List<String> OWN = Stream.of(
                    "marketing.promotion",
                    "marketing.referral",
                    "review.positive",
                    "review.conditional",
                    "review.incentive",
                    "review.neutral",
                    "payment.off-platform",
                    "contact.purpose",
                    "customer-info.misuse")
            .map(rule -> rule + ".own")
            .toList();

    private final Map<String, Concept> concepts;
    private final PhraseIndex phrases;
    private final Vocabulary vocabulary;
    private final Speeches speeches = new Speeches();

    private Lexicon(Map<String, Concept> concepts, PhraseIndex phrases, Vocabulary vocabulary) {
        this.concepts = Map.copyOf(concepts);
        this.phrases = phrases;
        this.vocabulary = vocabulary;
    }

    /// The lists that ship.
    public static Lexicon shipped() {
        return compile(ShippedLists.read());
    }

    /// The lists that ship with those of a folder; a folder that is not there adds nothing.
    ///
    /// @param folder holds `*.yaml`; read in the order of their names
    public static Lexicon with(Path folder, Mistakes mistakes) {
        var lists = new ArrayList<>(ShippedLists.read());
        var shipped = names(lists);
        for (var file : files(folder, mistakes)) {
            for (var list : WordList.all(Section.read(file, mistakes))) {
                if (shipped.contains(list.concept())) {
                    lists.add(list);
                } else {
                    var hint = Nearest.of(list.concept(), shipped).map(near -> "; did you mean \"" + near + "\"?");
                    list.wrong().accept("is no concept of the word lists" + hint.orElse(""));
                }
            }
        }
        return compile(lists);
    }

    private static List<Path> files(Path folder, Mistakes mistakes) {
        if (!Files.isDirectory(folder)) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                mistakes.error(folder.toString(), 0, "must be a folder of word lists");
            }
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            mistakes.error(folder.toString(), 0, "cannot be read: " + e);
            return List.of();
        } catch (UncheckedIOException e) {
            mistakes.error(folder.toString(), 0, "cannot be read: " + e.getCause());
            return List.of();
        }
    }

    /// For tests and tools: a lexicon of this text alone, in the form of a word list file.
    static Lexicon of(String yaml) {
        var mistakes = new Mistakes();
        var lexicon = compile(WordList.all(Section.parse("words", yaml, mistakes)));
        if (mistakes.fatal()) {
            throw new IllegalArgumentException(mistakes.all().toString());
        }
        return lexicon;
    }

    private static Lexicon compile(List<WordList> lists) {
        var concepts = new LinkedHashMap<String, Concept>();
        names(lists).forEach(name -> concepts.put(name, Concept.of(name)));
        var vocabulary = new Vocabulary();
        var parser = new PhraseParser(vocabulary, name -> Optional.ofNullable(concepts.get(name)));
        var phrases = new ArrayList<Phrase>();
        for (var list : lists) {
            list.without().stream()
                    .filter(text -> lists.stream().noneMatch(other -> other.lists(list.concept(), text)))
                    .forEach(text -> list.doubtful()
                            .accept("takes away \"" + text + "\", which no list spells so: nothing is taken away"));
            for (var text : wanted(list, lists)) {
                try {
                    phrases.addAll(parser.parse(Concept.of(list.concept()), text));
                } catch (PhraseParser.Misunderstood e) {
                    list.wrong().accept("the phrase \"" + text + "\" " + e.getMessage());
                }
            }
        }
        return new Lexicon(concepts, index(lists, phrases, vocabulary), vocabulary);
    }

    private static PhraseIndex index(List<WordList> lists, List<Phrase> phrases, Vocabulary vocabulary) {
        var frequent = frequent(vocabulary);
        try {
            return PhraseIndex.of(phrases, frequent, vocabulary.size());
        } catch (PhraseIndex.CycleException e) {
            // A list that can be wrong is a deployment's; the last one closed the circle.
            lists.reversed().stream()
                    .filter(list -> e.concepts().contains(Concept.of(list.concept())))
                    .findFirst()
                    .ifPresent(list -> list.wrong().accept("is said through itself: " + e.concepts()));
            return PhraseIndex.of(List.of(), frequent, vocabulary.size());
        }
    }

    private static List<Keys> frequent(Vocabulary vocabulary) {
        return Stream.of(FREQUENT.split(" "))
                .map(word -> vocabulary.word(word).keys())
                .toList();
    }

    private static Set<String> names(List<WordList> lists) {
        var names = new LinkedHashSet<String>();
        lists.forEach(list -> names.add(list.concept()));
        names.addAll(OWN);
        return names;
    }

    private static Set<String> wanted(WordList list, List<WordList> lists) {
        var wanted = new LinkedHashSet<>(list.phrases());
        lists.stream()
                .filter(other -> other.concept().equals(list.concept()))
                .forEach(other -> other.without().forEach(wanted::remove));
        return wanted;
    }

    /// The names of all concepts that have a list.
    public Set<String> concepts() {
        return concepts.keySet();
    }

    Word word(String folded) {
        return vocabulary.word(folded);
    }

    /// What has been heard by these lists before.
    Speeches speeches() {
        return speeches;
    }

    /// A search through the sentences of one mail.
    PhraseSearch search() {
        return new PhraseSearch(phrases);
    }
}
