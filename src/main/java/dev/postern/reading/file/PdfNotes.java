package dev.postern.reading.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/// What a note, a link or a field on a page says beside what it looks like: its words, its title, the captions of a
/// button and the choices of a list (ISO 32000-1 §12.5, §12.7).
final class PdfNotes {

    private static final List<String> OF_ANY = List.of("Contents", "RC", "TU", "Opt");
    private static final List<String> OF_NOTES = List.of("T", "Subj");
    private static final List<String> CAPTIONS = List.of("CA", "RC", "AC");
    private static final int MOST = 500;

    private final List<String> texts = new ArrayList<>();

    private PdfNotes() {}

    static List<String> of(PDAnnotation annotation) {
        var notes = new PdfNotes();
        var dictionary = annotation.getCOSObject();
        OF_ANY.forEach(key -> notes.add(dictionary.getDictionaryObject(COSName.getPDFName(key)), 0));
        // A field has its name there, which nobody is shown.
        if (!(annotation instanceof PDAnnotationWidget)) {
            OF_NOTES.forEach(key -> notes.add(dictionary.getDictionaryObject(COSName.getPDFName(key)), 0));
        }
        if (dictionary.getDictionaryObject(COSName.getPDFName("MK")) instanceof COSDictionary look) {
            CAPTIONS.forEach(key -> notes.add(look.getDictionaryObject(COSName.getPDFName(key)), 0));
        }
        return notes.texts;
    }

    private void add(COSBase value, int depth) {
        switch (value) {
            case COSString text -> add(text.getString());
            case COSStream stream -> add(stream.toTextString());
            case COSArray list
            when depth < 2 -> list.toList().stream().limit(MOST).forEach(item -> add(item, depth + 1));
            case null, default -> {}
        }
    }

    /// Rich text is marked up.
    private void add(String text) {
        var plain = text.replaceAll("<[^>]{0,1000}>", " ").strip();
        if (!plain.isEmpty() && texts.size() < MOST) {
            texts.add(plain);
        }
    }
}
