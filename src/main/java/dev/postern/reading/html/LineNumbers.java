package dev.postern.reading.html;

import java.util.Arrays;

/// Which line of a text an offset lies in.
final class LineNumbers {

    private final int[] starts;
    private final int count;
    private int last;

    LineNumbers(String text) {
        var found = new int[64];
        var n = 0;
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            found = n == found.length ? Arrays.copyOf(found, n * 2) : found;
            found[n++] = at + 1;
        }
        starts = found;
        count = n;
    }

    /// Counted from 1. Quick where offsets are asked for in about the order of the text.
    int of(int offset) {
        while (last < count && starts[last] <= offset) {
            last++;
        }
        while (last > 0 && starts[last - 1] > offset) {
            last--;
        }
        return last + 1;
    }
}
