package dev.postern.rules.link;

import dev.postern.reading.Folding;
import dev.postern.rules.address.AddressFinder;
import dev.postern.rules.address.Sighting;
import java.util.Optional;
import java.util.Set;

/// Where a link of markup leads, as far as it leads to a website.
final class Targets {

    /// They open no page, but a mail, a call, a part of the mail itself or nothing.
    private static final Set<String> HARMLESS = Set.of(
            "mailto",
            "tel",
            "sms",
            "callto",
            "cid",
            "mid",
            "geo",
            "about",
            "file",
            "x-apple-data-detectors",
            "blob",
            "urn");

    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "livescript");
    private static final Set<String> WEB = Set.of("http", "https", "ftp", "ftps", "ws", "wss");

    /// Programs that show pages or shops and are asked for without slashes.
    private static final Set<String> PROGRAMS = Set.of(
            "whatsapp",
            "tg",
            "viber",
            "skype",
            "fb",
            "snapchat",
            "instagram",
            "intent",
            "market",
            "itms",
            "itms-apps",
            "view-source",
            "feed",
            "webcal");

    private static final int LONGEST_SCHEME = 32;
    private static final int LONGEST_INLINE = 65_536;

    private Targets() {}

    /// What tells the website from others: its host, or the scheme where there is none; empty if
    /// the target is no website.
    static Optional<String> website(String target) {
        var folded = Folding.fold(withoutBlanks(target)).text().replace('\\', '/');
        var colon = schemeEnd(folded);
        if (folded.startsWith("//")) {
            return host(folded);
        }
        return colon < 0 ? relative(folded) : absolute(folded.substring(0, colon), folded.substring(colon + 1));
    }

    /// Browsers overlook line ends and tabs anywhere, and blanks around.
    private static String withoutBlanks(String target) {
        return target.replaceAll("[\\t\\r\\n]", "").strip();
    }

    private static int schemeEnd(String target) {
        for (var i = 0; i < Math.min(target.length(), LONGEST_SCHEME); i++) {
            var c = target.charAt(i);
            if (c == ':') {
                return i > 1 ? i : -1;
            }
            var isLetter = c >= 'a' && c <= 'z';
            var isInside = (c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0;
            if (!isLetter && (i == 0 || !isInside)) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<String> absolute(String scheme, String rest) {
        if (HARMLESS.contains(scheme)) {
            return letter(rest);
        }
        if (WEB.contains(scheme)) {
            return host(rest);
        }
        if (SCRIPTS.contains(scheme)) {
            return first(rest);
        }
        if (scheme.equals("data")) {
            return inline(rest);
        }
        var opens = rest.startsWith("//") || PROGRAMS.contains(scheme);
        // With a dot it is no scheme but a name, before a port such as shop.example:8080.
        return opens && scheme.indexOf('.') < 0 ? Optional.of(scheme + ":") : relative(scheme + ":" + rest);
    }

    /// What a mail or message that a click opens would say: `mailto:…?body=see%20shop.example`.
    private static Optional<String> letter(String rest) {
        var query = rest.indexOf('?');
        return query < 0 ? Optional.empty() : first(words(rest.substring(query + 1)));
    }

    private static String words(String query) {
        var text = query.replaceAll("[&=+]|%(?:20|0[ad]|26|3d)", " ");
        return text.substring(0, Math.min(text.length(), LONGEST_INLINE));
    }

    /// A page that the mail brings along, whatever it holds.
    private static Optional<String> inline(String rest) {
        var type = rest.substring(0, Math.min(rest.length(), LONGEST_SCHEME));
        var isPage = type.startsWith("text/html") || type.startsWith("application/xhtml") || type.contains("svg");
        return isPage ? first(rest).or(() -> Optional.of("data:")) : Optional.empty();
    }

    private static Optional<String> first(String text) {
        var start = text.substring(0, Math.min(text.length(), LONGEST_INLINE));
        return AddressFinder.find(start).stream().map(Sighting::host).findFirst();
    }

    /// Without a scheme: programs open what reads as an address all the same.
    private static Optional<String> relative(String target) {
        return AddressFinder.find(target).stream()
                .filter(sighting -> sighting.from() == 0)
                .map(Sighting::host)
                .findFirst();
    }

    private static Optional<String> host(String rest) {
        var start = 0;
        while (start < rest.length() && rest.charAt(start) == '/') {
            start++;
        }
        var end = start;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        var authority = rest.substring(start, end);
        var name = withoutPort(authority.substring(authority.lastIndexOf('@') + 1));
        return name.isEmpty() ? Optional.empty() : Optional.of(new Sighting(0, 0, name, false).host());
    }

    private static String withoutPort(String authority) {
        var colon = authority.lastIndexOf(':');
        return colon < 0 || authority.endsWith("]") ? authority : authority.substring(0, colon);
    }
}
