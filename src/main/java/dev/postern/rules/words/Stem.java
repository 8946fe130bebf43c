package dev.postern.rules.words;

/// A word without its inflection, so that a list need not name every form.
///
/// Light on purpose: plural, participle and possessive in English; article, attached particles and
/// pronouns in Arabic. Both sides of a comparison are stemmed, so a stem need not be a word. Words are
/// folded before: `ة` is `ه`, all alefs are one.
final class Stem {

    private static final int SHORTEST = 3;
    private static final String[] ARTICLES = {"وال", "فال", "بال", "كال", "ولل", "ال", "لل"};
    private static final String[] PRONOUNS = {"كما", "هما", "كم", "كن", "نا", "ني", "ها", "هم", "هن", "ك", "ه", "ي"};
    private static final String[] PLURALS = {"ات", "ين", "ون", "وا", "ان", "تو", "و", "ه", "ي", "ا", "ت"};

    private Stem() {}

    static String of(String word) {
        if (word.isEmpty()) {
            return word;
        }
        return isArabic(word.charAt(0)) ? arabic(word) : english(word);
    }

    static boolean isArabic(char c) {
        return c >= '\u0620' && c <= '\u06ff';
    }

    private static String english(String word) {
        var w = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        w = w.indexOf('\'') >= 0 ? w.replace("'", "") : w;
        var length = w.length();
        if (length > 4 && w.endsWith("ies")) {
            w = w.substring(0, length - 3) + "y";
        } else if (length > 4 && w.endsWith("es") && isHiss(w.charAt(length - 3))) {
            w = w.substring(0, length - 2);
        } else if (length > 3 && w.endsWith("s") && "suiy".indexOf(w.charAt(length - 2)) < 0) {
            w = w.substring(0, length - 1);
        } else if (length > 5 && w.endsWith("ing")) {
            w = single(w.substring(0, length - 3));
        } else if (length > 4 && w.endsWith("ied")) {
            w = w.substring(0, length - 3) + "y";
        } else if (length > 4 && w.endsWith("ed")) {
            w = single(w.substring(0, length - 2));
        }
        return w.length() > SHORTEST && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
    }

    private static boolean isHiss(char c) {
        return c == 's' || c == 'x' || c == 'z' || c == 'h';
    }

    /// `shopp` is `shop`; `sell` and `pass` stay.
    private static String single(String stem) {
        var last = stem.length() - 1;
        var c = stem.charAt(last);
        return last > 2 && c == stem.charAt(last - 1) && "lsz".indexOf(c) < 0 ? stem.substring(0, last) : stem;
    }

    private static String arabic(String word) {
        var w = withoutPrefix(word);
        // مجانا ends in an accusative, not in the pronoun.
        w = w.endsWith("انا") ? w : withoutSuffix(w, PRONOUNS);
        return withoutSuffix(w, PLURALS);
    }

    private static String withoutPrefix(String word) {
        for (var article : ARTICLES) {
            if (word.startsWith(article) && word.length() - article.length() >= SHORTEST) {
                return word.substring(article.length());
            }
        }
        var w = word;
        if (w.length() > SHORTEST && (w.charAt(0) == 'و' || w.charAt(0) == 'ف')) {
            w = w.substring(1);
        }
        if (w.length() > SHORTEST && (w.charAt(0) == 'ب' || w.charAt(0) == 'ل')) {
            return w.substring(1);
        }
        // Future and habit before the verb: سنرسل, حنرسل, هنرسل.
        if (w.length() > SHORTEST + 1 && "سحه".indexOf(w.charAt(0)) >= 0 && "نيتا".indexOf(w.charAt(1)) >= 0) {
            return w.substring(1);
        }
        return w;
    }

    private static String withoutSuffix(String word, String[] suffixes) {
        for (var suffix : suffixes) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }
}
