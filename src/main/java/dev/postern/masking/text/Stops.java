package dev.postern.masking.text;

import java.util.Arrays;

/// Where any of a few signs stands in a text, asked from its start to its end.
///
/// Each sign is looked for by itself and its place remembered, which is many times faster than a look at every
/// character where signs are rare.
public final class Stops {

    private final String text;
    private final char[] signs;
    private final int[] places;

    public Stops(String text, String signs) {
        this.text = text;
        this.signs = signs.toCharArray();
        this.places = new int[this.signs.length];
        Arrays.fill(places, -1);
    }

    /// The first place at or after this one, which must not be before one asked earlier; -1 if there is none.
    public int next(int from) {
        var nearest = text.length();
        for (var i = 0; i < signs.length; i++) {
            if (places[i] < from) {
                var at = text.indexOf(signs[i], from);
                places[i] = at < 0 ? text.length() : at;
            }
            nearest = Math.min(nearest, places[i]);
        }
        return nearest < text.length() ? nearest : -1;
    }
}
