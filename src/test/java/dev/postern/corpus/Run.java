package dev.postern.corpus;

import dev.postern.mail.Direction;
import dev.postern.reading.picture.TextReader;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleId;
import dev.postern.rules.Severity;
import dev.postern.rules.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A corpus judged once, and the figures it gives.
///
/// A mail listed in `in-pictures.txt` turns on text drawn in a picture: where no program is installed that reads it,
/// the
/// pair of mail and rule is not judged.
final class Run {

    private final Set<RuleId> rules;
    private final Set<String> beyond;
    private final Map<LabelledMail, Verdict> verdicts = new LinkedHashMap<>();

    /// @param corpus a folder with `labels.tsv`, `messages/` and `config/`
    Run(Path corpus) throws IOException {
        var judge = new Judge(corpus.resolve("config"));
        this.rules = judge.book().rules().stream().map(Rule::id).collect(Collectors.toSet());
        this.beyond = TextReader.installed().isPresent() ? Set.of() : pairs(corpus.resolve("in-pictures.txt"));
        for (var mail : LabelledMail.all(corpus)) {
            verdicts.put(mail, judge.judge(mail));
        }
    }

    /// Pairs of file and rule; the rest of each line says why.
    private static Set<String> pairs(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Set.of();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> cells[0] + " " + cells[1])
                .collect(Collectors.toSet());
    }

    /// Whether text drawn in pictures is read.
    boolean judgesPictures() {
        return beyond.isEmpty();
    }

    Set<RuleId> rules() {
        return rules;
    }

    Map<LabelledMail, Verdict> verdicts() {
        return verdicts;
    }

    /// The figures of each rule over some of the mails.
    Scores scores(Predicate<LabelledMail> some) {
        var scores = new Scores();
        verdicts.forEach((mail, verdict) -> {
            if (some.test(mail)) {
                for (var rule : rules) {
                    if (!isBeyond(mail, rule)) {
                        scores.enter(
                                rule,
                                mail,
                                isNamed(verdict, rule),
                                verdict.findings().toString());
                    }
                }
            }
        });
        return scores;
    }

    /// How many of the mails that break a rule in their text are stopped, and of those that break none.
    Stopped stopped(Predicate<LabelledMail> some) {
        var stopped = new Stopped();
        verdicts.forEach((mail, verdict) -> {
            if (some.test(mail) && mail.direction() == Direction.TO_BUYER) {
                var judged = mail.rules().stream()
                        .filter(rules::contains)
                        .filter(rule -> !isBeyond(mail, rule))
                        .toList();
                if (mail.rules().isEmpty() ? !isBeyond(mail) : !judged.isEmpty()) {
                    stopped.enter(
                            mail,
                            !(verdict instanceof Verdict.Relay),
                            verdict.findings().toString());
                }
            }
        });
        return stopped;
    }

    private boolean isBeyond(LabelledMail mail) {
        return rules.stream().anyMatch(rule -> isBeyond(mail, rule));
    }

    private boolean isBeyond(LabelledMail mail, RuleId rule) {
        return beyond.contains(mail.name() + " " + rule);
    }

    private static boolean isNamed(Verdict verdict, RuleId rule) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.REJECT)
                .anyMatch(finding -> finding.rule().equals(rule));
    }

    /// Shares of mails stopped, per language.
    static final class Stopped {

        private final Map<String, int[]> counts = new LinkedHashMap<>();
        private final List<String> wrong = new ArrayList<>();

        private void enter(LabelledMail mail, boolean isStopped, String detail) {
            var violating = !mail.rules().isEmpty();
            if (!violating && !mail.may().isEmpty() && isStopped) {
                return;
            }
            for (var language : List.of(mail.language(), Scores.ALL)) {
                var count = counts.computeIfAbsent(language, l -> new int[4]);
                count[violating ? 0 : 2]++;
                count[violating ? 1 : 3] += isStopped ? 1 : 0;
            }
            if (violating != isStopped) {
                wrong.add((violating ? "let pass  " : "stopped   ") + mail.name() + "  " + detail);
            }
        }

        /// Of the violating mails.
        double ofViolating(String language) {
            var count = counts.getOrDefault(language, new int[4]);
            return count[0] == 0 ? 1 : (double) count[1] / count[0];
        }

        /// Of the compliant mails; those that a fair judge could stop too are left out.
        double ofCompliant(String language) {
            var count = counts.getOrDefault(language, new int[4]);
            return count[2] == 0 ? 0 : (double) count[3] / count[2];
        }

        List<String> wrong() {
            return List.copyOf(wrong);
        }

        String table() {
            return counts.entrySet().stream()
                    .map(entry -> "%-6s violating stopped %d/%d = %.1f%%   compliant stopped %d/%d = %.1f%%"
                            .formatted(
                                    entry.getKey(),
                                    entry.getValue()[1],
                                    entry.getValue()[0],
                                    100 * ofViolating(entry.getKey()),
                                    entry.getValue()[3],
                                    entry.getValue()[2],
                                    100 * ofCompliant(entry.getKey())))
                    .collect(Collectors.joining("\n"));
        }
    }
}
