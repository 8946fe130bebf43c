package dev.postern.parties.authentication;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.Locale;

/// How domains are compared: in ASCII, and by the name that someone registered. Here Guava's copy of the
/// public suffix list is asked.
final class DomainNames {

    private DomainNames() {}

    /// The name as name servers know it; as it is where it has no such form.
    static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return domain.toLowerCase(Locale.ROOT);
        }
    }

    /// The organisational domain (RFC 7489 §3.2): one label more than a public suffix. Names that end in none, as
    /// `mail.buyer.test`, count their last label as one.
    static String organisation(String domain) {
        if (!InternetDomainName.isValid(domain)) {
            return domain;
        }
        var name = InternetDomainName.from(domain);
        if (name.isUnderPublicSuffix()) {
            return name.topPrivateDomain().toString();
        }
        var parts = name.parts();
        return name.isPublicSuffix() || parts.size() < 2
                ? domain
                : String.join(".", parts.subList(parts.size() - 2, parts.size()));
    }

    /// Whether two names belong to one organisation.
    static boolean aligned(String one, String other, boolean strict) {
        return one.equals(other) || (!strict && organisation(one).equals(organisation(other)));
    }
}
