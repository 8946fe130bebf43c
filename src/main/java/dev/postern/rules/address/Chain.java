package dev.postern.rules.address;

import dev.postern.rules.address.Unmasked.Joint;
import java.util.Arrays;

/// Parts of a name joined by dots, such as `shop.example` or `received.It`.
final class Chain {

    private static final int MAX_HOST = 253;
    /// They part words; a hyphen joins them.
    private static final String LONG_DASHES = "\u2012\u2013\u2014\u2015";

    private final Unmasked text;
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int count;

    private Chain(Unmasked text) {
        this.text = text;
    }

    /// The chain that begins with the label at a place.
    static Chain at(Unmasked text, int start) {
        var chain = new Chain(text);
        for (var at = start; ; ) {
            var end = labelEnd(text, at);
            chain.add(at, end);
            if (text.at(end) != '.' || !Letters.isAlnum(text.at(end + 1))) {
                return chain;
            }
            at = end + 1;
        }
    }

    static int labelEnd(Unmasked text, int start) {
        var end = start + 1;
        while (continues(text, end)) {
            end++;
        }
        return text.at(end) == '.' ? end : withoutMarkup(text, end);
    }

    private static boolean continues(Unmasked text, int at) {
        return Letters.isLabel(text.at(at))
                && !Letters.changesScript(text.at(at - 1), text.at(at))
                && (text.at(at) != '-' || LONG_DASHES.indexOf(text.written(at)) < 0);
    }

    /// `_shop.example_` is set in italics.
    private static int withoutMarkup(Unmasked text, int end) {
        var last = end;
        while (!Letters.isAlnum(text.at(last - 1))) {
            last--;
        }
        return last;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int start() {
        return starts[0];
    }

    int end() {
        return ends[count - 1];
    }

    int start(int label) {
        return starts[label];
    }

    int end(int label) {
        return ends[label];
    }

    String label(int label) {
        return text.text(starts[label], ends[label]);
    }

    String written(int label) {
        return text.written(starts[label], ends[label]);
    }

    int length(int label) {
        return ends[label] - starts[label];
    }

    /// How the dot before a label was written.
    Joint joint(int label) {
        return text.joint(starts[label] - 1);
    }

    /// The name up to and with a label; of one too long its last part.
    String host(int last) {
        return text.text(Math.max(starts[0], ends[last] - MAX_HOST), ends[last]);
    }

    /// The last labels of the name up to and with one.
    String tail(int last, int labels) {
        return text.text(starts[Math.max(0, last - labels + 1)], ends[last]);
    }

    boolean isNumber(int label) {
        for (var i = starts[label]; i < ends[label]; i++) {
            if (!Letters.isDigit(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    /// The label begins with a capital.
    boolean isCapital(int label) {
        return Character.isUpperCase(text.written(starts[label]));
    }

    /// The label is in capitals throughout.
    boolean isAllCapitals(int label) {
        for (var i = starts[label]; i < ends[label]; i++) {
            if (Character.isLowerCase(text.written(i))) {
                return false;
            }
        }
        return true;
    }
}
