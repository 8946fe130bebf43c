package dev.postern.rules.words;

import dev.postern.mail.Address;
import dev.postern.parties.Seller;
import dev.postern.reading.Folding;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Reading;
import dev.postern.reading.Voice;
import dev.postern.reading.text.Quotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Whose words the quoted lines of a mail are, as the lines above them say ("On … wrote:",
/// "From:", "كتب").
///
/// What the sender wrote earlier and quotes again is still the sender's. Where nothing names an
/// author, the mail answers the buyer, so the outermost quote is the buyer's; but markup that looks
/// like a quote in a mail that answers nothing is the sender's.
final class QuotedAuthors {

    private static final int LINES_OF_ATTRIBUTION = 4;
    private static final List<String> WROTE = folded("wrote", "writes", "كتب", "كتبت", "أرسل", "تمت كتابة");
    private static final List<String> HEADS = folded("from:", "من:", "المرسل:", "*from:*");

    private final Optional<Seller> seller;
    private final List<String> names;
    private final boolean answers;
    private final Map<String, NavigableMap<Integer, Boolean>> sellersLines = new HashMap<>();

    QuotedAuthors(Reading reading, Optional<Seller> seller) {
        this.seller = seller;
        this.names = names(reading, seller);
        this.answers = !reading.headers().references().isEmpty()
                || Quotation.answers(reading.headers().subject());
        byPart(reading).forEach((part, passages) -> sellersLines.put(part, lines(passages)));
    }

    Said said(Voice voice, Place place) {
        return switch (voice) {
            case OWN -> Said.OWN;
            case HIDDEN -> Said.HIDDEN;
            case QUOTED -> isSellers(place) ? Said.EARLIER : Said.BY_OTHER;
        };
    }

    /// Whether the quoted words at a place are the seller's own.
    private boolean isSellers(Place place) {
        if (!(place instanceof Place.Line line)) {
            return false;
        }
        var lines = sellersLines.get(part(line));
        var entry = lines == null ? null : lines.floorEntry(line.line());
        return entry != null && entry.getValue();
    }

    private static List<String> folded(String... words) {
        return List.of(words).stream().map(word -> Folding.fold(word).text()).toList();
    }

    private static List<String> names(Reading reading, Optional<Seller> seller) {
        var names = new ArrayList<String>();
        seller.ifPresent(s -> names.add(Folding.fold(s.name()).text()));
        reading.headers()
                .from()
                .forEach(from -> names.add(Folding.fold(from.name()).text()));
        names.removeIf(String::isBlank);
        return names;
    }

    private static Map<String, List<Passage>> byPart(Reading reading) {
        var parts = new HashMap<String, List<Passage>>();
        for (var passage : reading.passages()) {
            if (passage.voice() == Voice.QUOTED && passage.place() instanceof Place.Line line) {
                parts.computeIfAbsent(part(line), p -> new ArrayList<>()).add(passage);
            }
        }
        return parts;
    }

    private static String part(Place.Line line) {
        return line.mimeType() + ' ' + line.part();
    }

    /// For each quoted line whether it is the seller's; quotes within quotes by their `>` signs.
    private NavigableMap<Integer, Boolean> lines(List<Passage> passages) {
        var lines = new TreeMap<Integer, Boolean>();
        var inMarkup = passages.getFirst().place() instanceof Place.Line line
                && line.mimeType().equals("text/html");
        var byDepth = new TreeMap<Integer, Boolean>(Map.of(0, inMarkup && !answers, 2, true, 3, false));
        for (var i = 0; i < passages.size(); i++) {
            var depth = depth(passages.get(i).text());
            var attribution = attribution(passages, i);
            if (attribution.isPresent()) {
                var inner = i + 1 < passages.size() && depth(passages.get(i + 1).text()) > depth ? depth + 1 : depth;
                byDepth.tailMap(inner, true).clear();
                byDepth.put(inner, isSellers(attribution.get()));
            }
            var author = byDepth.floorEntry(depth);
            var line = (Place.Line) passages.get(i).place();
            // Markup may hold several passages in one line: one of the seller's makes it the seller's.
            lines.merge(line.line(), author != null && author.getValue(), Boolean::logicalOr);
        }
        return lines;
    }

    private static int depth(String text) {
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '>') {
                depth++;
            } else if (text.charAt(i) != ' ') {
                break;
            }
        }
        return depth;
    }

    /// The attribution that ends with this line, in one line or wrapped over several.
    private static Optional<String> attribution(List<Passage> passages, int last) {
        var text = unquoted(passages.get(last));
        if (HEADS.stream().anyMatch(text::startsWith)) {
            return Optional.of(text);
        }
        if (text.endsWith(">:")) {
            return Optional.of(text);
        }
        if (!text.endsWith(":") && !text.endsWith("--") && !text.endsWith("ما يلي")) {
            return text.contains("@") && text.contains(" wrote: ")
                    ? Optional.of(text.substring(0, text.indexOf(" wrote: ")))
                    : Optional.empty();
        }
        var joined = new StringBuilder(text);
        for (var i = last; i > Math.max(0, last - LINES_OF_ATTRIBUTION) && !saysWrote(joined); i--) {
            joined.insert(0, unquoted(passages.get(i - 1)) + " ");
        }
        return saysWrote(joined) ? Optional.of(joined.toString()) : Optional.empty();
    }

    private static boolean saysWrote(CharSequence text) {
        return WROTE.stream().anyMatch(text.toString()::contains);
    }

    private static String unquoted(Passage passage) {
        return Folding.fold(passage.text())
                .text()
                .replaceFirst("^[>_=* -]+", "")
                .strip();
    }

    private boolean isSellers(String attribution) {
        var addresses = addresses(attribution);
        if (!addresses.isEmpty()) {
            return addresses.stream()
                    .anyMatch(
                            address -> seller.filter(s -> s.sendsFrom(address)).isPresent());
        }
        return names.stream().anyMatch(attribution::contains);
    }

    private static List<Address> addresses(String text) {
        return List.of(text.split("[\\s<>()\\[\\]\",;:]+")).stream()
                .filter(word -> word.indexOf('@') > 0)
                .flatMap(word -> Address.parse(word).stream())
                .toList();
    }
}
