package dev.postern.reading.html;

import dev.postern.reading.Link.Kind;
import dev.postern.reading.html.HtmlTree.Tag;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// The addresses in the attributes of an element.
final class MarkupLinks {

    /// `url=` may be left out (HTML §4.2.5.3).
    private static final Pattern REFRESH =
            Pattern.compile("(?i)[\\s\\d.]*[;,\\s]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]{1,4000})");

    private MarkupLinks() {}

    static void in(Tag tag, BiConsumer<Kind, String> found) {
        if (tag.hasAttributes()) {
            tag.eachAttribute((name, value) -> attribute(tag, name.toLowerCase(Locale.ROOT), value, found));
        }
    }

    private static void attribute(Tag tag, String name, String value, BiConsumer<Kind, String> found) {
        switch (name) {
            case "href", "xlink:href", "o:href" -> report(hrefKind(tag), value, found);
            case "src", "lowsrc", "dynsrc", "poster", "background" -> report(sourceKind(tag, name), value, found);
            case "srcset", "imagesrcset" -> sourceSet(value, found);
            case "action", "formaction" -> report(Kind.FORM, value, found);
            case "style" -> CssLinks.in(value, target -> found.accept(Kind.STYLE, target));
            case "content" -> refresh(tag, value, found);
            case "cite", "longdesc", "manifest", "codebase", "archive", "ping" -> report(Kind.OTHER, value, found);
            case "data" -> {
                if (tag.name().equals("object")) {
                    report(Kind.OTHER, value, found);
                }
            }
            case "fill", "stroke", "filter", "mask", "clip-path" ->
                CssLinks.in(value, target -> found.accept(Kind.STYLE, target));
            case "to", "from", "values" -> {
                if (tag.attribute("attributeName").endsWith("href")) {
                    report(Kind.OTHER, value, found);
                }
            }
            case "value" -> {
                if (tag.name().equals("param") && value.indexOf('/') >= 0) {
                    report(Kind.OTHER, value, found);
                }
            }
            default -> {
                if (name.startsWith("on")) {
                    report(Kind.OTHER, "javascript:" + value, found);
                }
            }
        }
    }

    private static void report(Kind kind, String value, BiConsumer<Kind, String> found) {
        var target = value.strip();
        if (!target.isEmpty()) {
            found.accept(kind, target);
        }
    }

    private static Kind hrefKind(Tag tag) {
        return switch (tag.name()) {
            case "base" -> Kind.BASE;
            case "link" ->
                tag.attribute("rel").toLowerCase(Locale.ROOT).contains("stylesheet") ? Kind.STYLE : Kind.OTHER;
            case "a" -> Kind.ANCHOR;
            case "area" -> Kind.PICTURE;
            case "image", "use", "feimage" -> Kind.IMAGE;
            default -> tag.name().startsWith("v:") ? Kind.PICTURE : Kind.OTHER;
        };
    }

    private static Kind sourceKind(Tag tag, String attribute) {
        return switch (tag.name()) {
            case "script", "iframe", "frame", "embed", "audio", "video", "source", "track", "bgsound" ->
                attribute.equals("poster") ? Kind.IMAGE : Kind.OTHER;
            default -> Kind.IMAGE;
        };
    }

    /// `a.png 1x, b.png 2x`; a comma within an address has no blank behind it.
    private static void sourceSet(String value, BiConsumer<Kind, String> found) {
        for (var candidate : value.split(",\\s+")) {
            report(Kind.IMAGE, candidate.strip().split("\\s+")[0], found);
        }
    }

    /// `<meta http-equiv="refresh" content="0; url=…">`.
    private static void refresh(Tag tag, String value, BiConsumer<Kind, String> found) {
        if (!tag.name().equals("meta") || !tag.attribute("http-equiv").strip().equalsIgnoreCase("refresh")) {
            return;
        }
        var refresh = REFRESH.matcher(value);
        if (refresh.lookingAt()) {
            report(Kind.REFRESH, refresh.group(1), found);
        }
    }
}
