package dev.postern.rules.words;

import dev.postern.reading.Folding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of what was ordered: "Super Sale cash register" promotes nothing in a mail about one.
///
/// Two words that follow each other in a name are taken for the name wherever they do so in the mail;
/// a name of one word only as that word. Words as short as `for` make no name.
final class ProductNames {

    static final ProductNames NONE = new ProductNames(Set.of(), Map.of());

    private static final int SHORTEST = 3;
    private static final Set<String> PLAIN = Set.of("for", "the", "and", "with", "على");

    private final Set<String> single;
    private final Map<String, Set<String>> pairs;

    private ProductNames(Set<String> single, Map<String, Set<String>> pairs) {
        this.single = single;
        this.pairs = pairs;
    }

    static ProductNames of(List<String> names) {
        var single = new HashSet<String>();
        var pairs = new HashMap<String, Set<String>>();
        for (var name : names) {
            var tokens = Tokens.of(Folding.fold(name).text());
            if (tokens.size() == 1 && isTelling(tokens.word(0))) {
                single.add(tokens.word(0));
            }
            for (var i = 0; i + 1 < tokens.size(); i++) {
                if (isTelling(tokens.word(i)) && isTelling(tokens.word(i + 1))) {
                    pairs.computeIfAbsent(tokens.word(i), w -> new HashSet<>()).add(tokens.word(i + 1));
                }
            }
        }
        return new ProductNames(single, pairs);
    }

    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST && !PLAIN.contains(word);
    }

    /// Whether a text may name one: whether it holds how one begins.
    boolean mayBeIn(String folded) {
        return single.stream().anyMatch(folded::contains)
                || pairs.keySet().stream().anyMatch(folded::contains);
    }

    /// Which of the words belong to a name.
    BitSet in(Word[] words) {
        var named = new BitSet();
        if (single.isEmpty() && pairs.isEmpty()) {
            return named;
        }
        for (var i = 0; i < words.length; i++) {
            if (single.contains(words[i].text())) {
                named.set(i);
            }
            if (i + 1 < words.length && followsInName(words[i].text(), words[i + 1].text())) {
                named.set(i, i + 2);
            }
        }
        return named;
    }

    private boolean followsInName(String word, String next) {
        return pairs.getOrDefault(word, Set.of()).contains(next);
    }
}
