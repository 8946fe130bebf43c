package dev.postern.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What stands in a formula of a sheet as text, put together where the formula does.
final class Formula {

    private static final Pattern PIECE =
            Pattern.compile("\"((?:[^\"]|\"\")*)\"|(?i:\\b(?:UNI)?CHAR\\(\\s*(\\d{1,7})\\s*\\))");
    private static final Pattern CALL = Pattern.compile("(?i)\\b(?:HYPERLINK|IMAGE|WEBSERVICE)\\s*\\(");

    private Formula() {}

    /// Each text, with those that `&` joins as one.
    static List<String> texts(String formula) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        var end = 0;
        for (var found = PIECE.matcher(formula); found.find(); end = found.end()) {
            var between = formula.substring(end, found.start()).strip();
            if (!between.equals("&") && !text.isEmpty()) {
                texts.add(text.toString());
                text.setLength(0);
            }
            if (found.group(1) != null) {
                text.append(found.group(1).replace("\"\"", "\""));
            } else if (Character.isValidCodePoint(Integer.parseInt(found.group(2)))) {
                text.appendCodePoint(Integer.parseInt(found.group(2)));
            }
        }
        if (!text.isEmpty()) {
            texts.add(text.toString());
        }
        return texts;
    }

    /// Tells the texts, and the first as what a click opens where the formula makes a link.
    static void tell(String formula, String spot, FileVisitor visitor) {
        var texts = texts(formula);
        if (!texts.isEmpty() && CALL.matcher(formula).find()) {
            visitor.link(spot, texts.getFirst(), false);
        }
        texts.stream().filter(text -> !text.isBlank()).forEach(text -> visitor.text(spot, text, true));
    }
}
