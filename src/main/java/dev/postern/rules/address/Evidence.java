package dev.postern.rules.address;

import dev.postern.rules.address.Unmasked.Joint;

/// Weighs what speaks for and against a chain being a host name.
///
/// Nobody can tell `today.so` the website from `today.so` the slip of a typist by itself. What
/// decides is the ending ([Suffix]), how the dots were written, capitals, and the neighbours.
final class Evidence {

    private static final int MAX_LISTED = 24;

    private final Unmasked text;
    private final Chain chain;
    private final Surroundings around;
    private final int www;

    Evidence(Unmasked text, Chain chain) {
        this.text = text;
        this.chain = chain;
        this.around = new Surroundings(text, chain);
        this.www = indexOfWww();
    }

    private int indexOfWww() {
        for (var i = 0; i < chain.count(); i++) {
            if (chain.length(i) <= 4 && chain.label(i).startsWith("www")) {
                return i;
            }
        }
        return chain.count();
    }

    /// Whether the chain up to and with a label is a host name.
    boolean isHost(int last) {
        if (www < last) {
            return continuesWww(last);
        }
        if (last < chain.count() - 1 && !mayEndAt(last)) {
            return false;
        }
        if (isAddressNumber(last)) {
            return around.hasPath() || around.hasPort() || (around.hasCue() && !around.isVersion());
        }
        var ending = endingOf(last);
        return ending != Suffix.NONE && !isWholeSuffix(last) && !isAbbreviation(last, ending) && holds(last, ending);
    }

    /// Behind `www.` any ending will do, but for a sentence that begins there.
    private boolean continuesWww(int last) {
        if (last - www > 2 && chain.joint(last) == Joint.TIGHT && beginsAnew(last - 1)) {
            return false;
        }
        return endingOf(last) != Suffix.NONE || (last == chain.count() - 1 && chain.joint(last) != Joint.SPACED);
    }

    private Suffix endingOf(int last) {
        var label = chain.length(last) <= MAX_LISTED ? chain.label(last) : "";
        if (chain.joint(last) == Joint.SPOKEN && AddressWords.SPOKEN_ENDINGS.contains(label)) {
            return Suffix.SURE;
        }
        return Suffix.of(label, label.isEmpty() ? "" : chain.written(last));
    }

    /// A sentence may go on right behind an address: with a capital, or in another script.
    private boolean mayEndAt(int last) {
        return switch (chain.joint(last + 1)) {
            case DELIBERATE -> false;
            case SPOKEN, SPACED -> true;
            case TIGHT -> beginsAnew(last);
        };
    }

    private boolean beginsAnew(int last) {
        var hasCapital = chain.isCapital(last + 1) && (!chain.isCapital(last) || !chain.isAllCapitals(last + 1));
        return hasCapital || isArabic(last + 1) != isArabic(last);
    }

    private boolean isArabic(int label) {
        return Letters.isArabic(text.at(chain.start(label)));
    }

    private boolean isAddressNumber(int last) {
        if (last != 3 || chain.count() != 4) {
            return false;
        }
        for (var i = 0; i <= last; i++) {
            if (chain.length(i) > 3 || !chain.isNumber(i) || Integer.parseInt(chain.label(i)) > 255) {
                return false;
            }
        }
        return true;
    }

    private boolean isWholeSuffix(int last) {
        return last == 1 && chain.length(0) <= 4 && Suffix.isWholeSuffix(chain.host(last));
    }

    /// `Ref.No`, `P.O.Box`, `9.am`: what stands before the dot is no host.
    private boolean isAbbreviation(int last, Suffix ending) {
        if (isKnown(last)) {
            return false;
        }
        if (isSoftware(last)) {
            return !around.hasPath();
        }
        var left = last - 1;
        if (chain.length(left) <= MAX_LISTED && AddressWords.TITLES.contains(chain.label(left)) && last == 1) {
            return ending == Suffix.WORD || chain.isCapital(last);
        }
        var isNumbered = last == 1 && chain.isNumber(left);
        return !isSure(last, ending) && (isNumbered || allSingleLetters(last) || isCode(last));
    }

    /// `ASP.NET`, which in small letters is a website.
    private boolean isSoftware(int last) {
        return last == 1
                && chain.isCapital(1)
                && chain.isAllCapitals(1)
                && chain.length(0) <= MAX_LISTED
                && AddressWords.SOFTWARE.contains(chain.host(last));
    }

    /// `AB.CD`, `Wi.Fi`: codes and coinages.
    private boolean isCode(int last) {
        return last == 1 && chain.length(0) <= 3 && chain.length(1) == 2 && chain.isCapital(0) && chain.isCapital(1);
    }

