package dev.postern.reading.file;

import java.util.regex.Pattern;

/// The instruction of a field of Word: what it opens or fetches.
final class FieldCode {

    private static final Pattern FIELD = Pattern.compile(
            "(?i)\\b(HYPERLINK|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT|DDE(?:AUTO)?)\\s(.*)", Pattern.DOTALL);
    /// An address; the switches of a field are none.
    private static final Pattern LEADS = Pattern.compile("[.:/]");

    /// What such a field is made to show anew stands in its code.
    private static final Pattern SAYING =
            Pattern.compile("(?i)^\\s*(?:QUOTE|MACROBUTTON|FILLIN|ASK|SET|IF|COMPARE|AUTOTEXTLIST|LISTNUM)\\b");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|([^\\s\"\\\\]\\S*)");

    private FieldCode() {}

    static void tell(String instruction, String spot, FileVisitor visitor) {
        if (SAYING.matcher(instruction).find()) {
            visitor.text(spot, instruction.strip(), true);
        }
        var found = FIELD.matcher(instruction);
        if (!found.find()) {
            return;
        }
        var opened = found.group(1).equalsIgnoreCase("HYPERLINK");
        var argument = ARGUMENT.matcher(found.group(2));
        while (argument.find()) {
            var target = argument.group(1) == null ? argument.group(2) : argument.group(1);
            if (opened && LEADS.matcher(target).find()) {
                visitor.link(spot, target, false);
            } else if (target.indexOf(':') > 0) {
                visitor.fetched(spot, target);
            }
        }
    }
}
