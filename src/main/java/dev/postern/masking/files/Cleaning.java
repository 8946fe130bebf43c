package dev.postern.masking.files;

import dev.postern.masking.files.picture.Boxes;
import dev.postern.masking.files.picture.Pictures;
import dev.postern.reading.file.Budget;
import dev.postern.reading.file.FileType;
import dev.postern.reading.file.Unread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// One file being cleaned, and how deep it lies in others. Files that need nothing come back as the same array.
final class Cleaning {

    /// Forms of pictures that hold names and places of the camera and that nobody here can write anew.
    private static final Pattern CAMERAS = Pattern.compile("(?s)8BPS.*|....jP.*");

    private static final int HEAD = 12;

    private final TextCleaner texts;
    private final Budget budget;
    private final int depth;
    private final Set<String> removed;

    Cleaning(TextCleaner texts, Budget budget, int depth) {
        this(texts, budget, depth, new LinkedHashSet<>());
    }

    private Cleaning(TextCleaner texts, Budget budget, int depth, Set<String> removed) {
        this.texts = texts;
        this.budget = budget;
        this.depth = depth;
        this.removed = removed;
    }

    Budget budget() {
        return budget;
    }

    /// Text without addresses.
    String text(String text) {
        var clean = texts.text(text);
        if (!clean.equals(text)) {
            removed("address");
        }
        return clean;
    }

    boolean hasAddress(String text) {
        return !texts.text(text).equals(text);
    }

    void removed(String what) {
        removed.add(what);
    }

    List<String> removed() {
        return List.copyOf(removed);
    }

    byte[] clean(String name, byte[] content) throws Unread, IOException {
        budget.file(depth);
        var type = FileType.of(content, name);
        return switch (type) {
            case JPEG, PNG, GIF, WEBP, BMP, TIFF -> Pictures.clean(type, content, this::removed);
            case ZIP -> Archive.clean(content, this);
            case PDF -> Pdf.clean(content, this);
            case RTF -> Rtf.clean(content, this);
            case SVG -> Markup.clean(content, Personal.OF_DRAWINGS, this);
            case OLD_OFFICE -> OldOffice.clean(content, this);
            case TEXT, HTML, CALENDAR, CONTACT, MAIL -> texts(type, content);
            case OTHER_PICTURE -> picture(content);
            case MEDIA -> media(content);
            case OTHER_ARCHIVE -> Gzip.clean(content, this);
            case OUTLOOK -> throw new Unread("structure", "a file in a form that cannot be written anew");
            // The proof searches them as they are. Documents are told by their zip.
            case WORD, EXCEL, POWERPOINT, OPEN_DOCUMENT, MACROS, PROGRAM, UNKNOWN -> content;
        };
    }

    private byte[] texts(FileType type, byte[] content) throws Unread {
        var clean = texts.file(type, content, depth);
        if (!Arrays.equals(clean, content)) {
            removed("address");
        }
        return clean;
    }

    private byte[] media(byte[] content) throws Unread {
        if (Boxes.isOne(content)) {
            return Boxes.clean(content, this::removed);
        }
        throw new Unread("structure", "a film or sound in a form that cannot be written anew");
    }

    private byte[] picture(byte[] content) throws Unread {
        if (Boxes.isOne(content)) {
            return Boxes.clean(content, this::removed);
        }
        var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (CAMERAS.matcher(head).matches()) {
            throw new Unread("structure", "a picture in a form that cannot be written anew");
        }
        return content;
    }

    /// A file that lies in this one.
    byte[] inside(String name, byte[] content) throws Unread, IOException {
        return new Cleaning(texts, budget, depth + 1, removed).clean(name, content);
    }
}
