package dev.postern.reading.html;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The ways of CSS to keep an element and all within it from sight.
final class Hiding {

    /// The properties that are looked at; most elements have none of them.
    private static final Set<String> NAMES = Set.of(
            "display",
            "mso-hide",
            "content-visibility",
            "opacity",
            "zoom",
            "filter",
            "overflow",
            "overflow-x",
            "overflow-y",
            "text-indent",
            "margin",
            "margin-left",
            "margin-top",
            "position",
            "clip",
            "clip-path",
            "transform");

    private static final double FAR_AWAY = 300;
    /// Beyond the right or lower edge of any screen.
    private static final double BEYOND = 3_000;
    private static final double CLEAR = 0.05;
    private static final Pattern CLIPPED = Pattern.compile("rect\\((0(px)?|1px)[, ]");
    private static final Pattern CUT_OUT =
            Pattern.compile("inset\\((5\\d|[6-9]\\d|100)%|circle\\(0|polygon\\([0,%px\\s]*\\)");
    private static final Pattern SCALED = Pattern.compile("(.*\\s)?scale[xy]?\\(0[,)]");
    private static final Pattern MOVED = Pattern.compile("translate(?:3d|x|y)?\\(([^)]{1,60})\\)");
    private static final Pattern FADED = Pattern.compile("opacity[(=]\\s*(0?\\.0|0[)%]|0$|0\\s|[0-5]%)");
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

    private Hiding() {}

    static boolean by(Map<String, String> styles) {
        return hasAny(styles) && hides(styles);
    }

    private static boolean hasAny(Map<String, String> styles) {
        for (var name : styles.keySet()) {
            if (NAMES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hides(Map<String, String> styles) {
        return styles.getOrDefault("display", "").equals("none")
                || styles.getOrDefault("mso-hide", "").equals("all")
                || styles.getOrDefault("content-visibility", "").equals("hidden")
                || isClear(styles)
                || isEmptyBox(styles)
                || isMovedAway(styles)
                || isCutAway(styles);
    }

    private static boolean isClear(Map<String, String> styles) {
        var opacity = styles.get("opacity");
        if (opacity != null && Length.number(opacity) <= (opacity.endsWith("%") ? CLEAR * 100 : CLEAR)) {
            return true;
        }
        var zoom = styles.get("zoom");
        return (zoom != null && Length.number(zoom) == 0) || finds(FADED, styles, "filter");
    }

    private static boolean isEmptyBox(Map<String, String> styles) {
        return (clips(styles, "overflow") || clips(styles, "overflow-x") || clips(styles, "overflow-y"))
                && (isNone(styles, "width")
                        || isNone(styles, "height")
                        || isNone(styles, "max-width")
                        || isNone(styles, "max-height")
                        || isNone(styles, "line-height"));
    }

    private static boolean clips(Map<String, String> styles, String name) {
        var overflow = styles.getOrDefault(name, "");
        return !overflow.isEmpty() && !overflow.startsWith("visible");
    }

    /// One pixel is as good as none. A line height without a unit counts lines.
    private static boolean isNone(Map<String, String> styles, String name) {
        var length = styles.get(name);
        if (length == null || length.endsWith("%")) {
            return false;
        }
        return (name.equals("line-height") && !length.endsWith("px"))
                ? Length.number(length) == 0
                : Length.pixels(length) <= 1;
    }

    private static boolean isMovedAway(Map<String, String> styles) {
        return isFarBefore(styles.get("text-indent"))
                || isPushedOut(styles)
                || isFarBefore(styles.get("margin-left"))
                || isFarBefore(styles.get("margin-top"))
                || hasFar(styles.get("margin"))
                || isPositionedAway(styles);
    }

    /// `text-indent: 100%` with what overflows cut off.
    private static boolean isPushedOut(Map<String, String> styles) {
        var indent = styles.get("text-indent");
        return indent != null
                && clips(styles, "overflow")
                && (indent.endsWith("%") ? Length.number(indent) >= 100 : Length.pixels(indent) >= FAR_AWAY);
    }

    private static boolean isPositionedAway(Map<String, String> styles) {
        return switch (styles.getOrDefault("position", "")) {
            case "absolute", "fixed", "relative" ->
                isFar(styles.get("left"))
                        || isFar(styles.get("top"))
                        || isFar(styles.get("right"))
                        || isFar(styles.get("bottom"))
                        || hasFar(styles.get("inset"));
            default -> false;
        };
    }

    private static boolean hasFar(@Nullable String lengths) {
        if (lengths == null) {
            return false;
        }
        for (var length : BLANKS.split(lengths, 5)) {
            if (isFarBefore(length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFar(@Nullable String length) {
        return isFarBefore(length) || (length != null && !isRelative(length) && Length.pixels(length) >= BEYOND);
    }

    private static boolean isFarBefore(@Nullable String length) {
        if (length == null || length.indexOf('-') < 0) {
            return false;
        }
        return isRelative(length) ? Length.number(length) <= -100 : Length.pixels(length) <= -FAR_AWAY;
    }

    private static boolean isRelative(String length) {
        return length.endsWith("%") || length.endsWith("vw") || length.endsWith("vh");
    }

    private static boolean isCutAway(Map<String, String> styles) {
        return looksAt(CLIPPED, styles, "clip")
                || looksAt(CUT_OUT, styles, "clip-path")
                || looksAt(SCALED, styles, "transform")
                || isTranslatedAway(styles.get("transform"));
    }

    private static boolean isTranslatedAway(@Nullable String transform) {
        if (transform == null || !transform.contains("translate")) {
            return false;
        }
        var moved = MOVED.matcher(transform);
        if (!moved.find()) {
            return false;
        }
        for (var length : BLANKS.split(moved.group(1), 5)) {
            if (isFar(length) || (length.endsWith("%") && Length.number(length) >= 200)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksAt(Pattern form, Map<String, String> styles, String name) {
        var value = styles.get(name);
        return value != null && form.matcher(value).lookingAt();
    }

    private static boolean finds(Pattern form, Map<String, String> styles, String name) {
        var value = styles.get(name);
        return value != null && form.matcher(value).find();
    }
}
