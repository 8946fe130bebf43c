package dev.postern.rules.address;

import java.util.Set;

/// Addresses of which the dots were left out, since a reader puts them back: `www shop com`,
/// `visit shopname com`.
final class Dotless {

    static final Set<String> ENDINGS = Set.of("com", "c0m", "org");
    static final int LONGEST = 80;

    private static final int MOST_BETWEEN = 3;
    private static final int SHORTEST_NAME = 4;
    private static final Set<String> LOCAL = Set.of("com", "c0m", "org", "net", "sa", "كوم");

    private Dotless() {}

    /// `wwwshopcom`, `www-shop-com`.
    static boolean isWhole(String word) {
        return word.startsWith("www")
                && word.length() > 3 + SHORTEST_NAME + 3
                && LOCAL.stream().anyMatch(ending -> ending.length() > 2 && word.endsWith(ending));
    }

    /// Past the ending of the name that follows a `www` which ends here; -1 if none does.
    static int endBehind(Unmasked text, int end) {
        var name = nextWord(text, end);
        if (name < 0) {
            return -1;
        }
        var nameEnd = wordEnd(text, name);
        var ending = nextWord(text, nameEnd);
        if (ending < 0) {
            return -1;
        }
        var endingEnd = wordEnd(text, ending);
        return LOCAL.contains(text.text(ending, endingEnd)) ? endingEnd : -1;
    }

    /// Where the name begins that stands before an ending and is announced as a website; -1 if none does.
    static int startBefore(Unmasked text, int ending) {
        var end = ending - 1;
        var start = end;
        while (Letters.isLabel(text.at(start - 1)) && end - start < LONGEST) {
            start--;
        }
        if (text.at(end) != ' ' || end - start < SHORTEST_NAME || text.at(start - 1) == '.') {
            return -1;
        }
        var name = Chain.at(text, start);
        var isName = Letters.isLatin(text.at(start)) && !AddressWords.NO_HOSTS.contains(text.text(start, end));
        return isName && new Surroundings(text, name).hasCue() ? start : -1;
    }

    /// The name with its dots.
    static String host(Unmasked text, int start, int end) {
        var host = new StringBuilder();
        for (var at = start; at < end; at++) {
            if (Letters.isAlnum(text.at(at))) {
                host.append(text.at(at));
            } else if (!host.isEmpty() && host.charAt(host.length() - 1) != '.') {
                host.append('.');
            }
        }
        return host.toString();
    }

    private static int nextWord(Unmasked text, int from) {
        var at = from;
        while (at - from < MOST_BETWEEN && text.at(at) != 0 && !Letters.isAlnum(text.at(at))) {
            at++;
        }
        return at > from && Letters.isAlnum(text.at(at)) ? at : -1;
    }

    private static int wordEnd(Unmasked text, int start) {
        var end = start;
        while (Letters.isAlnum(text.at(end)) && end - start < LONGEST) {
            end++;
        }
        return end;
    }
}
