package dev.postern.rules.judge.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/// A text with slots, `Please {leave|drop|post} a {kind|nice} word`, stands for every way to fill them; the
/// judge learns from a few.
final class Variants {

    private static final int MOST = 5;
    private static final int TRIES = 4 * MOST;

    private Variants() {}

    /// The text itself where it has no slots, else some of its variants, always the same.
    static List<String> of(String text) {
        if (text.indexOf('{') < 0) {
            return List.of(text);
        }
        var pieces = pieces(text);
        var random = new Random(text.hashCode());
        var variants = new LinkedHashSet<String>();
        for (var i = 0; i < TRIES && variants.size() < MOST; i++) {
            variants.add(variant(pieces, random));
        }
        return List.copyOf(variants);
    }

    private static String variant(List<String[]> pieces, Random random) {
        var variant = new StringBuilder();
        pieces.forEach(choices -> variant.append(choices[random.nextInt(choices.length)]));
        return variant.toString().replaceAll(" {2,}", " ").strip();
    }

    /// Each piece with the ways to say it.
    private static List<String[]> pieces(String text) {
        var pieces = new ArrayList<String[]>();
        var at = 0;
        while (at < text.length()) {
            var open = text.indexOf('{', at);
            var close = text.indexOf('}', at);
            if (open < 0 ? close >= 0 : close < open) {
                throw new IllegalArgumentException("a slot that is not closed, or one within another: " + text);
            }
            var end = open < 0 ? text.length() : open;
            pieces.add(new String[] {text.substring(at, end)});
            if (open >= 0) {
                pieces.add(text.substring(open + 1, close).split("\\|", -1));
            }
            at = open < 0 ? end : close + 1;
        }
        return pieces;
    }
}
