package dev.postern.masking.files;

import dev.postern.reading.file.Unread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The parts of a Word, Excel or PowerPoint file (ECMA-376).
final class OfficeParts implements Archive.Parts {

    private static final Pattern XML_NAME = Pattern.compile("(?i).*\\.(?:xml|rels|vml)");
    private static final Pattern XML = Pattern.compile("(?:\u00ef\u00bb\u00bf)?\\s*<\\?xml");
    private static final Pattern NOTES = Pattern.compile("(?i)xl/(?:.*/)?comments[^/]*\\.xml");
    private static final Pattern THUMBNAIL = Pattern.compile("(?i)docProps/thumbnail\\.\\w+");
    /// Fonts, drawings of Windows and what printers keep: shown or used by Office alone.
    private static final Pattern AS_IT_IS = Pattern.compile("(?i).*\\.(?:odttf|fntdata|wdp|emz|wmz|bin|sigs|psmdcp)");

    private static final int SAMPLE = 100;

    private final Cleaning cleaning;

    OfficeParts(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    @Override
    public Optional<byte[]> part(String name, byte[] content) throws Unread, IOException {
        if (THUMBNAIL.matcher(name).matches()) {
            cleaning.removed("thumbnail");
            return Optional.empty();
        }
        if (XML_NAME.matcher(name).matches() || isXml(content)) {
            return Optional.of(xml(name, content));
        }
        return Optional.of(
                AS_IT_IS.matcher(name).matches() && !isEmbedded(name) ? content : cleaning.inside(name, content));
    }

    private byte[] xml(String name, byte[] content) throws Unread {
        var clean = Markup.clean(content, Personal.OF_OFFICE, cleaning);
        return NOTES.matcher(name).matches() ? Markup.clean(clean, Personal.OF_NOTES, cleaning) : clean;
    }

    private static boolean isEmbedded(String name) {
        return name.contains("/embeddings/");
    }

    private static boolean isXml(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, SAMPLE), StandardCharsets.ISO_8859_1);
        return XML.matcher(start).lookingAt();
    }
}
