package dev.postern.leak;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// The ways in which a word can be written and still be read.
final class Spelling {

    private final RandomGenerator random;

    Spelling(RandomGenerator random) {
        this.random = random;
    }

    /// A spelling and its name.
    record Spelled(String how, String text) {}

    /// In ASCII alone.
    Spelled ascii(String word) {
        return switch (random.nextInt(5)) {
            case 0 -> new Spelled("upper", word.toUpperCase(Locale.ROOT));
            case 1 -> new Spelled("percent-at", word.replace("@", "%40"));
            case 2 -> new Spelled("percent", percent(word));
            case 3 -> new Spelled("glued", "mailto:" + word + ".");
            default -> new Spelled("plain", word);
        };
    }

    Spelled unicode(String word) {
        return switch (random.nextInt(7)) {
            case 0 -> new Spelled("soft-hyphen", strewn(word, "\u00ad"));
            case 1 -> new Spelled("zero-width", strewn(word, "\u200b"));
            case 2 -> new Spelled("joiner", strewn(word, "\u2060\u200d"));
            case 3 -> new Spelled("full-width", each(word, Spelling::fullWidth));
            case 4 -> new Spelled("wide-at", word.replace('@', '\uff20').replace('.', '\u3002'));
            case 5 -> new Spelled("in-arabic", "بريدنا" + word + "شكرا");
            default -> ascii(word);
        };
    }

    Spelled markup(String word) {
        return switch (random.nextInt(16)) {
            case 0 -> new Spelled("references", each(word, this::reference));
            case 1 ->
                new Spelled(
                        "names",
                        word.replace("@", "&commat;").replace(".", "&period;").replace("-", "&#45;"));
            case 2 -> new Spelled("tags", strewn(word, "<b></b>"));
            case 3 -> new Spelled("comments", strewn(word, "<!-- x > y -->"));
            case 4 -> new Spelled("wbr", strewn(word, "<wbr>&shy;"));
            case 5 -> new Spelled("span", "<span>" + word.substring(0, 3) + "</span><i>" + word.substring(3) + "</i>");
            case 6 -> new Spelled("href", "<a href=\"mailto:" + ascii(word).text() + "?subject=a%20b\">write</a>");
            case 7 -> new Spelled("title", "<p title='" + each(word, this::reference) + "'>x</p>");
            case 8 -> new Spelled("alt", "<img alt=\"" + word + "\" src=\"cid:logo\">");
            case 9 -> new Spelled("comment", "<!-- " + word + " -->");
            case 10 -> new Spelled("style", "<style>p:after { content: \"" + word + "\" }</style>");
            case 11 -> new Spelled("script", "<script>var a = '" + word + "';</script>");
            case 12 -> new Spelled("hidden", "<div style='display:none'>" + word + "</div>");
            case 13 -> new Spelled("unquoted", "<p data-from=" + word + ">x</p>");
            case 14 ->
                new Spelled(
                        "data-uri", "<a href=\"data:text/html;base64," + Octets.base64(word + " here") + "\">x</a>");
            default -> unicode(word);
        };
    }

    private String percent(String word) {
        return each(word, c -> random.nextInt(3) == 0 ? "%" + hex(c) : Character.toString(c));
    }

    private String reference(int c) {
        return switch (random.nextInt(4)) {
            case 0 -> "&#" + c + ";";
            case 1 -> "&#x" + Integer.toHexString(c) + ";";
            case 2 -> "&#00" + c + ";";
            default -> Character.toString(c);
        };
    }

    private static String fullWidth(int c) {
        return Character.toString(c > ' ' && c < 0x7f ? c + 0xfee0 : c);
    }

    /// Once or twice, never at the ends.
    private String strewn(String word, String between) {
        var at = 1 + random.nextInt(word.length() - 1);
        var once = word.substring(0, at) + between + word.substring(at);
        return random.nextBoolean() ? once : once.replace("@", between + "@");
    }

    private static String each(String word, Function<Integer, String> spelled) {
        return word.chars().boxed().map(spelled).collect(Collectors.joining());
    }

    static String hex(int c) {
        return String.format(Locale.ROOT, "%02X", c);
    }

    /// UTF-7 (RFC 2152).
    static String utf7(String text) {
        return each(text, c -> {
            if (c == '+') {
                return "+-";
            }
            if (c < 0x80 && c != '@') {
                return Character.toString(c);
            }
            var bytes = Character.toString(c).getBytes(StandardCharsets.UTF_16BE);
            return "+" + Octets.base64(bytes).replace("=", "") + "-";
        });
    }
}
