package dev.postern.rules.address;

import java.util.Set;

/// What stands around a chain; looks a bounded way back and ahead.
final class Surroundings {

    private static final int WORDS_BACK = 4;
    private static final int FAR = 48;
    private static final int LONGEST_WORD = 16;
    private static final Set<String> VERSIONS =
            Set.of("version", "firmware", "release", "build", "v", "الاصدار", "اصدار");

    private final Unmasked text;
    private final Chain chain;

    Surroundings(Unmasked text, Chain chain) {
        this.text = text;
        this.chain = chain;
    }

    boolean hasPath() {
        var end = chain.end();
        return (text.at(end) == '/' && text.at(end + 1) != '/' && !isLoneSlash(end))
                || (text.at(end) == '?' && Letters.isAlnum(text.at(end + 1)) && hasEqualsSign(end));
    }

    /// `in/out` reads as words; a path may also end with its first slash.
    private boolean isLoneSlash(int end) {
        return text.at(end + 1) != ' '
                && text.at(end + 1) != 0
                && !Letters.isLabel(text.at(end + 1))
                && "~@?#%+".indexOf(text.at(end + 1)) < 0;
    }

    private boolean hasEqualsSign(int end) {
        for (var at = end; at < end + FAR && text.at(at) > ' '; at++) {
            if (text.at(at) == '=') {
                return true;
            }
        }
        return false;
    }

    boolean hasPort() {
        var at = chain.end();
        if (text.at(at) != ':') {
            return false;
        }
        var end = at + 1;
        while (Letters.isDigit(text.at(end)) && end - at <= 5) {
            end++;
        }
        return end - at > 2 && !Letters.isLabel(text.at(end));
    }

    /// A word that announces an address, a few words before.
    boolean hasCue() {
        return hasBefore(AddressWords.CUES, WORDS_BACK);
    }

    boolean hasFileCue() {
        return hasBefore(AddressWords.FILE_CUES, WORDS_BACK) || startsWithCue();
    }

    private boolean startsWithCue() {
        return hasAfter(AddressWords.FILE_CUES);
    }

    boolean isVersion() {
        return hasBefore(VERSIONS, WORDS_BACK);
    }

    /// `lib/search.pl`: the last part of a path.
    boolean isInPath() {
        return text.at(chain.start() - 1) == '/' && Letters.isLabel(text.at(chain.start() - 2));
    }

    /// A preposition right before, and nothing behind that would go on with a sentence.
    boolean hasWeakCue() {
        return !goesOn() && hasBefore(AddressWords.WEAK_CUES, 1);
    }

    /// The chain fills a line or a field of its own, as in a signature.
    boolean isAlone() {
        return opens(previousSolid()) && closes(nextSolid()) && !ahead(chain.end());
    }

    /// Nothing follows that would go on with the sentence.
    boolean endsClause() {
        return closes(nextSolid()) || nextSolid() == '.';
    }

    private boolean ahead(int end) {
        return text.at(end) == '.' && text.at(end + 1) == '.';
    }

    private static boolean opens(char c) {
        return c == 0 || "|:(<[,>-*".indexOf(c) >= 0;
    }

    private static boolean closes(char c) {
        return c == 0 || "|)>],;-".indexOf(c) >= 0;
    }

    /// A Latin name in the middle of Arabic text.
    boolean isForeign() {
        return Letters.isLatin(text.at(chain.start())) && Letters.isArabic(previousSolid()) && !isLatinNext();
    }

    private boolean isLatinNext() {
        return Letters.isLatin(nextSolid());
    }

    /// A word in small letters follows after a blank.
    boolean goesOn() {
        var at = chain.end();
        if (text.at(at) == ',' || text.at(at) != ' ') {
            return false;
        }
        var next = skip(at, 1);
        return Letters.isAlnum(text.at(next)) && !Character.isUpperCase(text.written(next));
    }

    private char previousSolid() {
        return text.at(skip(chain.start() - 1, -1));
    }

    private char nextSolid() {
        return text.at(skip(chain.end(), 1));
    }

    private int skip(int start, int step) {
        var at = start;
        for (var far = 0; far < FAR && text.at(at) == ' '; far++) {
            at += step;
        }
        return at;
    }

    private boolean hasAfter(Set<String> words) {
        var start = skip(chain.end(), 1);
        var end = start;
        while (end - start <= LONGEST_WORD && Letters.isAlnum(text.at(end))) {
            end++;
        }
        return end > start && words.contains(text.text(start, end));
    }

    private boolean hasBefore(Set<String> words, int count) {
        var at = chain.start() - 1;
        var stop = Math.max(0, at - FAR);
        for (var seen = 0; seen < count && at >= stop; seen++) {
            while (at >= stop && !Letters.isAlnum(text.at(at))) {
                at--;
            }
            var end = at + 1;
            while (at >= stop && Letters.isAlnum(text.at(at))) {
                at--;
            }
            if (words.contains(text.text(at + 1, end))) {
                return true;
            }
        }
        return false;
    }
}
