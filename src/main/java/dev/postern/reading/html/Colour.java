package dev.postern.reading.html;

import java.util.Map;
import java.util.Optional;

/// A colour of CSS or of an HTML attribute.
///
/// @param clear wholly transparent
record Colour(int red, int green, int blue, boolean clear) {

    static final Colour BLACK = new Colour(0, 0, 0, false);
    static final Colour WHITE = new Colour(255, 255, 255, false);
    static final Colour LINK = new Colour(0, 0, 238, false);
    private static final Colour CLEAR = new Colour(0, 0, 0, true);
    /// Text whose colour differs less from its background in every channel cannot be made out.
    private static final int SAME = 16;
    private static final int LONGEST = 100;

    private static final Map<String, Colour> NAMES = Map.ofEntries(
            Map.entry("white", WHITE),
            Map.entry("black", BLACK),
            Map.entry("transparent", CLEAR),
            Map.entry("snow", hex("fffafa")),
            Map.entry("ivory", hex("fffff0")),
            Map.entry("ghostwhite", hex("f8f8ff")),
            Map.entry("whitesmoke", hex("f5f5f5")),
            Map.entry("floralwhite", hex("fffaf0")),
            Map.entry("azure", hex("f0ffff")),
            Map.entry("mintcream", hex("f5fffa")),
            Map.entry("gray", hex("808080")),
            Map.entry("grey", hex("808080")),
            Map.entry("silver", hex("c0c0c0")),
            Map.entry("lightgray", hex("d3d3d3")),
            Map.entry("lightgrey", hex("d3d3d3")),
            Map.entry("gainsboro", hex("dcdcdc")),
            Map.entry("red", hex("ff0000")),
            Map.entry("green", hex("008000")),
            Map.entry("blue", hex("0000ff")),
            Map.entry("navy", hex("000080")),
            Map.entry("yellow", hex("ffff00")),
            Map.entry("orange", hex("ffa500")),
            Map.entry("purple", hex("800080")),
            Map.entry("maroon", hex("800000")),
            Map.entry("teal", hex("008080")));

    /// Empty where it is none we know, such as a gradient or a picture.
    static Optional<Colour> parse(String text) {
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
        if (text.startsWith("rgb")) {
            return components(text);
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

    boolean sameAs(Colour other) {
        return Math.abs(red - other.red) <= SAME
                && Math.abs(green - other.green) <= SAME
                && Math.abs(blue - other.blue) <= SAME;
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

    /// `rgb(1, 2, 3)`, `rgba(1,2,3,0)`, `rgb(1 2 3 / 0%)`.
    private static Optional<Colour> components(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var numbers = text.replaceAll("[^0-9.%]+", " ").strip().split(" ");
        if (numbers.length < 3) {
            return Optional.empty();
        }
        if (numbers.length > 3 && Length.number(numbers[3]) == 0) {
            return Optional.of(CLEAR);
        }
        return Optional.of(new Colour(channel(numbers[0]), channel(numbers[1]), channel(numbers[2]), false));
    }

    private static int channel(String number) {
        var value = Length.number(number) * (number.endsWith("%") ? 2.55 : 1);
        return (int) Math.clamp(value, 0, 255);
    }
}
