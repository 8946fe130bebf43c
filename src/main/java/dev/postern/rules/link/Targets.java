package dev.postern.rules.link;

import dev.postern.reading.Folding;
import dev.postern.reading.Link;
import dev.postern.rules.address.AddressFinder;
import dev.postern.rules.address.Sighting;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
            "x-apple-data-detectors",
            "x-apple-msg-load",
            "x-msg",
            "applewebdata",
            "webkit-fake-url",
            "message",
            "maps",
            "blob",
            "urn");

    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript", "livescript");
    private static final Set<String> WEB = Set.of("http", "https", "ftp", "ftps", "ws", "wss");

    /// Pictures are looked at, fonts and sounds show no words.
    private static final Pattern NO_PAGE =
            Pattern.compile("(?:image/(?!svg)|font/|audio/|video/|application/(?:x-)?font).*");

    /// Programs that show pages or shops and are asked for without slashes. In a code there is also much else that
    /// begins with a word and a colon: the key of a network, a serial number.
    private static final Set<String> PROGRAMS_OF_CODES = Set.of(
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
            "itms-services",
            "view-source",
            "feed",
            "webcal");

    private static final Pattern PROGRAM = Pattern.compile("[a-z][a-z0-9+-]{1,31}");
    private static final int SLASHES_OF_A_SERVER = 4;
    private static final int LONGEST_SCHEME = 32;
    private static final int LONGEST_INLINE = 65_536;

    private Targets() {}

    /// What tells the website from others: its host, or the scheme where there is none; empty if
    /// the target is no website.
    static Optional<String> website(Link link) {
        return website(link.target(), link.kind() == Link.Kind.CODE);
    }

    /// @param inCode whether a bar code holds it, and no markup
    static Optional<String> website(String target, boolean inCode) {
        var folded = Folding.fold(withoutBlanks(target)).text().replace('\\', '/');
        var colon = schemeEnd(folded);
        if (folded.startsWith("//")) {
            return host(folded);
        }
        return colon < 0 ? relative(folded) : absolute(folded.substring(0, colon), folded.substring(colon + 1), inCode);
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

    private static Optional<String> absolute(String scheme, String rest, boolean inCode) {
        if (HARMLESS.contains(scheme)) {
            return letter(rest);
        }
        if (WEB.contains(scheme)) {
            return host(rest);
        }
        if (SCRIPTS.contains(scheme)) {
            return first(rest);
        }
        return switch (scheme) {
            case "data" -> inline(rest);
            case "file" -> server(rest);
            default -> asksForProgram(scheme, rest, inCode) ? Optional.of(scheme + ":") : relative(scheme + ":" + rest);
        };
    }

    /// Any other scheme asks for a program, and many of them show pages or shops: `ms-word:ofe|u|https://…`. With a
    /// dot it is no scheme but a name, before a port such as shop.example:8080.
    private static boolean asksForProgram(String scheme, String rest, boolean inCode) {
        if (!PROGRAM.matcher(scheme).matches()) {
            return false;
        }
        return inCode
                ? rest.startsWith("//") || PROGRAMS_OF_CODES.contains(scheme)
                : !rest.isBlank() && !Character.isWhitespace(rest.charAt(0));
    }

    /// `file:///C:/a` is a file of the reader's own, `file://server/a` and `file:////server@SSL/a` are not.
    private static Optional<String> server(String rest) {
        var slashes = 0;
        while (slashes < rest.length() && rest.charAt(slashes) == '/') {
            slashes++;
        }
        if (slashes != 2 && slashes < SLASHES_OF_A_SERVER) {
            return Optional.empty();
        }
        var end = rest.indexOf('/', slashes);
        var name = (end < 0 ? rest.substring(slashes) : rest.substring(slashes, end)).replaceFirst("@.*", "");
        return name.isEmpty() || name.endsWith(":") || name.equals("localhost") ? Optional.empty() : host(name);
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
        return NO_PAGE.matcher(type).matches() ? Optional.empty() : first(rest).or(() -> Optional.of("data:"));
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
