package dev.postern.rules.words;

import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the wrapped lines of plain text, pages and pictures together again, so that a sentence is whole.
///
/// A line goes on in the next where it is long, or the next begins in lower case, and neither a full
/// stop nor a list's bullet stands between. In markup every passage is a paragraph already. A short cell of
/// a table is read with the one beside it: `Energy class`, `five stars`.
final class Paragraphs {

    private static final int LONG = 40;
    private static final int MOST_LINES = 40;
    private static final int SHORT = 30;
    private static final Pattern ROW = Pattern.compile("(.*) (?:row |cell [A-Z]+)([0-9]+)");

    private final List<Paragraph> all = new ArrayList<>();
    private final List<Passage> open = new ArrayList<>();
    private Said said = Said.OWN;

    private Paragraphs() {}

    static List<Paragraph> of(List<Passage> passages, QuotedAuthors authors) {
        var paragraphs = new Paragraphs();
        for (var passage : passages) {
            paragraphs.add(passage, authors.said(passage.voice(), passage.place()));
        }
        paragraphs.close();
        return paragraphs.all;
    }

    private void add(Passage passage, Said by) {
        if (!open.isEmpty() && !(by == said && open.size() < MOST_LINES && goesOn(open.getLast(), passage))) {
            close();
        }
        said = by;
        open.add(passage);
    }

    private void close() {
        if (!open.isEmpty()) {
            all.add(new Paragraph(said, open));
            open.clear();
        }
    }

    private boolean goesOn(Passage before, Passage next) {
        return isNextLineOfMail(before, next)
                || isNextLineOfPage(before, next)
                || (open.size() == 1 && isNextCellOfRow(before, next));
    }

    private static boolean isNextCellOfRow(Passage before, Passage next) {
        return before.place() instanceof Place.InFile(var file, var spot)
                && next.place() instanceof Place.InFile(var nextFile, var nextSpot)
                && file.equals(nextFile)
                && before.voice() == next.voice()
                && before.text().length() <= SHORT
                && next.text().length() <= SHORT
                && isOfOneRow(ROW.matcher(spot), ROW.matcher(nextSpot));
    }

    private static boolean isOfOneRow(Matcher cell, Matcher next) {
        return cell.matches()
                && next.matches()
                && cell.group(1).equals(next.group(1))
                && cell.group(2).equals(next.group(2));
    }

    /// Lines of a page or a picture are those of a table too, so the next has to begin like the rest of a sentence.
    private static boolean isNextLineOfPage(Passage before, Passage next) {
        var isPage = before.place() instanceof Place.Picture
                || (before.place() instanceof Place.InFile(var _, var spot) && spot.startsWith("page "));
        return isPage
                && before.place().equals(next.place())
                && before.voice() == next.voice()
                && isOpen(before.text().strip())
                && isRest(before.text().strip(), next.text().strip());
    }

    private static boolean isOpen(String line) {
        if (line.isEmpty()) {
            return false;
        }
        var last = line.charAt(line.length() - 1);
        return Character.isLetter(last) || ",،–—-".indexOf(last) >= 0;
    }

    private static boolean isRest(String before, String next) {
        if (next.isEmpty()) {
            return false;
        }
        var first = next.charAt(0);
        var hasNoCase = Character.getType(first) == Character.OTHER_LETTER;
        return Character.isLowerCase(first) || (hasNoCase && before.length() >= LONG);
    }

    private static boolean isNextLineOfMail(Passage before, Passage next) {
        return before.place() instanceof Place.Line a
                && next.place() instanceof Place.Line b
                && a.mimeType().equals("text/plain")
                && a.mimeType().equals(b.mimeType())
                && a.part() == b.part()
                && b.line() == a.line() + 1
                && goesOn(unquoted(before), unquoted(next));
    }

    private static String unquoted(Passage passage) {
        var text = passage.text();
        return passage.voice() == Voice.QUOTED ? text.replaceFirst("^[> ]+", "").strip() : text.strip();
    }

    private static boolean goesOn(String before, String next) {
        if (before.isEmpty() || next.isEmpty() || isListItem(next)) {
            return false;
        }
        var last = before.charAt(before.length() - 1);
        return ".!?:;؟؛".indexOf(last) < 0 && (before.length() >= LONG || Character.isLowerCase(next.charAt(0)));
    }

    private static boolean isListItem(String line) {
        var first = line.charAt(0);
        if ("-*•·–—●▪◦".indexOf(first) >= 0) {
            return true;
        }
        return Character.isDigit(first)
                && line.length() > 1
                && (".)-".indexOf(line.charAt(1)) >= 0
                        || (line.length() > 2
                                && Character.isDigit(line.charAt(1))
                                && ".)-".indexOf(line.charAt(2)) >= 0));
    }
}
