package dev.postern.reading.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip by its directory, as programs that open documents read it. The directory is read from a file of its own that
/// lives as long as this.
public final class Zip implements AutoCloseable {

    private static final int MOST_ENTRIES = 5_000;

    private final Path copy;
    private final ZipFile file;
    private final Budget budget;

    /// Programs that open documents know no case in names.
    private final Map<String, ZipEntry> byName = new HashMap<>();

    private Zip(Path copy, ZipFile file, Budget budget) {
        this.copy = copy;
        this.file = file;
        this.budget = budget;
        file.stream().forEach(entry -> byName.put(key(entry.getName()), entry));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public static Zip open(byte[] content, Budget budget) throws IOException, Unread {
        var copy = Files.createTempFile("postern", ".zip");
        try {
            Files.write(copy, content);
            var file = new ZipFile(copy.toFile());
            var zip = new Zip(copy, file, budget);
            if (file.size() > MOST_ENTRIES) {
                zip.close();
                throw new Unread("parts", "more than " + MOST_ENTRIES + " files in one");
            }
            if (zip.byName.size() < file.size()) {
                zip.close();
                throw Unread.corrupt("two files of one name");
            }
            return zip;
        } catch (ZipException | IllegalArgumentException e) {
            Files.deleteIfExists(copy);
            var said = String.valueOf(e.getMessage());
            throw said.contains("encrypted") ? Unread.encrypted() : Unread.corrupt(said);
        }
    }

    /// The names of all files in it, in order.
    public List<String> names() {
        return file.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .distinct()
                .toList();
    }

    public boolean has(String name) {
        return byName.containsKey(key(name));
    }

    /// What it is: a document by its parts, else a zip of files.
    public FileType kind() throws Unread {
        var document = document();
        if (names().stream().anyMatch(Zip::isProgram)) {
            return document == FileType.ZIP ? FileType.PROGRAM : FileType.MACROS;
        }
        if (document == FileType.ZIP && has("[Content_Types].xml")) {
            throw Unread.corrupt("an Office file without its main part");
        }
        return document;
    }

    private FileType document() {
        if (has("word/document.xml")) {
            return FileType.WORD;
        }
        if (has("xl/workbook.xml")) {
            return FileType.EXCEL;
        }
        if (has("ppt/presentation.xml")) {
            return FileType.POWERPOINT;
        }
        return has("content.xml") && has("META-INF/manifest.xml") ? FileType.OPEN_DOCUMENT : FileType.ZIP;
    }

    private static boolean isProgram(String name) {
        return name.endsWith("vbaProject.bin")
                || name.contains("/macrosheets/")
                || name.contains("/activeX/")
                || name.startsWith("Basic/")
                || name.startsWith("Scripts/")
                || name.equals("classes.dex")
                || name.equals("META-INF/MANIFEST.MF");
    }

    /// Nothing if there is no such file in it.
    public byte[] read(String name) throws IOException, Unread {
        var entry = byName.get(key(name));
        if (entry == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream(entry)) {
            return budget.read(in);
        } catch (ZipException e) {
            throw Unread.corrupt(name + ": " + e.getMessage());
        }
    }

    /// Nothing if there is no such file in it.
    Optional<byte[]> find(String name) throws IOException, Unread {
        return has(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /// Whether the file lies in it as it is; the first of a document must.
    public boolean isStored(String name) {
        var entry = byName.get(key(name));
        return entry != null && entry.getMethod() == ZipEntry.STORED;
    }

    /// What was written about the zip as a whole; empty if nothing.
    public String comment() {
        return Optional.ofNullable(file.getComment()).orElse("");
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(copy);
    }
}
