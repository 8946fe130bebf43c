package dev.postern.masking.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A line of text that markup cuts into pieces, so that an address may begin in one and end in another.
final class RunOfText {

    private static final Pattern RUN = Pattern.compile("<(?:w:)?(?:t|delText|instrText)>");

    private final StringBuilder out;
    private final UnaryOperator<String> mask;
    /// Markup and text in turn.
    private final List<String> pieces = new ArrayList<>();

    private final List<Integer> texts = new ArrayList<>();

    RunOfText(StringBuilder out, UnaryOperator<String> mask) {
        this.out = out;
        this.mask = mask;
    }

    void add(String text) {
        texts.add(pieces.size());
        pieces.add(text);
    }

    void markup(String tag) {
        if (texts.isEmpty()) {
            end();
        }
        pieces.add(tag);
    }

    /// The line is whole.
    void end() {
        if (!texts.isEmpty()) {
            clean();
        }
        pieces.forEach(out::append);
        pieces.clear();
        texts.clear();
    }

    private void clean() {
        var plain = texts.stream()
                .map(index -> CharacterData.plain(pieces.get(index)))
                .toList();
        var whole = String.join("", plain);
        var clean = mask.apply(whole);
        if (clean.equals(whole)) {
            return;
        }
        var each = plain.stream().map(mask).toList();
        if (String.join("", each).equals(clean)) {
            write(plain, each);
        } else {
            write(plain, spread(plain, whole, clean));
        }
    }

    private void write(List<String> before, List<String> after) {
        for (var i = 0; i < after.size(); i++) {
            if (!after.get(i).equals(before.get(i))) {
                pieces.set(texts.get(i), CharacterData.written(after.get(i)));
                keepBlanks(texts.get(i), after.get(i));
            }
        }
    }

    /// Word and Excel pass over blanks at the ends of a run unless told otherwise.
    private void keepBlanks(int index, String text) {
        if (index > 0
                && !text.equals(text.strip())
                && RUN.matcher(pieces.get(index - 1)).matches()) {
            pieces.set(index - 1, pieces.get(index - 1).replace(">", " xml:space=\"preserve\">"));
        }
    }

    /// What changed stands in the piece in which it begins; the pieces around keep theirs.
    private static List<String> spread(List<String> plain, String whole, String clean) {
        var start = 0;
        while (start < Math.min(whole.length(), clean.length()) && whole.charAt(start) == clean.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < Math.min(whole.length(), clean.length()) - start
                && whole.charAt(whole.length() - 1 - end) == clean.charAt(clean.length() - 1 - end)) {
            end++;
        }
        var instead = clean.substring(start, clean.length() - end);
        var last = whole.length() - end;
        var after = new ArrayList<String>();
        var at = 0;
        for (var piece : plain) {
            var next = at + piece.length();
            var head = piece.substring(0, Math.clamp(start - at, 0, piece.length()));
            var tail = piece.substring(Math.clamp(last - at, 0, piece.length()));
            var begins = start >= at && start < next;
            after.add(head + (begins ? instead : "") + tail);
            at = next;
        }
        return after;
    }
}
