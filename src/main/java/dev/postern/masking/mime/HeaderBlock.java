package dev.postern.masking.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The header fields of a message or a part, and where its body starts.
///
/// Lines that are no fields are passed over. A bare LF ends a line here, since mail programs read it
/// so; nothing that stands in a field can smuggle a line end into a field written anew.
public record HeaderBlock(List<Field> fields, int bodyStart) {

    /// @param name as written
    /// @param value unfolded, without control characters; bytes above 127 as they came
    /// @param start where the field starts
    /// @param end past its last line end
    public record Field(String name, String value, int start, int end) {
        public boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    /// The first field of this name.
    public Optional<Field> first(String name) {
        for (var field : fields) {
            if (field.is(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /// The value of the first field of this name; empty if there is none.
    public String value(String name) {
        return first(name).map(Field::value).orElse("");
    }

    /// Reads the block that starts at `from` and ends at a blank line, or at `to`.
    public static HeaderBlock parse(String raw, int from, int to) {
        var fields = new ArrayList<Field>();
        var position = from;
        while (position < to) {
            var end = lineEnd(raw, position, to);
            if (isBlank(raw, position, end)) {
                return new HeaderBlock(List.copyOf(fields), end);
            }
            while (end < to && isBlankCharacter(raw.charAt(end))) {
                end = lineEnd(raw, end, to);
            }
            field(raw, position, end).ifPresent(fields::add);
            position = end;
        }
        return new HeaderBlock(List.copyOf(fields), to);
    }

    private static Optional<Field> field(String raw, int start, int end) {
        var colon = raw.indexOf(':', start, end);
        if (colon < 0) {
            return Optional.empty();
        }
        var name = raw.substring(start, colon).stripTrailing();
        return isName(name)
                ? Optional.of(new Field(name, unfolded(raw, colon + 1, end), start, end))
                : Optional.empty();
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= 200 && name.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static String unfolded(String raw, int start, int end) {
        var text = new StringBuilder(end - start);
        for (var i = start; i < end; i++) {
            var c = raw.charAt(i);
            if (c == '\n' || (c == '\r' && i + 1 < end && raw.charAt(i + 1) == '\n')) {
                continue;
            }
            text.append(c < ' ' || c == 0x7f ? ' ' : c);
        }
        return text.toString().strip();
    }

    private static int lineEnd(String raw, int from, int to) {
        var end = raw.indexOf('\n', from, to);
        return end < 0 ? to : end + 1;
    }

    private static boolean isBlank(String raw, int start, int end) {
        return raw.charAt(start) == '\n'
                || (raw.charAt(start) == '\r' && (start + 1 == end || raw.charAt(start + 1) == '\n'));
    }

    private static boolean isBlankCharacter(char c) {
        return c == ' ' || c == '\t';
    }
}
