package dev.postern.reading.html;

import dev.postern.reading.html.HtmlTree.Tag;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How text in an element looks, as far as it decides whether the text can be seen.
///
/// @param gone nothing within can be seen, whatever it says itself
/// @param invisible `visibility: hidden`, which an element within can undo
/// @param tiny a font too small to see, which an element within can undo
/// @param keepsLines line ends of the source are shown
/// @param background of what the text stands on; empty where a picture or gradient makes it unknown
record Looks(
        boolean gone, boolean invisible, boolean tiny, boolean keepsLines, Colour colour, Optional<Colour> background) {

    static final Looks PLAIN = new Looks(false, false, false, false, Colour.BLACK, Optional.of(Colour.WHITE));
    static final Looks GONE = new Looks(true, false, false, false, Colour.BLACK, Optional.of(Colour.WHITE));

    private static final double SMALLEST_FONT = 2;
    private static final Pattern FONT_SIZE =
            Pattern.compile("(?:^|\\s)((?:\\d*\\.)?\\d+(?:px|pt|em|rem|%)|0(?=[\\s/]))");
    private static final Set<String> NEVER_SHOWN =
            Set.of("title", "template", "script", "style", "datalist", "noembed", "noframes");
    private static final Set<String> CLOSED =
            Stream.concat(NEVER_SHOWN.stream(), Stream.of("dialog")).collect(Collectors.toUnmodifiableSet());

    boolean isSeen() {
        return depicts()
                && !invisible
                && !tiny
                && !colour.clear()
                && background.map(b -> !colour.sameAs(b)).orElse(true);
    }

    /// Whether at least something within can be seen.
    boolean depicts() {
        return !gone;
    }

    Looks with(Tag tag, Map<String, String> styles) {
        if (styles.isEmpty() && !tag.hasAttributes() && !CLOSED.contains(tag.name()) && !isPre(tag)) {
            return this;
        }
        return new Looks(
                gone || isGone(tag, styles),
                visibility(styles),
                tinyFont(styles),
                keepsLines(tag, styles),
                colour(tag, styles),
                background(tag, styles));
    }

    private static boolean isGone(Tag tag, Map<String, String> styles) {
        return NEVER_SHOWN.contains(tag.name())
                || tag.has("hidden")
                || (tag.name().equals("input") && tag.attribute("type").equalsIgnoreCase("hidden"))
                || (tag.name().equals("dialog") && !tag.has("open"))
                || (!styles.isEmpty() && Hiding.by(styles));
    }

    private boolean visibility(Map<String, String> styles) {
        return switch (styles.getOrDefault("visibility", "")) {
            case "hidden", "collapse" -> true;
            case "visible", "initial" -> false;
            default -> invisible;
        };
    }

    private boolean tinyFont(Map<String, String> styles) {
        var written = styles.get("font-size");
        var size = written == null ? sizeOf(styles.getOrDefault("font", "")) : written;
        if (size.isEmpty()) {
            return tiny;
        }
        // A share of nothing is nothing.
        if (size.endsWith("%") || (size.endsWith("em") && !size.endsWith("rem"))) {
            return tiny || Length.pixels(size) < SMALLEST_FONT;
        }
        return Length.pixels(size) < SMALLEST_FONT;
    }

    private static String sizeOf(String font) {
        if (font.isEmpty()) {
            return "";
        }
        var size = FONT_SIZE.matcher(font);
        return size.find() ? size.group(1) : "";
    }

    private boolean keepsLines(Tag tag, Map<String, String> styles) {
        var space = styles.get("white-space");
        return space == null ? keepsLines || isPre(tag) : space.startsWith("pre") || space.equals("break-spaces");
    }

    private static boolean isPre(Tag tag) {
        return tag.name().equals("pre")
                || tag.name().equals("textarea")
                || tag.name().equals("plaintext");
    }

    private Colour colour(Tag tag, Map<String, String> styles) {
        var written = styles.getOrDefault("color", attribute(tag, tag.name().equals("body") ? "text" : "color"));
        var fill = styles.get("-webkit-text-fill-color");
        if (fill != null) {
            written = fill;
        }
        if (written.isEmpty() && tag.name().equals("a") && tag.has("href")) {
            return Colour.LINK;
        }
        return Colour.parse(written).orElse(colour);
    }

    private Optional<Colour> background(Tag tag, Map<String, String> styles) {
        var shorthand = styles.getOrDefault("background", "");
        var written = styles.getOrDefault("background-color", shorthand.isEmpty() ? attribute(tag, "bgcolor") : "");
        var image = styles.getOrDefault("background-image", "");
        if (image.contains("url(")
                || image.contains("gradient(")
                || shorthand.contains("url(")
                || shorthand.contains("gradient(")
                || tag.has("background")) {
            return Optional.empty();
        }
        if (written.isEmpty()) {
            written = firstColour(shorthand);
        }
        if (written.isEmpty()) {
            return background;
        }
        var parsed = Colour.parse(written);
        return parsed.isPresent() && parsed.get().clear() ? background : parsed.or(() -> background);
    }

    private static String firstColour(String shorthand) {
        if (shorthand.isEmpty() || shorthand.startsWith("rgb") || shorthand.startsWith("hsl")) {
            return shorthand;
        }
        for (var word : shorthand.split("\\s+")) {
            if (Colour.parse(word).isPresent()) {
                return word;
            }
        }
        return "";
    }

    private static String attribute(Tag tag, String name) {
        return tag.hasAttributes() ? tag.attribute(name).strip().toLowerCase(Locale.ROOT) : "";
    }
}
