package dev.postern.reading.picture;

import java.util.List;

/// What a picture says.
///
/// @param codes the contents of its QR and bar codes
/// @param lines of text drawn in it
/// @param unread whether there may be text in it that nobody here can read
public record Seen(List<String> codes, List<String> lines, boolean unread) {

    public Seen {
        codes = List.copyOf(codes);
        lines = List.copyOf(lines);
    }
}
