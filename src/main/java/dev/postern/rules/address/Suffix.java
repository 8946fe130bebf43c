package dev.postern.rules.address;

import com.google.common.net.InternetDomainName;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How much the last part of a name speaks for an address; the only place in the rules that
/// knows Guava's copy of the public suffix list.
enum Suffix {
    /// No public suffix: not an address, whatever else it is.
    NONE,
    /// A public suffix that is also a word: an address only with further evidence.
    WORD,
    /// A public suffix.
    PLAIN,
    /// A public suffix that stands nowhere but in addresses.
    SURE;

    private static final int MAX_LABEL = 63;
    private static final int MAX_CACHED = 4096;
    private static final Map<String, Suffix> KNOWN = new ConcurrentHashMap<>();

    /// @param folded the last part as it is matched
    /// @param written the last part as the sender wrote it, without invisible characters: folding
    ///     changes letters that some countries' endings need
    static Suffix of(String folded, String written) {
        if (folded.length() < 2 || folded.length() > MAX_LABEL) {
            return NONE;
        }
        var known = KNOWN.get(folded);
        if (known == null) {
            known = find(folded, written);
            if (KNOWN.size() < MAX_CACHED) {
                KNOWN.put(folded, known);
            }
        }
        return known;
    }

    private static Suffix find(String folded, String written) {
        if (AddressWords.SURE_ENDINGS.contains(folded)) {
            return SURE;
        }
        if (AddressWords.WORD_ENDINGS.contains(folded) || AddressWords.ARABIC_WORD_ENDINGS.contains(folded)) {
            return WORD;
        }
        if (AddressWords.RESERVED_ENDINGS.contains(folded) || AddressWords.ARABIC_ENDINGS.contains(folded)) {
            return PLAIN;
        }
        return isTopLevel(folded) || isTopLevel(written) ? PLAIN : NONE;
    }

    private static boolean isTopLevel(String label) {
        var name = "x." + label;
        return InternetDomainName.isValid(name) && InternetDomainName.from(name).hasRegistrySuffix();
    }

    /// Whether nothing can be registered by this name itself, like `com.sa` or `co.uk`.
    static boolean isWholeSuffix(String host) {
        return InternetDomainName.isValid(host) && InternetDomainName.from(host).isRegistrySuffix();
    }
}
