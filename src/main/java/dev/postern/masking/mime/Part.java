package dev.postern.masking.mime;

import java.util.ArrayList;
import java.util.List;

/// A part of a message and the bytes it stands in: header from `start`, body from `bodyStart` to `end`.
public record Part(int start, int bodyStart, int end, HeaderBlock header, ContentField type) {

    private static final int MAX_DEPTH = 30;
    private static final int MAX_PARTS = 2000;

    public TransferEncoding encoding() {
        return TransferEncoding.of(header.value("Content-Transfer-Encoding"));
    }

    /// All parts of a message, each after the one it is in. A structure beyond the limits is not
    /// entered; whoever rewrites parts leaves the rest to the proof.
    public static List<Part> of(String raw) {
        var parts = new ArrayList<Part>();
        collect(raw, 0, raw.length(), 0, parts);
        return parts;
    }

    private static void collect(String raw, int start, int end, int depth, List<Part> parts) {
        if (depth > MAX_DEPTH || parts.size() >= MAX_PARTS) {
            return;
        }
        var header = HeaderBlock.parse(raw, start, end);
        var type = ContentField.parse(header.value("Content-Type"));
        parts.add(new Part(start, header.bodyStart(), end, header, type));
        var boundary = type.isMultipart() ? type.parameter("boundary") : "";
        if (!boundary.isEmpty()) {
            collectInner(raw, header.bodyStart(), end, "--" + boundary, depth, parts);
        }
    }

    private static void collectInner(String raw, int start, int end, String delimiter, int depth, List<Part> parts) {
        var inner = -1;
        for (var at = next(raw, delimiter, start, end); at >= 0; at = next(raw, delimiter, at + 1, end)) {
            if (inner >= 0) {
                collect(raw, inner, Math.max(inner, beforeLineEnd(raw, at)), depth + 1, parts);
            }
            if (raw.startsWith("--", at + delimiter.length())) {
                return;
            }
            var lineEnd = raw.indexOf('\n', at, end);
            inner = lineEnd < 0 ? end : lineEnd + 1;
        }
        if (inner >= 0) {
            collect(raw, inner, end, depth + 1, parts);
        }
    }

    private static int next(String raw, String delimiter, int from, int end) {
        var at = raw.indexOf(delimiter, from, end);
        while (at >= 0 && !isDelimiter(raw, at, delimiter.length(), end)) {
            at = raw.indexOf(delimiter, at + 1, end);
        }
        return at;
    }

    private static boolean isDelimiter(String raw, int at, int length, int end) {
        if (at > 0 && raw.charAt(at - 1) != '\n') {
            return false;
        }
        var after = at + length;
        if (raw.startsWith("--", after)) {
            return true;
        }
        while (after < end && (raw.charAt(after) == ' ' || raw.charAt(after) == '\t')) {
            after++;
        }
        return after >= end || raw.charAt(after) == '\r' || raw.charAt(after) == '\n';
    }

    /// The line end before a delimiter belongs to the delimiter (RFC 2046 §5.1.1).
    private static int beforeLineEnd(String raw, int at) {
        if (at >= 2 && raw.charAt(at - 1) == '\n' && raw.charAt(at - 2) == '\r') {
            return at - 2;
        }
        return at >= 1 && raw.charAt(at - 1) == '\n' ? at - 1 : at;
    }
}
