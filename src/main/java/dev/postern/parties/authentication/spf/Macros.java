package dev.postern.parties.authentication.spf;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places in a record that stand for what is known of a mail (RFC 7208 §7).
///
/// @param domain the domain whose record is read
/// @param named the client's own name, asked for only where a macro wants it
record Macros(Sending sending, String domain, Supplier<String> named) {

    private static final int LONGEST = 253;
    private static final String LETTERS = "[slodiphvSLODIPHV]";
    private static final String MACRO = "%\\{" + LETTERS + "\\d{0,3}[rR]?[.+,/_=-]{0,9}}";
    private static final Pattern TEXT = Pattern.compile("(?:" + MACRO + "|%%|%_|%-|[!-$&-~])*+");
    private static final Pattern TOP =
            Pattern.compile(".*\\.(?=[^.]*[A-Za-z-])[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.?");
    private static final Pattern PLACE = Pattern.compile("%(?:\\{([A-Za-z])(\\d{0,3})([rR]?)([.+,/_=-]*)}|([%_-]))");

    /// What may stand in a record at all, the letters that explanations alone may use left out.
    static boolean isText(String text) {
        return TEXT.matcher(text).matches();
    }

    /// A text that ends as the name of a domain does, or in a macro.
    static boolean isDomain(String text) {
        return isText(text) && (text.endsWith("}") || TOP.matcher(text).matches());
    }

    /// The name that a text stands for; of one that is too long, its last labels.
    String expand(String text) {
        var name = PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place)));
        while (name.length() > LONGEST && name.indexOf('.') >= 0) {
            name = name.substring(name.indexOf('.') + 1);
        }
        return name;
    }

    private String value(MatchResult place) {
        if (place.group(5) != null) {
            return switch (place.group(5)) {
                case "_" -> " ";
                case "-" -> "%20";
                default -> "%";
            };
        }
        var letter = place.group(1);
        var value = transformed(plain(letter.toLowerCase(Locale.ROOT)), place);
        return letter.equals(letter.toUpperCase(Locale.ROOT))
                ? URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")
                : value;
    }

    private String plain(String letter) {
        return switch (letter) {
            case "s" -> sending.local() + "@" + sending.domain();
            case "l" -> sending.local();
            case "o" -> sending.domain();
            case "d" -> domain;
            case "i" -> dotted(sending.client());
            case "p" -> named.get();
            case "v" -> sending.client() instanceof Inet4Address ? "in-addr" : "ip6";
            default -> sending.helo();
        };
    }

    private static String transformed(String value, MatchResult place) {
        var delimiters = place.group(4).isEmpty() ? "." : place.group(4);
        List<String> parts = new ArrayList<>(Arrays.asList(value.split("[" + Pattern.quote(delimiters) + "]", -1)));
        if (!place.group(3).isEmpty()) {
            Collections.reverse(parts);
        }
        var wanted = place.group(2).isEmpty() ? parts.size() : Integer.parseInt(place.group(2));
        var kept = Math.clamp(wanted, 1, parts.size());
        return String.join(".", parts.subList(parts.size() - kept, parts.size()));
    }

    /// As an address stands in names: `192.0.2.1`, or 32 nibbles with dots.
    private static String dotted(InetAddress address) {
        if (address instanceof Inet4Address) {
            return address.getHostAddress();
        }
        var nibbles = new ArrayList<String>();
        for (var octet : address.getAddress()) {
            nibbles.add(Integer.toHexString(octet >> 4 & 0xF));
            nibbles.add(Integer.toHexString(octet & 0xF));
        }
        return String.join(".", nibbles);
    }
}
