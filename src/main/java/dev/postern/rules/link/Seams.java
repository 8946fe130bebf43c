package dev.postern.rules.link;

import dev.postern.reading.Folded;
import dev.postern.reading.Folding;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import dev.postern.rules.address.AddressFinder;
import dev.postern.rules.address.Sighting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Addresses that a line end breaks: `shop` with `.example` below it, `shop dot` with `example` below
/// it, or a letter a line.
///
/// Only ends of lines that may belong together are looked at, for in most texts the words on both
/// sides of a line end would make an address sooner or later.
final class Seams {

    private static final int REACH = 48;
    private static final int SHORT = 3;
    private static final int FEWEST_SHORT = 4;
    private static final int MOST_SHORT = 200;
    private static final int LONGEST_TOKEN = 12;

    private static final Set<String> DOTS = Stream.of("dot", "(dot)", "[dot]", "d0t", "نقطة", "دوت", "(دوت)", "(نقطة)")
            .map(word -> Folding.fold(word).text())
            .collect(Collectors.toUnmodifiableSet());

    private final Map<Voice, Passage> before = new EnumMap<>(Voice.class);
    private final List<Passage> shorts = new ArrayList<>();

    /// An address over a line end.
    ///
    /// @param passage with the beginning of it
    record Seam(Passage passage, Folded folded, Sighting sighting) {

        String excerpt() {
            return folded.excerpt(sighting.from(), sighting.to());
        }
    }

    /// The addresses between this passage and those before it.
    List<Seam> with(Passage passage) {
        if (!(passage.place() instanceof Place.Line)) {
            return List.of();
        }
        var found = new ArrayList<>(letters(passage));
        var previous = before.put(passage.voice(), passage);
        if (previous != null && follows(previous.place(), passage.place())) {
            found.addAll(between(previous, passage));
        }
        return found;
    }

    /// The address that the letters at the end of the mail make.
    List<Seam> end() {
        var found = shorts.size() < FEWEST_SHORT ? List.<Seam>of() : joined(shorts);
        shorts.clear();
        return found;
    }

    private static boolean follows(Place place, Place next) {
        return place instanceof Place.Line line
                && next instanceof Place.Line after
                && line.mimeType().equals(after.mimeType())
                && line.part() == after.part();
    }

    private List<Seam> letters(Passage passage) {
        var isShort =
                passage.text().length() <= SHORT + 2 && passage.text().strip().length() <= SHORT;
        var goesOn = isShort
                && (shorts.isEmpty()
                        || (shorts.size() < MOST_SHORT
                                && shorts.getLast().voice() == passage.voice()
                                && follows(shorts.getLast().place(), passage.place())));
        var ended = goesOn ? List.<Seam>of() : end();
        if (isShort) {
            shorts.add(passage);
        }
        return ended;
    }

    private static List<Seam> joined(List<Passage> pieces) {
        var text = pieces.stream().map(piece -> piece.text().strip()).collect(Collectors.joining());
        return sightings(pieces.getFirst(), text, -1);
    }

    private static List<Seam> between(Passage first, Passage second) {
        var tail = last(first.text().stripTrailing());
        var head = first(second.text().stripLeading());
        if (tail.isEmpty() || head.isEmpty()) {
            return List.of();
        }
        if (isBrokenWord(first.text().strip(), second.text().strip())) {
            return sightings(first, tail + head, tail.length());
        }
        return mayBreak(tail, head) ? sightings(first, tail + " " + head, tail.length()) : List.of();
    }

    private static String last(String text) {
        return text.substring(Math.max(0, text.length() - REACH));
    }

    private static String first(String text) {
        return text.substring(0, Math.min(text.length(), REACH));
    }

    /// Two lines of one word each, with a dot in them.
    private static boolean isBrokenWord(String first, String second) {
        return first.length() <= REACH
                && second.length() <= LONGEST_TOKEN
                && isToken(first)
                && isToken(second)
                && (first.indexOf('.') > 0 || second.startsWith("."));
    }

    private static boolean isToken(String text) {
        return text.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-');
    }

    private static boolean mayBreak(String tail, String head) {
        var first = head.charAt(0);
        var last = tail.charAt(tail.length() - 1);
        return first == '.'
                || (last == '.' && "cCoO".indexOf(first) >= 0)
                || ((first == '(' || first == '[') && head.length() > 2 && isDotStart(head.charAt(1)))
                || (isDotEnd(last) && DOTS.contains(word(tail.substring(tail.lastIndexOf(' ') + 1))))
                || (isDotStart(first) && DOTS.contains(word(upToBlank(head))));
    }

    private static String upToBlank(String text) {
        var blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private static String word(String text) {
        return text.length() > LONGEST_TOKEN ? "" : Folding.fold(text).text();
    }

    /// The letters with which the words for a dot end and begin.
    private static boolean isDotEnd(char c) {
        return c == 't' || c == 'T' || c == ')' || c == ']' || c == 'ة' || c == 'ه' || c == 'ت';
    }

    private static boolean isDotStart(char c) {
        return c == '.' || c == 'd' || c == 'D' || c == 'ن' || c == 'د';
    }

    private static List<Seam> sightings(Passage passage, String text, int seam) {
        var folded = Folding.fold(text);
        return AddressFinder.find(folded).stream()
                .filter(sighting ->
                        seam < 0 || (folded.origin(sighting.from()) < seam && folded.origin(sighting.to()) > seam))
                .map(sighting -> new Seam(passage, folded, sighting))
                .toList();
    }
}