    private boolean allSingleLetters(int last) {
        for (var i = 0; i < last; i++) {
            if (chain.length(i) > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(int last) {
        return isKnown(chain, last, 2) || isKnown(chain, last, 3);
    }

    private static boolean isKnown(Chain chain, int last, int labels) {
        return chain.end(last) - chain.start(Math.max(0, last - labels + 1)) <= MAX_LISTED
                && AddressWords.KNOWN_HOSTS.contains(chain.tail(last, labels));
    }

    private boolean holds(int last, Suffix ending) {
        if (isKnown(last) || (last == chain.count() - 1 && hasTail(ending))) {
            return true;
        }
        return switch (chain.joint(last)) {
            case DELIBERATE -> true;
            case SPOKEN -> !isNoHost(last) && (ending == Suffix.WORD ? spokenWord(last) : spoken(last, ending));
            case SPACED -> !isNoHost(last) && spaced(last, ending);
            case TIGHT -> tight(last, ending);
        };
    }

    /// `the .NET`, `a dot com`.
    private boolean isNoHost(int last) {
        return last == 1 && chain.length(0) <= MAX_LISTED && AddressWords.NO_HOSTS.contains(chain.label(0));
    }

    private boolean hasTail(Suffix ending) {
        return around.hasPath() || (around.hasPort() && ending != Suffix.WORD);
    }

    private boolean spoken(int last, Suffix ending) {
        var label = chain.label(last);
        return ending == Suffix.SURE
                || label.length() == 2
                || Letters.isArabic(label.charAt(0))
                || AddressWords.SPOKEN_TOO.contains(label)
                || around.hasCue();
    }

    /// `ريمال دوت شبكة` is one where nothing goes on from there.
    private boolean spokenWord(int last) {
        return around.hasCue() || (isForeignDot(last) && last == chain.count() - 1 && around.endsClause());
    }

    /// `دوت` means nothing in Arabic, where `نقطة` also means a place.
    private boolean isForeignDot(int last) {
        return isArabic(last) && text.written(chain.start(last) - 1) != 'ن';
    }

    /// ` . ` is a slip more often than a trick, so the ending must be one that starts no sentence.
    private boolean spaced(int last, Suffix ending) {
        if (chain.isCapital(last) && !chain.isAllCapitals(last)) {
            return ending != Suffix.WORD && around.hasCue();
        }
        return ending == Suffix.SURE || (ending == Suffix.PLAIN && (chain.length(last) == 2 || around.hasCue()));
    }

    private boolean tight(int last, Suffix ending) {
        if (isFile(last)) {
            return false;
        }
        var startsSentence = startsSentence(last, ending);
        if (ending == Suffix.WORD || startsSentence) {
            return last == chain.count() - 1 && speaksForAddress(last, startsSentence);
        }
        return true;
    }

    /// `received.It`, `Done.Call us`: a capital where an address would have none.
    private boolean startsSentence(int last, Suffix ending) {
        if (!chain.isCapital(last) || (chain.isAllCapitals(last) && chain.isCapital(last - 1))) {
            return false;
        }
        if (isSure(last, ending)) {
            return false;
        }
        return !chain.isCapital(last - 1) || (chain.length(last) > 2 && !isShop(last));
    }

    /// Endings that are written with a capital as part of a name: `Rimal.Store`.
    private boolean isShop(int last) {
        return AddressWords.SPOKEN_TOO.contains(chain.label(last)) && !around.goesOn();
    }

    /// `weight.Net is` is none, though nothing else is written `.net`.
    private boolean isSure(int last, Suffix ending) {
        return ending == Suffix.SURE
                && (!chain.isCapital(last)
                        || !around.goesOn()
                        || chain.label(last).equals("com"));
    }

    private boolean speaksForAddress(int last, boolean startsSentence) {
        if (around.hasCue()) {
            return true;
        }
        if (startsSentence || chain.length(last - 1) < 3) {
            return false;
        }
        return around.hasWeakCue() || around.isAlone() || around.isForeign() || isHyphenatedArabic(last);
    }

    private boolean isHyphenatedArabic(int last) {
        return Letters.isArabic(text.at(chain.start(last)))
                && chain.label(last - 1).indexOf('-') > 0;
    }

    private boolean isFile(int last) {
        var ending = chain.label(last);
        if (AddressWords.SOURCE_FILES.contains(ending)) {
            return !around.hasCue();
        }
        if (AddressWords.PROGRAM_ENDINGS.contains(ending) && chain.isCapital(last - 1) && !chain.isCapital(last)) {
            return !speaksForAddress(last, false);
        }
        if (!AddressWords.FILE_ENDINGS.contains(ending)) {
            return false;
        }
        if (AddressWords.MOSTLY_FILES.contains(ending)) {
            return true;
        }
        var name = chain.length(last - 1) <= MAX_LISTED ? chain.label(last - 1) : "";
        var isFileName = name.indexOf('_') >= 0 || AddressWords.FILE_NAMES.contains(name);
        return !ending.equals("com") && (isFileName || around.isInPath() || around.hasFileCue());
    }
}
