package dev.postern.rules.judge.training;

import dev.postern.rules.judge.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A mail with a label on each sentence: one of a `*.txt`, where a blank line stands between two mails.
///
/// Its lines are `> text` for what the buyer had written, then `labels<TAB>text` for the subject and for each
/// sentence of the body. It teaches what ordinary sentences around a violation look like.
///
/// @param asked what the buyer had written; empty where the mail answers nothing
/// @param lines the subject first
public record WholeMail(Path file, List<String> asked, List<Line> lines) {

    public record Line(Set<Label> labels, String text) {}

    public static List<WholeMail> all(Path folder) throws IOException {
        var mails = new ArrayList<WholeMail>();
        for (var file : Example.files(folder, ".txt")) {
            for (var block : Files.readString(file).split("\\R\\s*\\R")) {
                if (!block.isBlank()) {
                    mails.add(of(file, block.strip()));
                }
            }
        }
        return mails;
    }

    private static WholeMail of(Path file, String block) {
        var asked = new ArrayList<String>();
        var lines = new ArrayList<Line>();
        for (var line : block.split("\\R")) {
            var tab = line.indexOf('\t');
            if (line.startsWith(">")) {
                asked.add(line.substring(1).strip());
            } else if (tab > 0) {
                lines.add(new Line(Example.labels(file, line.substring(0, tab)), line.substring(tab + 1)));
            } else {
                throw new IllegalArgumentException(file + ": not labels and text: " + line);
            }
        }
        return new WholeMail(file, List.copyOf(asked), List.copyOf(lines));
    }

    /// Each line, and each two of the body that follow one another.
    List<Example> examples() {
        var examples = new ArrayList<Example>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            examples.add(new Example(file, line.labels(), "mail", line.text()));
            if (i > 0 && i + 1 < lines.size()) {
                examples.add(both(line, lines.get(i + 1)));
            }
        }
        return examples;
    }

    private Example both(Line line, Line next) {
        var labels = EnumSet.noneOf(Label.class);
        labels.addAll(line.labels());
        labels.addAll(next.labels());
        return new Example(file, labels, "mail", line.text() + "\n" + next.text());
    }
}
