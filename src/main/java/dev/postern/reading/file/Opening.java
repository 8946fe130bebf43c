package dev.postern.reading.file;

import dev.postern.reading.picture.PictureReader;
import dev.postern.reading.picture.Pixels;
import dev.postern.reading.picture.Seen;
import dev.postern.reading.picture.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One file being opened, with what may be spent on it and how deep it lies in others.
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private static final String NOT_ITS_NAME = "not what its name says";
    private static final String TOO_LARGE = "more pixels than are read";

    private final FileVisitor visitor;
    private final Budget budget;
    /// Absent where nobody asks what pictures show.
    private final Optional<PictureReader> pictures;
    private final int depth;

    Opening(FileVisitor visitor, Budget budget, Optional<PictureReader> pictures, int depth) {
        this.visitor = visitor;
        this.budget = budget;
        this.pictures = pictures;
        this.depth = depth;
    }

    Budget budget() {
        return budget;
    }

    /// Reads the file; what cannot be read is among the visitor's troubles, and whatever else the mail has is read on.
    void open(String name, byte[] content) {
        try {
            budget.file(depth);
            read(name, content);
        } catch (Unread e) {
            visitor.trouble(e.what(), e.detail());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Libraries say so of damaged files; a defect of ours is found in the log.
            LOG.debug("a file is not read", e);
            if (e.getCause() instanceof Unread why) {
                visitor.trouble(why.what(), why.detail());
            } else {
                visitor.trouble("corrupt", e.getClass().getSimpleName());
            }
        }
    }

    private void read(String name, byte[] content) throws IOException, Unread {
        var type = FileType.of(content, name);
        if (type == FileType.ZIP) {
            zip(name, content);
            return;
        }
        if (type == FileType.OLD_OFFICE) {
            checkName(name, OldOfficeFile.read(content, visitor, this));
            return;
        }
        visitor.type(type);
        checkName(name, type);
        if (type == FileType.PDF) {
            if (!beginsAsPdf(content)) {
                throw Unread.corrupt("something else before its beginning");
            }
            PdfFile.read(content, visitor, this);
        } else if (type == FileType.RTF) {
            RtfFile.read(content, visitor, this);
        } else if (type == FileType.OUTLOOK) {
            TnefFile.read(content, visitor, this);
        } else if (type.isPicture()) {
            picture("", content);
        } else if (type.isText() || type == FileType.MAIL) {
            visitor.asText(type, content);
        }
        // Any other is refused for what it is, unless the deployment lets it pass unread.
    }

    /// Programs look for their own form inside any file, so they may show another than its content begins with.
    private static void checkName(String name, FileType type) throws Unread {
        var promised = FileType.promised(name);
        if (promised.isPresent() && promised.get() != type) {
            throw Unread.corrupt(NOT_ITS_NAME);
        }
        if (FileType.promisesText(name) && !type.isText() && type != FileType.MAIL) {
            throw Unread.corrupt(NOT_ITS_NAME);
        }
    }

    /// Nothing but blanks and marks of an encoding stand before its head.
    private static boolean beginsAsPdf(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
        var before = head.substring(0, Math.max(0, head.indexOf("%PDF-")));
        return before.chars().allMatch(c -> c <= ' ' || c >= 0x80);
    }

    private void zip(String name, byte[] content) throws IOException, Unread {
        try (var zip = Zip.open(content, budget)) {
            var type = zip.kind();
            visitor.type(type);
            switch (type) {
                case WORD, EXCEL, POWERPOINT -> OfficeFile.read(zip, visitor, this);
                case OPEN_DOCUMENT -> OpenDocumentFile.read(zip, visitor, this);
                case ZIP -> archive(zip);
                // Refused with the program they bring along.
                default -> {}
            }
            if (type != FileType.MACROS) {
                checkName(name, type);
            }
        }
    }

    private void archive(Zip zip) throws IOException, Unread {
        for (var entry : zip.names()) {
            inside(entry, zip.read(entry));
            if (budget.isSpent()) {
                return;
            }
        }
    }

    /// Opens a file that lies in this one.
    void inside(String name, byte[] content) {
        new Opening(visitor.inside(name, content.length), budget, pictures, depth + 1).open(name, content);
    }

    /// What a document shows within its text: a picture or drawing is read where it stands, anything else is a file.
    ///
    /// @param name with its folders
    void shown(String name, String spot, byte[] content) throws IOException, Unread {
        var plain = unpacked(content);
        var type = FileType.of(plain, name);
        if (type.isPicture()) {
            picture(spot, plain);
        } else if (Metafile.isOne(plain)) {
            Metafile.read(plain, spot, visitor, budget);
        } else if (type == FileType.SVG) {
            visitor.asText(type, plain);
        } else {
            inside(name.substring(name.lastIndexOf('/') + 1), content);
        }
    }

    /// Drawings of Windows may lie packed once more (EMZ, WMZ).
    private byte[] unpacked(byte[] content) throws IOException, Unread {
        if (content.length < 2 || content[0] != 0x1f || (content[1] & 0xff) != 0x8b) {
            return content;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return budget.read(in);
        }
    }

    /// Reads a picture of the file.
    void picture(String spot, byte[] encoded) throws Unread {
        if (pictures.isPresent()) {
            picture(spot, encoded, () -> pictures.get().decode(encoded));
        }
    }

    /// @param identity equal for equal pictures
    /// @param decoder asked for the pixels if the picture is not known yet
    void picture(String spot, byte[] identity, PictureReader.Decoder decoder) throws Unread {
        if (pictures.isEmpty()) {
            return;
        }
        budget.picture();
        try {
            tell(spot, pictures.get().read(identity, decoder));
        } catch (TooLargeException e) {
            throw new Unread("size", TOO_LARGE);
        } catch (IOException e) {
            throw Unread.corrupt("a picture: " + e.getMessage());
        }
    }

    boolean looksAtPictures() {
        return pictures.isPresent();
    }

    /// Reads a page that is drawn with strokes.
    ///
    /// @param written whether its text is looked for too, not its codes alone
    /// @return whether there is a code
    boolean drawing(String spot, Pixels page, boolean written) throws Unread {
        budget.picture();
        try {
            var seen = pictures.orElseThrow().look(page, written);
            tell(spot, seen);
            return !seen.codes().isEmpty();
        } catch (TooLargeException e) {
            throw new Unread("size", TOO_LARGE);
        } catch (IOException e) {
            throw Unread.corrupt("a drawing: " + e.getMessage());
        }
    }

    private void tell(String spot, Seen seen) {
        seen.codes().forEach(code -> visitor.code(spot, code));
        seen.lines().forEach(line -> visitor.drawn(spot, line));
        if (seen.unread()) {
            visitor.unread(spot);
        }
    }
}
