package dev.postern.rules.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the listed word that a misspelt one was meant to be: one letter too many, missing, wrong, or
/// two exchanged. Only listed words of six Latin letters and more, with the right first letter.
final class Slips {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 20;

    /// Each listed word under itself with one letter left out.
    private final Map<String, String> shortened = new HashMap<>();

    void enter(String word) {
        if (!isFit(word)) {
            return;
        }
        shortened.putIfAbsent(word, word);
        for (var i = 1; i < word.length(); i++) {
            shortened.putIfAbsent(without(word, i), word);
        }
    }

    Optional<String> meant(String written) {
        if (!isLatin(written) || written.length() < SHORTEST - 1 || written.length() > LONGEST) {
            return Optional.empty();
        }
        var meant = shortened.get(written);
        for (var i = 1; meant == null && i < written.length(); i++) {
            meant = shortened.get(without(written, i));
            if (meant != null && !isOneSlip(written, meant)) {
                meant = null;
            }
        }
        return Optional.ofNullable(meant);
    }

    private static boolean isFit(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && isLatin(word);
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String without(String word, int i) {
        return word.substring(0, i) + word.substring(i + 1);
    }

    /// Both lost one letter to meet: they may differ in two places, unless those are neighbours.
    private static boolean isOneSlip(String a, String b) {
        if (a.length() != b.length()) {
            return true;
        }
        var first = 0;
        while (first < a.length() && a.charAt(first) == b.charAt(first)) {
            first++;
        }
        var last = a.length() - 1;
        while (last > first && a.charAt(last) == b.charAt(last)) {
            last--;
        }
        return first == last
                || (last == first + 1 && a.charAt(first) == b.charAt(last) && a.charAt(last) == b.charAt(first));
    }
}
