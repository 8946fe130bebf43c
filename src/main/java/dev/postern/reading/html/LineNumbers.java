package dev.postern.reading.html;

import java.util.Arrays;

/// Which line of a text an offset lies in.
final class LineNumbers {

    private final int[] starts;
    private final int count;

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

    /// Counted from 1.
    int of(int offset) {
        var index = Arrays.binarySearch(starts, 0, count, Math.max(0, offset));
        return index >= 0 ? index + 2 : -index;
    }
}
