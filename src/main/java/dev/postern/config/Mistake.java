package dev.postern.config;

import java.util.Comparator;

/// Something wrong, or worth a word, in a configuration file.
///
/// @param line counted from 1; 0 for the file as a whole
/// @param fatal whether the gateway refuses to run with it
public record Mistake(String file, int line, String text, boolean fatal) {

    /// As a person goes through the files: file by file, from top to bottom.
    public static final Comparator<Mistake> BY_PLACE =
            Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line);

    /// `config/postern.yaml:12: unknown key "listners"; did you mean "listeners"?`
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (fatal ? "" : "warning: ") + text;
    }
}
