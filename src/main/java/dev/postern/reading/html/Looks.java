package dev.postern.reading.html;

import dev.postern.reading.html.HtmlTree.Tag;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final double FAR_AWAY = -300;
    private static final double CLEAR = 0.05;
    private static final Pattern CLIPPED = Pattern.compile("rect\\((0(px)?|1px)[, ]");
    private static final Pattern CUT_OUT = Pattern.compile("inset\\((5\\d|[6-9]\\d|100)%|circle\\(0");
    private static final Pattern SCALED = Pattern.compile("(.*\\s)?scale[xy]?\\(0[,)]");
    private static final Pattern TINY_FONT = Pattern.compile("(.*\\s)?0(px|pt)?[ /]");
    private static final Set<String> NEVER_SHOWN =
            Set.of("title", "template", "script", "style", "datalist", "noembed", "noframes");

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
        if (styles.isEmpty() && !tag.hasAttributes() && !NEVER_SHOWN.contains(tag.name()) && !isPre(tag)) {
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
                || (!styles.isEmpty() && isGone(styles));
    }

    private static boolean isGone(Map<String, String> styles) {
        return styles.getOrDefault("display", "").equals("none")
                || styles.getOrDefault("mso-hide", "").equals("all")
                || isClear(styles)
                || isEmptyBox(styles)
                || isMovedAway(styles)
                || isClipped(styles);
    }

    private static boolean isClear(Map<String, String> styles) {
        var opacity = styles.get("opacity");
        return opacity != null && Length.number(opacity) <= CLEAR;
    }

    private static boolean isEmptyBox(Map<String, String> styles) {
        var clips = styles.getOrDefault("overflow", "").contains("hidden")
                || styles.getOrDefault("overflow-x", "").equals("hidden")
                || styles.getOrDefault("overflow-y", "").equals("hidden");
        return clips
                && (isNone(styles, "width")
                        || isNone(styles, "height")
                        || isNone(styles, "max-width")
                        || isNone(styles, "max-height"));
    }

    /// One pixel is as good as none.
    private static boolean isNone(Map<String, String> styles, String name) {
        var length = styles.get(name);
        return length != null && Length.pixels(length) <= 1 && !length.endsWith("%");
    }

    private static boolean isMovedAway(Map<String, String> styles) {
        if (isFarAway(styles, "text-indent")) {
            return true;
        }
        return switch (styles.getOrDefault("position", "")) {
            case "absolute", "fixed", "relative" ->
                isFarAway(styles, "left") || isFarAway(styles, "top") || isFarAway(styles, "right");
            default -> false;
        };
    }

    private static boolean isFarAway(Map<String, String> styles, String name) {
        var length = styles.get(name);
        return length != null && Length.pixels(length) <= FAR_AWAY;
    }

    private static boolean isClipped(Map<String, String> styles) {
        return fits(CLIPPED, styles, "clip") || fits(CUT_OUT, styles, "clip-path") || fits(SCALED, styles, "transform");
    }

    private static boolean fits(Pattern form, Map<String, String> styles, String name) {
        var value = styles.get(name);
        return value != null && form.matcher(value).lookingAt();
    }

    private boolean visibility(Map<String, String> styles) {
        return switch (styles.getOrDefault("visibility", "")) {
            case "hidden", "collapse" -> true;
            case "visible", "initial" -> false;
            default -> invisible;
        };
    }

    private boolean tinyFont(Map<String, String> styles) {
        var size = styles.get("font-size");
        if (size == null) {
            return tiny || fits(TINY_FONT, styles, "font");
        }
        // A share of nothing is nothing.
        if (size.endsWith("%") || (size.endsWith("em") && !size.endsWith("rem"))) {
            return tiny || Length.pixels(size) < SMALLEST_FONT;
        }
        return Length.pixels(size) < SMALLEST_FONT;
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
        if (written.isEmpty() && tag.name().equals("a") && tag.has("href")) {
            return Colour.LINK;
        }
        return Colour.parse(written).orElse(colour);
    }

    private Optional<Colour> background(Tag tag, Map<String, String> styles) {
        var shorthand = styles.getOrDefault("background", "");
        var written = styles.getOrDefault("background-color", shorthand.isEmpty() ? attribute(tag, "bgcolor") : "");
        if (shorthand.contains("url(") || shorthand.contains("gradient(") || tag.has("background")) {
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
        if (shorthand.isEmpty() || shorthand.startsWith("rgb")) {
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
