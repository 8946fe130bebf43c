package dev.postern.masking;

import dev.postern.masking.mime.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands in a multipart before its first part and after its last, where no reader shows it.
final class Asides {

    private final String raw;
    private final TextMask text;

    Asides(String raw, TextMask text) {
        this.raw = raw;
        this.text = text;
    }

    /// Of the multipart at this place in the list.
    List<BodyMask.Splice> of(List<Part> parts, int index) {
        var whole = parts.get(index);
        var inner = parts.subList(index + 1, parts.size()).stream()
                .filter(part -> part.start() >= whole.bodyStart() && part.end() <= whole.end())
                .toList();
        if (inner.isEmpty()) {
            return masked(whole.bodyStart(), whole.end()).stream().toList();
        }
        var first = lineStart(inner.getFirst().start());
        var last = inner.stream().mapToInt(Part::end).max().orElseThrow();
        var after = afterLine(raw.indexOf("--" + whole.type().parameter("boundary"), last), whole.end());
        return Stream.of(masked(whole.bodyStart(), first), masked(after, whole.end()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The start of the line before.
    private int lineStart(int at) {
        return raw.lastIndexOf('\n', at - 2) + 1;
    }

    private int afterLine(int at, int end) {
        var lineEnd = at < 0 ? -1 : raw.indexOf('\n', at);
        return lineEnd < 0 ? end : Math.min(end, lineEnd + 1);
    }

    private Optional<BodyMask.Splice> masked(int start, int end) {
        return start >= end
                ? Optional.empty()
                : TextOctets.masked("", raw.substring(start, end), text::mask)
                        .map(masked -> new BodyMask.Splice(start, end, masked));
    }
}
