package dev.postern.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.rules.Finding;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.Severity;
import dev.postern.rules.Verdict;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules that run, scored on 265 labelled mails.
///
/// A mail listed in `in-attachments.txt` breaks its rule only where no rule looks yet, inside an
/// attachment or a picture; it counts as hit or miss from the day its row is removed.
class CorpusTest {

    private static final double ENOUGH = 0.9;

    private static final Scores SCORES = new Scores();
    private static final Scores HELD_BACK = new Scores();
    private static final Map<LabelledMail, Verdict> VERDICTS = new HashMap<>();
    private static Set<RuleId> rules = Set.of();

    @BeforeAll
    static void judgeAll() throws IOException, URISyntaxException {
        var corpus = Path.of(
                Objects.requireNonNull(CorpusTest.class.getResource("/corpus")).toURI());
        var judge = new Judge(corpus.resolve("config"));
        var beyond = inAttachments(corpus);
        rules = judge.book().rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (var mail : LabelledMail.all(corpus)) {
            var verdict = judge.judge(mail);
            VERDICTS.put(mail, verdict);
            for (var rule : rules) {
                if (!beyond.contains(mail.name() + " " + rule)) {
                    var scores = mail.isHeldBack() ? HELD_BACK : SCORES;
                    scores.enter(
                            rule,
                            mail,
                            isNamed(verdict, rule),
                            verdict.findings().toString());
                }
            }
        }
        Files.writeString(corpus.resolveSibling("corpus-scores.txt"), report());
        System.out.println(report());
    }

    private static String report() {
        return "four fifths of the corpus, worked with\n" + SCORES.table()
                + "\n\nthe fifth held back\n" + HELD_BACK.table()
                + "\n\n" + String.join("\n", SCORES.wrong()) + "\n";
    }

    /// Pairs of file and rule; the rest of each line says why.
    private static Set<String> inAttachments(Path corpus) throws IOException {
        return Files.readAllLines(corpus.resolve("in-attachments.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> cells[0] + " " + cells[1])
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(Verdict verdict, RuleId rule) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.REJECT)
                .map(Finding::rule)
                .anyMatch(rule::equals);
    }

    @Test
    void everyRuleThatRunsIsFoundWhereItIsBroken() {
        assertAll(report(), rules.stream().map(rule -> () -> {
            var count = SCORES.count(rule, Scores.ALL);
            assertTrue(count.recall() >= ENOUGH, () -> "recall of " + rule + "\n" + report());
        }));
    }

    @Test
    void everyRuleThatRunsIsSilentWhereItIsKept() {
        assertAll(report(), rules.stream().map(rule -> () -> {
            var count = SCORES.count(rule, Scores.ALL);
            assertTrue(count.precision() >= ENOUGH, () -> "precision of " + rule + "\n" + report());
        }));
    }

    @Test
    void compliantMailIsRelayed() {
        var refused = new ArrayList<String>();
        VERDICTS.forEach((mail, verdict) -> {
            if (!mail.isHeldBack()
                    && mail.rules().isEmpty()
                    && mail.may().isEmpty()
                    && !(verdict instanceof Verdict.Relay)) {
                refused.add(mail.name() + " " + verdict.findings());
            }
        });
        assertEquals(List.of(), refused);
    }

    @Test
    void labelsNameOnlyRulesOfTheCatalogue() {
        var known = Set.copyOf(RuleCatalogue.ids());
        VERDICTS.keySet().forEach(mail -> {
            assertTrue(known.containsAll(mail.rules()), mail::name);
            assertTrue(known.containsAll(mail.may()), mail::name);
        });
    }
}
