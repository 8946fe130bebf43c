package dev.postern.masking.files;

import dev.postern.reading.file.Unread;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A Rich Text file without the groups that name its author, what cameras wrote into its pictures, and addresses.
final class Rtf {

    private static final Pattern PERSONAL = Pattern.compile(
            "\\{\\s*(?:\\\\\\*\\s*)?\\\\(?:info|userprops|template|atnauthor|atnid|protusertbl)(?![a-z])");
    private static final Pattern REVISERS = Pattern.compile("\\{\\s*\\\\\\*\\s*\\\\revtbl(?![a-z])");
    private static final Pattern REVISER = Pattern.compile("\\{[^{};]{1,200};");

    private final String rtf;
    private final StringBuilder out;
    private final Cleaning cleaning;

    private Rtf(String rtf, Cleaning cleaning) {
        this.rtf = rtf;
        this.out = new StringBuilder(rtf.length());
        this.cleaning = cleaning;
    }

    static byte[] clean(byte[] content, Cleaning cleaning) throws Unread {
        var rtf = new String(content, StandardCharsets.ISO_8859_1);
        var clean =
                asRead(RtfPictures.clean(cleaning.text(new Rtf(rtf, cleaning).withoutAuthors()), cleaning), cleaning);
        return clean.equals(rtf) ? content : clean.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Without addresses that commands and codes cut.
    private static String asRead(String rtf, Cleaning cleaning) {
        var overlay = RtfOverlay.of(rtf);
        var read = overlay.text();
        var clean = cleaning.text(read);
        return clean.equals(read) ? rtf : overlay.written(clean);
    }

    private String withoutAuthors() throws Unread {
        var personal = PERSONAL.matcher(rtf);
        var kept = 0;
        while (personal.find(kept)) {
            out.append(rtf, kept, personal.start());
            kept = endOfGroup(personal.start());
            cleaning.removed("author");
        }
        return withoutRevisers(out.append(rtf, kept, rtf.length()).toString());
    }

    /// Changes name theirs by number, so that the list keeps its length.
    private String withoutRevisers(String text) {
        var list = REVISERS.matcher(text);
        if (!list.find()) {
            return text;
        }
        var end = text.indexOf("}}", list.end());
        if (end < 0) {
            return text;
        }
        var names = REVISER.matcher(text.substring(list.end(), end)).replaceAll("{Author;");
        return text.substring(0, list.end()) + names + text.substring(end);
    }

    private int endOfGroup(int start) throws Unread {
        var depth = 0;
        for (var at = start; at < rtf.length(); at++) {
            switch (rtf.charAt(at)) {
                case '\\' -> at++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return at + 1;
            }
        }
        throw Unread.corrupt("Rich Text that is cut off");
    }
}
