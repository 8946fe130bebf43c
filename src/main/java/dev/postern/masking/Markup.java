package dev.postern.masking;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Some web editors write every letter of an address as a reference, against harvesters.
final class Markup {

    private static final Pattern NUMERIC_REFERENCE =
            Pattern.compile("&#(?:0{0,4}(\\d{2,3})|[xX]0{0,4}([0-9a-fA-F]{2}));?");

    private Markup() {}

    static String masked(String html, UnaryOperator<String> mask) {
        if (!html.contains("&#")) {
            return mask.apply(html);
        }
        var plain = withoutNumericReferences(html);
        var masked = mask.apply(plain);
        return masked.equals(plain) ? html : masked;
    }

    private static String withoutNumericReferences(String html) {
        return NUMERIC_REFERENCE.matcher(html).replaceAll(reference -> {
            var code = reference.group(1) == null
                    ? Integer.parseInt(reference.group(2), 16)
                    : Integer.parseInt(reference.group(1));
            var letter = code > ' ' && code < 0x7f && "<>&\"'$\\".indexOf(code) < 0;
            return letter ? String.valueOf((char) code) : Matcher.quoteReplacement(reference.group());
        });
    }
}
