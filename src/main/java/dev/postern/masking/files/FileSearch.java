package dev.postern.masking.files;

import dev.postern.reading.file.Budget;
import dev.postern.reading.file.FileOpener;
import dev.postern.reading.file.FileSettings;
import dev.postern.reading.file.FileType;
import dev.postern.reading.file.FileVisitor;
import dev.postern.reading.file.PdfStreams;
import dev.postern.reading.file.Unread;
import dev.postern.reading.file.Zip;
import dev.postern.reading.text.RtfText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Unpacks the files of one mail for who looks for something in them; used by one thread. Pictures are packed, too, but
/// what they show is none of its matter.
public final class FileSearch {

    private static final Logger LOG = LoggerFactory.getLogger(FileSearch.class);

    private static final int MOST_LINES = 100_000;

    private final Finder finder;
    private final Budget budget;
    private final FileOpener.OneMail opener;

    public FileSearch(FileSettings limits, Finder finder) {
        this.finder = finder;
        this.budget = new Budget(limits);
        this.opener = FileOpener.ofTexts(limits).mail();
    }

    /// Who looks for something.
    public interface Finder {

        void text(String text);

        /// Of any kind.
        void bytes(byte[] content);

        /// @param depth how deep it lies in other files
        void mail(byte[] content, int depth);

        /// Something in a file cannot be looked at.
        void unsearched(String why);
    }

    /// Shows what is in a file. The file as it stands is for the finder to search.
    ///
    /// @param depth how deep it lies in other files
    public void search(String name, byte[] content, int depth) {
        try {
            budget.file(depth);
            open(name, content, depth);
        } catch (Unread e) {
            finder.unsearched(e.detail());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.debug("a file is not searched", e);
            finder.unsearched(e.getClass().getSimpleName());
        }
    }

    private void open(String name, byte[] content, int depth) throws Unread, IOException {
        switch (FileType.of(content, name)) {
            case ZIP -> zip(content, depth);
            case PDF -> {
                PdfStreams.unpack(content, budget, finder::bytes);
                opener.open(name, content, new Shown(depth));
            }
            case RTF -> {
                RtfPictures.in(new String(content, StandardCharsets.ISO_8859_1)).forEach(finder::bytes);
                finder.text(RtfOverlay.of(new String(content, StandardCharsets.ISO_8859_1))
                        .text());
                opener.open(name, content, new Shown(depth));
            }
            case OLD_OFFICE, OUTLOOK -> opener.open(name, content, new Shown(depth));
            case MAIL -> finder.mail(content, depth);
            case OTHER_ARCHIVE -> packed(content, depth);
            // The finder has seen all that is to see.
            default -> {}
        }
    }

    private void zip(byte[] content, int depth) throws Unread, IOException {
        try (var zip = Zip.open(content, budget)) {
            finder.text(zip.comment());
            for (var name : zip.names()) {
                if (name.endsWith("vbaProject.bin")) {
                    throw new Unread("structure", "a program in a document");
                }
                var inner = zip.read(name);
                finder.text(name);
                finder.bytes(inner);
                search(name, inner, depth + 1);
            }
        }
    }

    private void packed(byte[] content, int depth) throws Unread, IOException {
        if (content[0] != 0x1f) {
            throw new Unread("structure", "an archive in a form that is not opened");
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            var inner = budget.read(in);
            finder.bytes(inner);
            search("", inner, depth + 1);
        }
    }

    /// What a document shows to its readers.
    private final class Shown implements FileVisitor {

        private final int depth;

        Shown(int depth) {
            this.depth = depth;
        }

        @Override
        public void type(FileType type) {
            if (type == FileType.MACROS) {
                finder.unsearched("a program in a document");
            }
        }

        @Override
        public void text(String spot, String text, boolean hidden) {
            finder.text(text);
        }

        @Override
        public void drawn(String spot, String text) {
            finder.text(text);
        }

        @Override
        public void unread(String spot) {
            // Pictures are not looked at.
        }

        @Override
        public void code(String spot, String text) {
            finder.text(text);
        }

        @Override
        public void link(String spot, String target, boolean picture) {
            finder.text(target);
        }

        @Override
        public void fetched(String spot, String target) {
            finder.text(target);
        }

        @Override
        public void asText(FileType type, byte[] content) {
            finder.bytes(content);
            if (type == FileType.RTF) {
                var rtf = new String(content, StandardCharsets.ISO_8859_1);
                RtfText.lines(rtf, MOST_LINES).forEach(line -> finder.text(line.text()));
            } else if (type == FileType.MAIL) {
                finder.mail(content, depth);
            }
        }

        @Override
        public FileVisitor inside(String name, long size) {
            finder.text(name);
            return new Shown(depth + 1);
        }

        @Override
        public void trouble(String what, String detail) {
            finder.unsearched(detail);
        }
    }
}
