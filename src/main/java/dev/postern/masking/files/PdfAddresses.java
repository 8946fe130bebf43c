package dev.postern.masking.files;

import dev.postern.reading.file.FileOpener;
import dev.postern.reading.file.FileType;
import dev.postern.reading.file.FileVisitor;
import dev.postern.reading.file.Unread;
import java.util.Optional;

/// Whether the pages of a PDF show an address. Reading has limits for all that a PDF can do to who opens it, so that
/// one that is not within them is taken apart no further.
final class PdfAddresses implements FileVisitor {

    private final Cleaning cleaning;
    private boolean found;
    private Optional<String> trouble = Optional.empty();

    private PdfAddresses(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    static boolean areIn(byte[] content, Cleaning cleaning) throws Unread {
        var addresses = new PdfAddresses(cleaning);
        FileOpener.ofTexts(cleaning.budget().limits()).mail().open("", content, addresses);
        if (addresses.trouble.isPresent()) {
            throw Unread.corrupt(addresses.trouble.get());
        }
        return addresses.found;
    }

    @Override
    public void text(String spot, String text, boolean hidden) {
        found |= cleaning.hasAddress(text);
    }

    @Override
    public void trouble(String what, String detail) {
        trouble = Optional.of(detail);
    }

    @Override
    public void type(FileType type) {
        // It is known.
    }

    @Override
    public void drawn(String spot, String text) {
        // Pictures are not looked at.
    }

    @Override
    public void unread(String spot) {
        // Pictures are not looked at.
    }

    @Override
    public void code(String spot, String text) {
        // Pictures are not looked at.
    }

    @Override
    public void link(String spot, String target, boolean picture) {
        // Links are cleaned as all else that is no page.
    }

    @Override
    public void fetched(String spot, String target) {
        // So are these.
    }

    @Override
    public void asText(FileType type, byte[] content) {
        // Attached files are cleaned by themselves.
    }

    /// What is wrong with them is told, too.
    @Override
    public FileVisitor inside(String name, long size) {
        return this;
    }
}
