package dev.postern.rules.words;

import dev.postern.reading.Folded;
import dev.postern.reading.Folding;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import java.util.List;

/// Passages that belong together, folded once for all rules, with the place of each.
public final class Paragraph {

    private final Said said;
    private final List<Passage> passages;
    private final Folded folded;

    Paragraph(Said said, List<Passage> passages) {
        this.said = said;
        this.passages = List.copyOf(passages);
        this.folded = Folding.fold(text(this.passages));
    }

    private static String text(List<Passage> passages) {
        if (passages.size() == 1) {
            return passages.getFirst().text();
        }
        var text = new StringBuilder();
        for (var passage : passages) {
            text.append(text.isEmpty() ? "" : separator(passage)).append(passage.text());
        }
        return text.toString();
    }

    /// A quote's line is told from its text; its signs do not belong to an excerpt.
    private static String separator(Passage passage) {
        return passage.voice() == Voice.QUOTED ? "\n" : " ";
    }

    public Said said() {
        return said;
    }

    public Folded folded() {
        return folded;
    }

    /// The sender's words behind a stretch of the folded text, in one line.
    public String excerpt(int from, int to) {
        return folded.excerpt(from, to).replaceAll("\\s*\\n[>\\s]*", " ").strip();
    }

    /// Where a character of the folded text stands.
    public Place place(int at) {
        var origin = folded.origin(at);
        for (var passage : passages) {
            origin -= passage.text().length() + 1;
            if (origin < 0) {
                return passage.place();
            }
        }
        return passages.getLast().place();
    }
}
