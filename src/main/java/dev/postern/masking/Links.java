package dev.postern.masking;

import dev.postern.masking.text.Tags;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Web addresses as text that nobody can click: `hxxps://shop[.]example/a`.
final class Links {

    private static final Pattern LINK =
            Pattern.compile("(?i)\\b(?:(h)tt(ps?)(://)|(?=www\\.))([a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,8})");
    private static final Pattern TARGET = Pattern.compile(
            "(?i)[\\s\"'](?:xlink:)?(?:href|action|formaction|ping)\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s>]*+)");
    private static final Pattern QUOTE = Pattern.compile("(?i)</?blockquote\\b");

    private Links() {}

    static boolean mayBeIn(String text) {
        return text.contains("://") || text.contains("www.") || text.contains("WWW.");
    }

    static String inert(String text) {
        if (!mayBeIn(text)) {
            return text;
        }
        return LINK.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(
                        scheme(link.group(1), link.group(2)) + link.group(4).replace(".", "[.]")));
    }

    private static String scheme(String first, String last) {
        return first == null ? "" : first + "xx" + last + "://";
    }

    /// The same of quoted lines alone.
    static String inertInQuotes(String text) {
        return mayBeIn(text) && text.contains(">")
                ? text.lines().map(Links::line).collect(Collectors.joining("\r\n", "", lastLineEnd(text)))
                : text;
    }

    private static String lastLineEnd(String text) {
        return text.endsWith("\n") ? "\r\n" : "";
    }

    private static String line(String line) {
        return line.stripLeading().startsWith(">") ? inert(line) : line;
    }

    /// The same of a page's quotes.
    static String inertInQuotesOfPage(String html) {
        if (!mayBeQuoted(html)) {
            return html;
        }
        var quote = QUOTE.matcher(html);
        if (!quote.find()) {
            return html;
        }
        var out = new StringBuilder(html.length());
        var depth = 0;
        var kept = 0;
        do {
            var piece = html.substring(kept, quote.start());
            out.append(depth > 0 ? inertPage(piece) : piece);
            kept = quote.start();
            depth = Math.max(0, depth + (quote.group().startsWith("</") ? -1 : 1));
        } while (quote.find());
        var last = html.substring(kept);
        return out.append(depth > 0 ? inertPage(last) : last).toString();
    }

    /// Tells most pages from those that are worth a search.
    private static boolean mayBeQuoted(String html) {
        return Searchable.lower(html).contains("blockquote");
    }

    private static String inertPage(String html) {
        var out = new StringBuilder(html.length());
        var kept = 0;
        for (var open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(open + 1, kept))) {
            var end = Tags.end(html, open);
            if (end > 0) {
                out.append(inert(html.substring(kept, open))).append(tag(html.substring(open, end)));
                kept = end;
            }
        }
        return out.append(inert(html.substring(kept))).toString();
    }

    /// Pictures are no links.
    private static String tag(String tag) {
        var name = tag.toLowerCase(Locale.ROOT);
        return name.contains("href") || name.contains("action") || name.contains("ping")
                ? TARGET.matcher(tag).replaceAll("")
                : tag;
    }
}
