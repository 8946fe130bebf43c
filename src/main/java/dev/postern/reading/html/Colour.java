package dev.postern.reading.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour of CSS or of an HTML attribute.
///
/// @param clear wholly transparent
public record Colour(int red, int green, int blue, boolean clear) {

    static final Colour BLACK = new Colour(0, 0, 0, false);
    public static final Colour WHITE = new Colour(255, 255, 255, false);
    static final Colour LINK = new Colour(0, 0, 238, false);
    private static final Colour CLEAR = new Colour(0, 0, 0, true);
    /// Text whose colour differs less from its background in every channel cannot be made out.
    private static final int SAME = 16;
    private static final int SIMILAR = 40;
    private static final double NO_CONTRAST = 1.12;
    private static final int LONGEST = 100;
    /// Of a colour's own opacity.
    private static final double FAINT = 0.05;

    /// The chroma of what looks white, grey or black.
    private static final double PALE = 0.03;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern NO_NUMBER = Pattern.compile("[^0-9.%-]+");

    /// The names of CSS Color 4 and two of the system's.
    private static final Map<String, Colour> NAMES = names("""
            aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque
            ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood
            deb887 cadetblue 5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed
            cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b
            darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b darkolivegreen
            556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f
            darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet
            9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick
            b22222 floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold
            ffd700 goldenrod daa520 gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0
            hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa
            lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080
            lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3
            lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899
            lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen
            faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3
            mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a
            mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa mistyrose ffe4e1
            moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange
            ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee
            palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd
            powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1
            saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d
            silver c0c0c0 skyblue 87ceeb slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa
            springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 turquoise
            40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 window ffffff windowtext 000000
            yellow ffff00 yellowgreen 9acd32
            """);

    private static Map<String, Colour> names(String pairs) {
        var words = pairs.strip().split("\\s+");
        var names = new HashMap<String, Colour>();
        for (var i = 0; i < words.length; i += 2) {
            names.put(words[i], hex(words[i + 1]));
        }
        names.put("transparent", CLEAR);
        return Map.copyOf(names);
    }

