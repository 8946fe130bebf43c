package dev.postern.reading.file;

import java.util.regex.Pattern;

/// The instruction of a field of Word: what it opens or fetches.
final class FieldCode {

    private static final Pattern FIELD = Pattern.compile(
            "(?i)\\b(HYPERLINK|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT|DDE(?:AUTO)?)\\s(.*)", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|([^\\s\"\\\\]\\S*)");

    private FieldCode() {}

    static void tell(String instruction, String spot, FileVisitor visitor) {
        var found = FIELD.matcher(instruction);
        if (!found.find()) {
            return;
        }
        var opened = found.group(1).equalsIgnoreCase("HYPERLINK");
        var argument = ARGUMENT.matcher(found.group(2));
        while (argument.find()) {
            var target = argument.group(1) == null ? argument.group(2) : argument.group(1);
            if (opened) {
                visitor.link(spot, target, false);
            } else if (target.indexOf(':') > 0) {
                visitor.fetched(spot, target);
            }
        }
    }
}
