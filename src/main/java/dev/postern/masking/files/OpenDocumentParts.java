package dev.postern.masking.files;

import dev.postern.reading.file.Unread;
import java.io.IOException;
import java.util.Optional;

/// The parts of a text, sheet or slide of LibreOffice and its kin (ODF, ISO/IEC 26300).
final class OpenDocumentParts implements Archive.Parts {

    private final Cleaning cleaning;

    OpenDocumentParts(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    @Override
    public Optional<byte[]> part(String name, byte[] content) throws Unread, IOException {
        if (name.startsWith("Thumbnails/")) {
            cleaning.removed("thumbnail");
            return Optional.empty();
        }
        if (name.endsWith(".xml") || name.endsWith(".rdf")) {
            return Optional.of(Markup.clean(content, Personal.OF_OPEN_DOCUMENTS, cleaning));
        }
        var isAside = name.equals("mimetype") || name.startsWith("ObjectReplacements/");
        return Optional.of(isAside ? content : cleaning.inside(name, content));
    }
}
