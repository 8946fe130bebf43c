package dev.postern.reading.text;

import dev.postern.mail.OrderId;
import dev.postern.reading.OrderMention;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds order IDs as people write them: digits of any script, dashes of any kind or blanks between
/// the groups, or seventeen digits in a row; characters nobody sees may stand anywhere inside.
///
/// A longer run of digits, or a further group joined by a dash, is another number.
public final class OrderIds {

    private static final int FIRST = 3;
    private static final int SECOND = 7;
    private static final int THIRD = 7;
    private static final int ALL = FIRST + SECOND + THIRD;
    /// An ID is not told across a wide gap such as that between the columns of a table.
    private static final int MOST_BLANKS = 6;
    /// So much of two lines is looked at for an ID broken between them.
    private static final int WRAPPED = 40;
    private static final int TATWEEL = 0x640;
    private static final int SOFT_HYPHEN = 0xad;

    private final String text;
    private final boolean drawn;
    private final List<Found> found = new ArrayList<>();
    private Run first = Run.NONE;
    private Run second = Run.NONE;
    private Run third = Run.NONE;

    private OrderIds(String text, boolean drawn) {
        this.text = text;
        this.drawn = drawn;
    }

    /// @param start where it begins in the text
    record Found(OrderId id, String written, int start) {

        boolean spans(int offset) {
            return start < offset && start + written.length() > offset;
        }
    }

    /// Every mention, in order, each as often as it stands there.
    public static List<OrderMention> in(List<Passage> passages) {
        var mentions = new ArrayList<OrderMention>();
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            in(passage.text(), isDrawn(passage)).forEach(f -> mentions.add(mention(f, passage)));
            if (i + 1 < passages.size() && endsInDash(passage.text())) {
                wrapped(passage, passages.get(i + 1)).ifPresent(f -> mentions.add(mention(f, passage)));
            }
        }
        return mentions;
    }

    private static OrderMention mention(Found found, Passage passage) {
        return new OrderMention(found.id, passage.voice(), passage.place(), found.written);
    }

    /// One that a mail program broke behind a dash to keep its lines short.
    private static Optional<Found> wrapped(Passage passage, Passage next) {
        if (passage.voice() != next.voice() || !follows(passage.place(), next.place())) {
            return Optional.empty();
        }
        var first = passage.text().stripTrailing();
        var tail = first.substring(Math.max(0, first.length() - WRAPPED));
        var head = next.text().substring(0, Math.min(next.text().length(), WRAPPED));
        return in(tail + head).stream().filter(f -> f.spans(tail.length())).findFirst();
    }

    private static boolean follows(Place place, Place next) {
        return place instanceof Place.Line(var type, var part, var line)
                && next.equals(new Place.Line(type, part, line + 1));
    }

    private static boolean endsInDash(String text) {
        var end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 1 && isDash(text.charAt(end - 1)) && digit(text.charAt(end - 2)) >= 0;
    }

    /// A page or picture has its signs where they are drawn: between Arabic words the groups of an ID in Arabic digits
    /// stand from right to left.
    private static boolean isDrawn(Passage passage) {
        return passage.place() instanceof Place.InFile || passage.place() instanceof Place.Picture;
    }

    static List<Found> in(String text) {
        return in(text, false);
    }

    /// @param drawn whether its groups may stand in the other order
    private static List<Found> in(String text, boolean drawn) {
        var digits = 0;
        for (var i = 0; i < text.length() && digits < ALL; i++) {
            digits += digit(text.charAt(i)) >= 0 || Character.isSurrogate(text.charAt(i)) ? 1 : 0;
        }
        return digits < ALL ? List.of() : new OrderIds(text, drawn).search();
    }

    /// How two runs of digits stand to each other.
    private enum Gap {
        /// Nothing but dashes between them: parts of one number.
        TIGHT,
        /// Few blanks, with or without dashes: parts of one number if they have the right lengths.
        LOOSE,
        FAR
    }

    /// @param before the gap to the run before it
    private record Run(Gap before, int start, int end, String digits) {

        static final Run NONE = new Run(Gap.FAR, 0, 0, "");

        boolean has(int length) {
            return digits.length() == length;
        }
    }

    private List<Found> search() {
        var end = 0;
        for (var at = nextDigit(0); at < text.length(); at = nextDigit(end)) {
            var run = run(at, end == 0 ? Gap.FAR : gap(end, at));
            shift(run);
            end = run.end;
        }
        shift(Run.NONE);
        return found;
    }

    /// Judges the newest runs now that the one behind them is known.
    private void shift(Run next) {
        if (next.before != Gap.TIGHT) {
            if (drawn && first.has(THIRD) && second.has(SECOND) && third.has(FIRST) && areOne()) {
                report(third.digits + second.digits + first.digits, first.start, third.end);
            } else if (third.has(ALL) && third.before != Gap.TIGHT) {
                report(third.digits, third.start, third.end);
            } else if (first.has(FIRST) && second.has(SECOND) && third.has(THIRD) && areOne()) {
                report(first.digits + second.digits + third.digits, first.start, third.end);
            }
        }
        first = second;
        second = third;
        third = next;
    }

    private boolean areOne() {
        return first.before != Gap.TIGHT && second.before != Gap.FAR && third.before != Gap.FAR;
    }

    private void report(String digits, int start, int end) {
        var id = digits.substring(0, FIRST) + "-" + digits.substring(FIRST, FIRST + SECOND) + "-"
                + digits.substring(FIRST + SECOND);
        found.add(new Found(new OrderId(id), text.substring(start, end), start));
    }

    private int nextDigit(int from) {
        var at = from;
        while (at < text.length() && digit(text.codePointAt(at)) < 0) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private Run run(int start, Gap before) {
        var digits = new StringBuilder(ALL);
        var end = start;
        for (var at = start; at < text.length(); ) {
            var c = text.codePointAt(at);
            at += Character.charCount(c);
            if (digit(c) >= 0) {
                end = at;
                if (digits.length() <= ALL) {
                    digits.append((char) ('0' + digit(c)));
                }
            } else if (c == SOFT_HYPHEN || !Invisible.is(c)) {
                break;
            }
        }
        return new Run(before, start, end, digits.toString());
    }

    private Gap gap(int from, int to) {
        var blanks = 0;
        for (var at = from; at < to; ) {
            var c = text.codePointAt(at);
            if (isBlank(c)) {
                blanks++;
            } else if (!isDash(c) && !Invisible.is(c)) {
                return Gap.FAR;
            }
            at += Character.charCount(c);
        }
        return blanks == 0 ? Gap.TIGHT : blanks <= MOST_BLANKS ? Gap.LOOSE : Gap.FAR;
    }

    private static int digit(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
    }

    private static boolean isDash(int c) {
        if (c < 0x80) {
            return c == '-';
        }
        return c == SOFT_HYPHEN
                || c == TATWEEL
                || c == '\u02d7'
                || c == '\u2043'
                || c == '\u207b'
                || c == '\u2212'
                || c == '\u2796'
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || (c >= 0x80 && Character.isSpaceChar(c));
    }
}
