package dev.postern.reading.file;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A Word, Excel or PowerPoint file from before 2007, or an object of a later one: a container of streams.
///
/// Objects of Word and Excel lie in storages of their own, PowerPoint's within its stream.
final class OldOfficeFile {

    static final String WORD = "WordDocument";
    static final String EXCEL = "Workbook";
    static final String EXCEL_95 = "Book";
    static final String POWERPOINT = "PowerPoint Document";

    private static final Pattern PROGRAM = Pattern.compile("(?:.*/)?(?:Macros|_VBA_PROJECT_CUR|VBA)/.*");
    private static final int NATIVE_HEADER = 6;

    private final CompoundFile file;
    private final FileVisitor visitor;
    private final Opening opening;

    private OldOfficeFile(byte[] content, FileVisitor visitor, Opening opening) throws Unread {
        this.file = new CompoundFile(content, opening.budget());
        this.visitor = visitor;
        this.opening = opening;
    }

    /// @return what it is
    static FileType read(byte[] content, FileVisitor visitor, Opening opening) throws Unread {
        try {
            return new OldOfficeFile(content, visitor, opening).read();
        } catch (IndexOutOfBoundsException
                | BufferUnderflowException
                | IllegalArgumentException
                | ArithmeticException
                | NegativeArraySizeException e) {
            throw Unread.corrupt("an Office file that is cut off");
        }
    }

    private FileType read() throws Unread {
        var type = type();
        if (type != FileType.OLD_OFFICE || !isObject()) {
            visitor.type(type);
        }
        if (file.names().contains("EncryptedPackage") || file.names().contains("EncryptedSummary")) {
            throw Unread.encrypted();
        }
        if (type != FileType.MACROS) {
            for (var name : file.names()) {
                stream(name);
            }
        }
        return type;
    }

    private FileType type() throws Unread {
        var names = file.names();
        if (names.stream().anyMatch(name -> PROGRAM.matcher(name).matches())) {
            return FileType.MACROS;
        }
        if (names.contains(WORD)) {
            return FileType.WORD;
        }
        if (names.contains(EXCEL) || names.contains(EXCEL_95)) {
            return OldSheets.haveMacros(excel("")) ? FileType.MACROS : FileType.EXCEL;
        }
        if (names.contains(POWERPOINT)) {
            return OldSlides.haveMacros(file.read(POWERPOINT), opening.budget())
                    ? FileType.MACROS
                    : FileType.POWERPOINT;
        }
        return FileType.OLD_OFFICE;
    }

    /// Whether it only wraps another file.
    private boolean isObject() {
        return file.names().contains("Package") || file.names().contains("\1Ole10Native");
    }

    private byte[] excel(String storage) throws Unread {
        var found = file.find(storage + EXCEL);
        return found.isPresent() ? found.get() : file.read(storage + EXCEL_95);
    }

    private void stream(String path) throws Unread {
        var storage = path.substring(0, path.lastIndexOf('/') + 1);
        switch (path.substring(storage.length())) {
            case WORD -> {
                var main = file.read(path);
                var table = file.read(storage + OldWord.table(main));
                new OldWord(main, table, visitor, opening.budget()).read();
                OfficeArt.read(main, visitor, opening);
                OfficeArt.read(table, visitor, opening);
            }
            case "Data", "Pictures" -> OfficeArt.read(file.read(path), visitor, opening);
            case EXCEL, EXCEL_95 -> new OldSheets(file.read(path), visitor, opening).read();
            case POWERPOINT -> new OldSlides(visitor, opening).read(file.read(path));
            case "Package" -> opening.inside("object", file.read(path));
            case "CONTENTS" -> {
                var content = file.read(path);
                if (FileType.of(content, "") != FileType.UNKNOWN) {
                    opening.inside("object", content);
                }
            }
            case "\1Ole10Native" -> wrapped(file.read(path));
            default -> {}
        }
    }

    /// A file that was put into a document as such: its size, its name, where it came from, itself.
    private void wrapped(byte[] object) {
        var bytes = CompoundFile.little(object);
        var at = NATIVE_HEADER;
        var name = text(object, at);
        at += name.length() + 1;
        at += text(object, at).length() + 1 + 4;
        at += 4 + bytes.getInt(at);
        var size = bytes.getInt(at);
        var content = new byte[size];
        bytes.get(at + 4, content);
        opening.inside(name.isBlank() ? "object" : name, content);
    }

    private static String text(byte[] object, int at) {
        return MapiProperties.ended(
                new String(object, at, Math.min(260, object.length - at), StandardCharsets.ISO_8859_1));
    }
}
