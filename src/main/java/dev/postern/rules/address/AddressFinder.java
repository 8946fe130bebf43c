package dev.postern.rules.address;

import dev.postern.reading.Folded;
import dev.postern.reading.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the web addresses that a reader of a text could open or type. Takes time linear in the
/// text.
public final class AddressFinder {

    private static final Set<String> WEB_SCHEMES =
            Set.of("http", "https", "hxxp", "hxxps", "ftp", "ftps", "htp", "htps");
    private static final Set<String> OTHER_SCHEMES = Set.of("mailto", "tel", "sms", "cid", "mid", "data");
    private static final Set<String> WITHOUT_COLON = Set.of("www", "http", "https");
    private static final int MAX_LOCAL_PART = 64;

    private final Unmasked text;
    private final List<Sighting> found = new ArrayList<>();
    private int i;

    private AddressFinder(Unmasked text) {
        this.text = text;
    }

    /// Places are those of the folded text.
    public static List<Sighting> find(String text) {
        return find(Folding.fold(text));
    }

    public static List<Sighting> find(Folded folded) {
        return Glance.mayHoldAddress(folded.text()) ? new AddressFinder(Unmasking.of(folded)).run() : List.of();
    }

    private List<Sighting> run() {
        while (i < text.size()) {
            var end = Letters.isAlnum(text.at(i)) ? Chain.labelEnd(text, i) : i;
            if (end == i) {
                i++;
            } else if (text.at(end) == '.' || text.at(skipBlanks(end)) == ':') {
                chain(Chain.at(text, i));
            } else {
                dotless(end);
                i = Math.max(i, end);
            }
        }
        return found;
    }

    /// `www shop com`, `www-shop-com`, `visit shopname com`.
    private void dotless(int end) {
        var word = text.text(i, Math.min(end, i + Dotless.LONGEST));
        if (WITHOUT_COLON.contains(word)) {
            var last = Dotless.endBehind(text, end);
            if (last > 0) {
                add(i, last, Dotless.host(text, end, last), false);
                i = last;
            }
        } else if (Dotless.isWhole(word)) {
            add(i, end, word.substring(3), false);
        } else if (Dotless.ENDINGS.contains(word)) {
            var start = Dotless.startBefore(text, i);
            if (start >= 0) {
                add(start, end, Dotless.host(text, start, end), false);
            }
        }
    }

    private void chain(Chain chain) {
        var afterScheme = scheme(chain);
        if (afterScheme >= 0) {
            var end = Tail.end(text, afterScheme);
            add(chain.start(), end, host(afterScheme, end), false);
            i = Math.max(end, chain.end());
        } else {
            i = chain.end();
            name(chain);
        }
    }

    /// Where the host begins if the chain is a scheme; -1 otherwise.
    private int scheme(Chain chain) {
        var last = chain.label(chain.count() - 1);
        var isWeb = WEB_SCHEMES.contains(last);
        var colon = isWeb ? skipBlanks(chain.end()) : chain.end();
        if (text.at(colon) != ':' || OTHER_SCHEMES.contains(last) || !Letters.isLatin(last.charAt(0))) {
            return -1;
        }
        var slash = isWeb ? skipBlanks(colon + 1) : colon + 1;
        var host = slash;
        while (text.at(host) == '/') {
            host++;
        }
        return host - slash >= (isWeb ? 1 : 2) ? hostAt(host, isWeb) : -1;
    }

    /// What follows a blank must look like a name: "starting with https:// is …" shows none.
    private int hostAt(int start, boolean blankAllowed) {
        if (Letters.isLabel(text.at(start)) || text.at(start) == '[') {
            return start;
        }
        var next = skipBlanks(start);
        var isName = blankAllowed
                && Letters.isAlnum(text.at(next))
                && Chain.at(text, next).count() > 1;
        return isName ? next : -1;
    }

    private int skipBlanks(int at) {
        return text.at(at) == ' ' ? at + 1 : at;
    }

    private String host(int start, int end) {
        var stop = start;
        while (stop < end && "/?#\\".indexOf(text.at(stop)) < 0 && (text.at(stop) != ':' || text.at(start) == '[')) {
            stop++;
        }
        return text.text(start, stop);
    }

    /// Looks for a host name in the chain: the longest beginning of it that is one.
    private void name(Chain chain) {
        if (chain.count() < 2 || isLocalPart(chain)) {
            return;
        }
        var evidence = new Evidence(text, chain);
        for (var last = chain.count() - 1; last > 0; last--) {
            if (evidence.isHost(last)) {
                addName(chain, last);
                return;
            }
        }
    }

    private boolean isLocalPart(Chain chain) {
        return text.at(skipBlanks(chain.end())) == '@';
    }

    private void addName(Chain chain, int last) {
        var end = last == chain.count() - 1 ? Tail.afterName(text, chain.end(last)) : chain.end(last);
        var hasPath = end > chain.end(last);
        var start = mailboxStart(chain.start());
        if (start < 0) {
            add(slashesBefore(chain.start()), end, chain.host(last), !hasPath);
        } else if (hasPath && text.at(chain.end(last)) == '/') {
            add(start, end, chain.host(last), false);
        }
        i = Math.max(i, end);
    }

    /// Where the local part of a mail address begins whose domain begins here; -1 if there is none.
    private int mailboxStart(int domain) {
        var at = text.at(domain - 1) == ' ' ? domain - 2 : domain - 1;
        if (text.at(at) != '@') {
            return -1;
        }
        var end = text.at(at - 1) == ' ' ? at - 1 : at;
        var start = end;
        while (isLocal(text.at(start - 1)) && end - start < MAX_LOCAL_PART) {
            start--;
        }
        var visitUs = end < at && AddressWords.AT_US.contains(text.text(start, end));
        return start == end || visitUs ? -1 : start;
    }

    private static boolean isLocal(char c) {
        return Letters.isLabel(c) || c == '.' || c == '+' || c == '"' || c == '\'';
    }

    private int slashesBefore(int start) {
        return text.at(start - 1) == '/' && text.at(start - 2) == '/' ? start - 2 : start;
    }

    private void add(int start, int end, String host, boolean bare) {
        found.add(new Sighting(text.foldedFrom(start), text.foldedTo(end), host, bare));
    }
}
