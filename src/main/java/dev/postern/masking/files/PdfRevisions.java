package dev.postern.masking.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The files that a PDF was before programs appended to it (ISO 32000-1 §7.5.6).
final class PdfRevisions {

    private static final String END = "%%EOF";
    /// Behind the last end of a file stands a line end, or what servers add.
    private static final int TAIL = 64;

    private static final int HEAD = 1024;
    private static final int MOST = 10;

    private PdfRevisions() {}

    /// The latest first.
    static Stream<byte[]> earlier(byte[] content) {
        var ends = ends(new String(content, StandardCharsets.ISO_8859_1));
        return ends.reversed().stream().limit(MOST).map(end -> Arrays.copyOf(content, end));
    }

    private static List<Integer> ends(String content) {
        var ends = new ArrayList<Integer>();
        for (var at = content.indexOf(END); at >= 0; at = content.indexOf(END, at + 1)) {
            if (at + TAIL < content.length()) {
                ends.add(at + END.length());
            }
        }
        // A file made to be shown while it is loaded has an end in its middle, too.
        var linear = content.substring(0, Math.min(HEAD, content.length())).contains("/Linearized");
        return linear && !ends.isEmpty() ? ends.subList(1, ends.size()) : ends;
    }
}
