package dev.postern.reading;

import dev.postern.reading.file.FileSettings;
import dev.postern.reading.file.FileType;
import dev.postern.reading.file.FileVisitor;
import dev.postern.reading.mime.PartHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// What a file of a mail showed, those in it included.
///
/// It is filled by a thread of the desk and read by that of the mail once it is closed.
final class OpenedFile {

    private static final String IN = "/";

    private final PartHead head;
    private final ReadingSettings limits;
    private final List<Met> attachments = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private int characters;
    private boolean closed;
    private boolean full;

    OpenedFile(PartHead head, ReadingSettings limits) {
        this.head = head;
        this.limits = limits;
    }

    /// A file, this or one in it.
    record Met(String name, FileType type, long size) {}

    /// One that is shown as lines of text.
    ///
    /// @param content of the file
    record Text(String name, FileType type, Supplier<byte[]> content) {}

    PartHead head() {
        return head;
    }

    /// The files with a picture that may hold text nobody here can read.
    Set<String> unread() {
        return unread;
    }

    List<Met> attachments() {
        return attachments;
    }

    /// The name of a file without those of the files it lies in.
    String ownName(Met file) {
        var outer = attachments.stream()
                .map(met -> met.name() + IN)
                .filter(file.name()::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return file.name().substring(outer);
    }

    List<Passage> passages() {
        return passages;
    }

    List<Link> links() {
        return links;
    }

    List<Text> texts() {
        return texts;
    }

    List<Trouble> troubles() {
        return troubles;
    }

    /// Takes nothing more: who still reads is too late.
    synchronized void close() {
        closed = true;
    }

    synchronized void trouble(String name, String what, String detail) {
        if (!closed) {
            troubles.add(new Trouble(new Place.Attachment(name), what, detail));
        }
    }

    private synchronized void unread(String name) {
        if (!closed) {
            unread.add(name);
            if (limits.files().unreadPictures() == FileSettings.UnreadPictures.REFUSE) {
                trouble(name, "picture", "text in a picture");
            }
        }
    }

    private synchronized void met(Met met) {
        if (!closed) {
            attachments.add(met);
        }
    }

    private synchronized void text(Text text) {
        if (!closed) {
            texts.add(text);
        }
    }

    private synchronized void passage(Passage passage) {
        if (closed || full) {
            return;
        }
        characters += passage.text().length();
        if (passages.size() < limits.passages() && characters <= 2 * limits.characters()) {
            passages.add(passage);
        } else {
            full = true;
            trouble(head.name(), "size", "more text than is read");
        }
    }

    private synchronized void link(Link link) {
        if (closed) {
            return;
        }
        if (links.size() < limits.links()) {
            links.add(link);
        } else if (links.size() == limits.links()) {
            trouble(head.name(), "size", "more than " + limits.links() + " links");
        }
    }

    /// Of a file by its name, after those it lies in.
    FileVisitor visitor(String name, long size) {
        return new FileVisitor() {
            @Override
            public void type(FileType type) {
                met(new Met(name, type, size));
            }

            @Override
            public void text(String spot, String text, boolean hidden) {
                passage(new Passage(hidden ? Voice.HIDDEN : Voice.OWN, new Place.InFile(name, spot), text));
            }

            @Override
            public void drawn(String spot, String text) {
                passage(new Passage(Voice.OWN, new Place.Picture(name, spot), text));
            }

            @Override
            public void unread(String spot) {
                OpenedFile.this.unread(name);
            }

            @Override
            public void code(String spot, String text) {
                var place = new Place.Code(name, spot);
                passage(new Passage(Voice.OWN, place, text));
                OpenedFile.this.link(new Link(Voice.OWN, place, Link.Kind.CODE, text, ""));
            }

            @Override
            public void link(String spot, String target, boolean picture) {
                var kind = picture ? Link.Kind.PICTURE : Link.Kind.ANCHOR;
                OpenedFile.this.link(new Link(Voice.OWN, new Place.InFile(name, spot), kind, target, ""));
            }

            @Override
            public void fetched(String spot, String target) {
                OpenedFile.this.link(new Link(Voice.OWN, new Place.InFile(name, spot), Link.Kind.IMAGE, target, ""));
            }

            @Override
            public void asText(FileType type, byte[] content) {
                OpenedFile.this.text(new Text(name, type, () -> content));
            }

            @Override
            public FileVisitor inside(String inner, long innerSize) {
                return visitor(name + IN + inner, innerSize);
            }

            @Override
            public void trouble(String what, String detail) {
                OpenedFile.this.trouble(name, what, detail);
            }
        };
    }
}
