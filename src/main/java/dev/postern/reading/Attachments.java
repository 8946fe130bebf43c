package dev.postern.reading;

import dev.postern.reading.file.FileType;
import dev.postern.reading.mime.PartHead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The attachments met so far; which are shown within the text is known once all links are.
final class Attachments {

    private final List<Met> met = new ArrayList<>();

    private record Met(String name, PartHead head, FileType type, long size, boolean unread) {}

    void add(PartHead head, FileType type, long size) {
        add(head.name(), head, type, size, false);
    }

    /// The head's file or one within it.
    void add(String name, PartHead outer, FileType type, long size, boolean unread) {
        met.add(new Met(name, outer, type, size, unread));
    }

    List<Attachment> list(List<Link> links) {
        var referred = links.stream()
                .map(Link::target)
                .filter(t -> t.regionMatches(true, 0, "cid:", 0, 4))
                .map(t -> t.substring(4))
                .collect(Collectors.toSet());
        return met.stream()
                .map(m -> new Attachment(
                        m.name,
                        m.head.mimeType(),
                        m.type,
                        m.head.disposition().equals("inline") || referred.contains(m.head.contentId()),
                        m.size,
                        m.unread))
                .toList();
    }
}
