package dev.postern.reading.file;

import java.nio.charset.StandardCharsets;

/// The texts in a formula of an old Excel file, as far as they are found without taking it apart.
final class OldFormula {

    private static final int TEXT = 0x17;
    private static final int HYPERLINK = 359;

    private OldFormula() {}

    static void tell(byte[] formula, String spot, FileVisitor visitor) {
        var opens = opens(formula);
        for (var at = 0; at + 3 < formula.length; at++) {
            var text = formula[at] == TEXT ? text(formula, at) : "";
            if (!text.isBlank()) {
                if (opens) {
                    visitor.link(spot, text, false);
                }
                visitor.text(spot, text, true);
                at += 2;
            }
        }
    }

    /// Whether it calls HYPERLINK.
    private static boolean opens(byte[] formula) {
        for (var at = 0; at + 3 < formula.length; at++) {
            var isCall = (formula[at] & 0x1f) == 2 && (formula[at] & 0x60) != 0;
            if (isCall && ((formula[at + 2] & 0xff) | ((formula[at + 3] & 0xff) << 8)) == HYPERLINK) {
                return true;
            }
        }
        return false;
    }

    /// Behind its mark: how many letters, how wide, themselves; empty if these are none.
    private static String text(byte[] formula, int at) {
        var length = formula[at + 1] & 0xff;
        var wide = formula[at + 2] == 1;
        var size = wide ? length * 2 : length;
        if ((formula[at + 2] & 0xfe) != 0 || length < 2 || at + 3 + size > formula.length) {
            return "";
        }
        var charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
        var text = new String(formula, at + 3, size, charset);
        return text.chars().allMatch(c -> c >= ' ' && Character.isDefined(c)) ? text : "";
    }
}
