package dev.postern.masking.files;

import java.util.Set;
import java.util.regex.Pattern;

/// What names its author in a kind of XML. Elements and attributes go by their local names.
///
/// @param emptied elements whose text goes
/// @param dropped elements that go with all that is in them, as their tags begin
/// @param named attributes whose value becomes `Author`, as `element attribute`, with `*` for any element
/// @param blanked attributes whose value goes, likewise
record Personal(Set<String> emptied, Pattern dropped, Set<String> named, Set<String> blanked) {

    private static final Pattern NONE = Pattern.compile("(?!)");

    /// ECMA-376, and what later years of Office added.
    static final Personal OF_OFFICE = new Personal(
            Set.of("creator", "lastModifiedBy", "Company", "Manager", "Template", "HyperlinkBase"),
            Pattern.compile(
                    "<(?:\\w+:)?(?:property\\b[^>]*\\bfmtid=|Relationship\\b[^>]*/thumbnail[\"']).*", Pattern.DOTALL),
            Set.of(
                    "* author",
                    "presenceInfo userId",
                    "person displayName",
                    "person userId",
                    "cmAuthor name",
                    "author name",
                    "author userId",
                    "fileSharing userName",
                    "userInfo name",
                    "header userName"),
            Set.of("* initials", "absPath url"));

    /// The authors of a sheet's notes; elsewhere `author` is no name.
    static final Personal OF_NOTES = new Personal(Set.of("author"), NONE, Set.of(), Set.of());

    /// ODF 1.3, part 3.
    static final Personal OF_OPEN_DOCUMENTS = new Personal(
            Set.of(
                    "creator",
                    "initial-creator",
                    "creator-initials",
                    "printed-by",
                    "user-defined",
                    "sender-firstname",
                    "sender-lastname"),
            Pattern.compile("<(?:meta:template\\b|manifest:file-entry\\b[^>]*=[\"']Thumbnails/).*", Pattern.DOTALL),
            Set.of(),
            Set.of());

    static final Personal OF_DRAWINGS = new Personal(
            Set.of(),
            Pattern.compile("<(?:\\w+:)?metadata\\b.*", Pattern.DOTALL),
            Set.of(),
            Set.of("svg docname", "* export-filename"));

    boolean isNamed(String element, String attribute) {
        return named.contains(element + " " + attribute) || named.contains("* " + attribute);
    }

    boolean isBlanked(String element, String attribute) {
        return blanked.contains(element + " " + attribute) || blanked.contains("* " + attribute);
    }
}
