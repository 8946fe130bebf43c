package dev.postern.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.rules.judge.Judge;
import dev.postern.rules.judge.Label;
import dev.postern.rules.judge.LabelledText;
import dev.postern.rules.words.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// How well the rules of a family do on the labelled texts of `src/judge`, each judged as a mail of
/// one line.
public final class SentenceScores {

    private final Map<Label, Rule> rules;
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private SentenceScores(Map<Label, Rule> rules) {
        this.rules = rules;
    }

    /// @param rules the rule that should find what bears a label
    /// @param judges whose votes a text is judged with
    public static SentenceScores of(Map<Label, Rule> rules, Function<LabelledText, Judge> judges) throws IOException {
        var scores = new SentenceScores(rules);
        for (var text : LabelledText.all()) {
            scores.judge(text, judges.apply(text));
        }
        return scores;
    }

    private void judge(LabelledText text, Judge judge) {
        var mail = new Mails().own(text.text()).build();
        var wording = Wording.of(mail.reading(), mail.who().seller(), List.of(), Hearings.LEXICON);
        var hearing = new Hearing(mail, wording, judge.on(wording), Set.of());
        rules.forEach((label, rule) -> {
            var found = rule.judge(hearing);
            enter(label, text, text.labels().contains(label), !found.isEmpty(), found.toString());
        });
    }

    private void enter(Label label, LabelledText text, boolean wanted, boolean found, String detail) {
        for (var language : List.of(text.language(), "all")) {
            var count = counts.computeIfAbsent(key(label, language), k -> new int[3]);
            count[0] += wanted && found ? 1 : 0;
            count[1] += wanted && !found ? 1 : 0;
            count[2] += !wanted && found ? 1 : 0;
        }
        if (wanted != found) {
            wrong.add("%s %s %s %s | %s | %s"
                    .formatted(
                            wanted ? "miss " : "alarm", label.text(), text.file(), text.labels(), text.text(), detail));
        }
    }

    private static String key(Label label, String language) {
        return label.text() + " " + language;
    }

    /// @param language `en`, `ar` or `all`
    public double recall(Label label, String language) {
        var count = counts.getOrDefault(key(label, language), new int[3]);
        return share(count[0], count[1]);
    }

    public double precision(Label label, String language) {
        var count = counts.getOrDefault(key(label, language), new int[3]);
        return share(count[0], count[2]);
    }

    private static double share(int right, int wrong) {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /// A line for each label and language.
    public String table() {
        var table = new StringBuilder();
        counts.forEach((key, count) -> table.append("%-32s %4d/%4d  recall %5.1f%%  precision %5.1f%%%n"
                .formatted(
                        key,
                        count[0],
                        count[0] + count[1],
                        100 * share(count[0], count[1]),
                        100 * share(count[0], count[2]))));
        return table.toString();
    }

    /// Judges all texts with one judge, writes what came of it, and fails where a label stays below a floor.
    ///
    /// @param file as for [#write]
    public static void hold(String file, Map<Label, Rule> rules, Judge judge, double recall, double precision)
            throws IOException {
        var scores = of(rules, text -> judge);
        scores.write(file);
        assertAll(
                scores.table(),
                rules.keySet().stream()
                        .map(label -> () -> assertTrue(
                                scores.recall(label, "all") >= recall && scores.precision(label, "all") >= precision,
                                () -> label.text() + "\n" + scores.table())));
    }

    /// Writes the table, the misses and the false alarms to a file below `target`.
    public void write(String file) throws IOException {
        Files.writeString(
                Path.of("target", file),
                table() + "\n" + String.join("\n", wrong.stream().sorted().toList()) + "\n");
    }
}
