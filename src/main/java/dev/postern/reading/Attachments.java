package dev.postern.reading;

import dev.postern.reading.mime.PartHead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The attachments met so far; which are shown within the text is known once all links are.
final class Attachments {

    private final List<Met> met = new ArrayList<>();

    private record Met(PartHead head, long size) {}

    void add(PartHead head, long size) {
        met.add(new Met(head, size));
    }

    List<Attachment> list(List<Link> links) {
        var referred = links.stream()
                .map(Link::target)
                .filter(t -> t.regionMatches(true, 0, "cid:", 0, 4))
                .map(t -> t.substring(4))
                .collect(Collectors.toSet());
        return met.stream()
                .map(m -> new Attachment(
                        m.head.name(),
                        m.head.mimeType(),
                        m.head.disposition().equals("inline") || referred.contains(m.head.contentId()),
                        m.size))
                .toList();
    }
}