    /// Empty where it is none we know, such as a gradient or a picture.
    public static Optional<Colour> parse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var named = NAMES.get(text);
        if (named != null) {
            return Optional.of(named);
        }
        if (text.startsWith("#")) {
            return isHexadecimal(text, 1) ? hexadecimal(text.substring(1)) : Optional.empty();
        }
        if (text.startsWith("rgb") || text.startsWith("hsl") || text.startsWith("hwb")) {
            return components(text);
        }
        if (text.startsWith("oklch(")
                || text.startsWith("oklab(")
                || text.startsWith("lch(")
                || text.startsWith("lab(")) {
            return grey(text);
        }
        if (text.startsWith("color(")) {
            return ofSpace(text);
        }
        if (text.startsWith("color-mix(")) {
            return mixed(text);
        }
        return text.length() == 6 && isHexadecimal(text, 0) ? Optional.of(hex(text)) : Optional.empty();
    }

    private static boolean isHexadecimal(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether text of this colour cannot be made out on the other one.
    public boolean sameAs(Colour other) {
        var difference = Math.max(
                Math.abs(red - other.red), Math.max(Math.abs(green - other.green), Math.abs(blue - other.blue)));
        return difference <= SAME || (difference <= SIMILAR && contrast(other) < NO_CONTRAST);
    }

    /// WCAG 2.1, contrast ratio.
    private double contrast(Colour other) {
        var light = Math.max(luminance(), other.luminance());
        var dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Optional<Colour> hexadecimal(String digits) {
        return switch (digits.length()) {
            case 3 -> Optional.of(hex(doubled(digits)));
            case 4 -> Optional.of(digits.charAt(3) == '0' ? CLEAR : hex(doubled(digits)));
            case 6 -> Optional.of(hex(digits));
            case 8 -> Optional.of(digits.endsWith("00") ? CLEAR : hex(digits));
            default -> Optional.empty();
        };
    }

    private static String doubled(String digits) {
        return "" + digits.charAt(0) + digits.charAt(0) + digits.charAt(1) + digits.charAt(1) + digits.charAt(2)
                + digits.charAt(2);
    }

    private static Colour hex(String digits) {
        var rgb = Integer.parseInt(digits.substring(0, 6), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, false);
    }

    /// `rgb(1, 2, 3)`, `rgba(1,2,3,0)`, `rgb(1 2 3 / 0%)`, `hsl(120deg 50% 50%)`, `hwb(0 100% 0%)`.
    private static Optional<Colour> components(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var numbers = NO_NUMBER.matcher(text).replaceAll(" ").strip().split(" ");
        if (numbers.length < 3) {
            return Optional.empty();
        }
        if (numbers.length > 3 && share(numbers[3]) <= FAINT) {
            return Optional.of(CLEAR);
        }
        return Optional.of(
                switch (text.charAt(1)) {
                    case 's' -> hsl(Length.number(numbers[0]), percent(numbers[1]), percent(numbers[2]));
                    case 'w' -> hwb(Length.number(numbers[0]), percent(numbers[1]), percent(numbers[2]));
                    default -> new Colour(channel(numbers[0]), channel(numbers[1]), channel(numbers[2]), false);
                });
    }

    /// `oklch(1 0 0)`, `lab(100% 0 0)`: only what has hardly a hue is told by its lightness.
    private static Optional<Colour> grey(String text) {
        var numbers = numbers(text);
        if (numbers.length < 3) {
            return Optional.empty();
        }
        var isShare = text.startsWith("ok") && !numbers[0].endsWith("%");
        var lightness = Length.number(numbers[0]) * (isShare ? 100 : 1);
        var most = text.startsWith("ok") ? PALE : PALE * 100;
        var isHued = Math.abs(Length.number(numbers[1])) > most
                || (!text.contains("lch(") && Math.abs(Length.number(numbers[2])) > most);
        var level = (int) Math.clamp(lightness * 2.55, 0, 255);
        return isHued ? Optional.empty() : Optional.of(new Colour(level, level, level, false));
    }

    /// `color(srgb 1 1 1)`; other spaces differ by less than an eye sees on white or black.
    private static Optional<Colour> ofSpace(String text) {
        var blank = text.indexOf(' ');
        var numbers = numbers(blank < 0 ? "" : text.substring(blank));
        if (numbers.length < 3) {
            return Optional.empty();
        }
        return Optional.of(new Colour(of1(numbers[0]), of1(numbers[1]), of1(numbers[2]), false));
    }

    private static int of1(String number) {
        return (int) Math.clamp(share(number) * 255, 0, 255);
    }

    /// `color-mix(in srgb, white 40%, #fff)`, taken to be half of each.
    private static Optional<Colour> mixed(String text) {
        var parts = COMMA.split(text.substring(0, Math.min(text.length(), LONGEST)));
        if (parts.length != 3) {
            return Optional.empty();
        }
        var first = parse(part(parts[1]));
        var second = parse(part(parts[2].replaceFirst("\\)\\s*$", "")));
        return first.isPresent() && second.isPresent()
                ? Optional.of(new Colour(
                        (first.get().red + second.get().red) / 2,
                        (first.get().green + second.get().green) / 2,
                        (first.get().blue + second.get().blue) / 2,
                        first.get().clear && second.get().clear))
                : Optional.empty();
    }

    private static String part(String text) {
        return text.replaceAll("\\s\\d+(\\.\\d+)?%", "").strip();
    }

    private static String[] numbers(String text) {
        return text.length() > LONGEST
                ? new String[0]
                : NO_NUMBER.matcher(text).replaceAll(" ").strip().split(" ");
    }

    private static double share(String number) {
        return Length.number(number) / (number.endsWith("%") ? 100 : 1);
    }

    private static double percent(String number) {
        return Math.clamp(Length.number(number) / 100, 0, 1);
    }

    /// CSS Color 4 §7.1.
    private static Colour hsl(double hue, double saturation, double lightness) {
        var chroma = saturation * Math.min(lightness, 1 - lightness);
        return new Colour(
                hslChannel(hue, 0, chroma, lightness),
                hslChannel(hue, 8, chroma, lightness),
                hslChannel(hue, 4, chroma, lightness),
                false);
    }

    private static int hslChannel(double hue, int offset, double chroma, double lightness) {
        var k = ((offset + hue / 30) % 12 + 12) % 12;
        return (int) Math.round(255 * (lightness - chroma * Math.clamp(Math.min(k - 3, 9 - k), -1, 1)));
    }

    /// CSS Color 4 §8.1.
    private static Colour hwb(double hue, double white, double black) {
        var pure = hsl(hue, 1, 0.5);
        var room = Math.max(0, 1 - white - black);
        var least = 255 * white / Math.max(1, white + black);
        return new Colour(
                (int) (pure.red * room + least),
                (int) (pure.green * room + least),
                (int) (pure.blue * room + least),
                false);
    }

    private static int channel(String number) {
        var value = Length.number(number) * (number.endsWith("%") ? 2.55 : 1);
        return (int) Math.clamp(value, 0, 255);
    }
}
