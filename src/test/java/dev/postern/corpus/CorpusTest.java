package dev.postern.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Direction;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.Verdict;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules that run, scored on labelled mails; the figures go to the console and to
/// `target/test-classes/corpus-scores.txt`.
class CorpusTest {

    /// Floors a little beneath what the book has reached, so that it does not fall back; the goal is 0.97 for each
    /// rule, 0.99 of violating mail stopped, and 0.01 of compliant mail.
    private static final double RECALL = 0.6;

    private static final double PRECISION = 0.6;
    private static final double VIOLATING = 0.89;
    private static final double VIOLATING_HELD_BACK = 0.75;
    private static final double COMPLIANT_HELD_BACK = 0.2;

    /// Rules of the gateway itself and one that only notes: they have tests, but no rows that count.
    private static final Set<RuleId> WITHOUT_ROWS = Set.of(
            RuleCatalogue.ATTACHMENT_TYPE.id(),
            RuleCatalogue.ATTACHMENT_UNREADABLE.id(),
            RuleCatalogue.SENDER_UNREGISTERED.id(),
            RuleCatalogue.REVIEW_NEUTRAL.id(),
            RuleCatalogue.BUYER_LINK.id(),
            RuleCatalogue.BUYER_SUBJECT.id(),
            RuleCatalogue.BUYER_TEXT_ONLY.id());

    private static final double COMPLIANT = 0.065;

    private static Run run;
    private static String report = "";

    @BeforeAll
    static void judgeAll() throws IOException, URISyntaxException {
        var corpus = Path.of(
                Objects.requireNonNull(CorpusTest.class.getResource("/corpus")).toURI());
        run = new Run(corpus);
        report = report();
        Files.writeString(corpus.resolveSibling("corpus-scores.txt"), report);
        System.out.println(report);
    }

    private static String report() {
        return "four fifths of the corpus, worked with\n" + part(mail -> !mail.isHeldBack())
                + "\n\nthe fifth held back\n"
                + part(LabelledMail::isHeldBack) + "\n\n"
                + String.join("\n", run.scores(mail -> !mail.isHeldBack()).wrong()) + "\n";
    }

    private static String part(Predicate<LabelledMail> some) {
        return run.scores(some).table() + "\n\n" + run.stopped(some).table();
    }

    @Test
    void everyRuleThatRunsIsFoundWhereItIsBroken() {
        var scores = run.scores(mail -> !mail.isHeldBack());
        assertAll(report, run.rules().stream().map(rule -> () -> {
            var count = scores.count(rule, Scores.ALL);
            assertTrue(count.recall() >= RECALL, () -> "recall of " + rule + "\n" + report);
        }));
    }

    @Test
    void everyRuleThatRunsIsSilentWhereItIsKept() {
        var scores = run.scores(mail -> !mail.isHeldBack());
        assertAll(report, run.rules().stream().map(rule -> () -> {
            var count = scores.count(rule, Scores.ALL);
            assertTrue(count.precision() >= PRECISION, () -> "precision of " + rule + "\n" + report);
        }));
    }

    @Test
    void violatingMailIsStoppedAndCompliantMailRelayed() {
        var stopped = run.stopped(mail -> !mail.isHeldBack());
        assertTrue(stopped.ofViolating(Scores.ALL) >= VIOLATING, () -> report + String.join("\n", stopped.wrong()));
        assertTrue(stopped.ofCompliant(Scores.ALL) <= COMPLIANT, () -> report + String.join("\n", stopped.wrong()));
    }

    @Test
    void theFifthHeldBackDoesNotFallFarBehind() {
        var stopped = run.stopped(LabelledMail::isHeldBack);
        assertTrue(stopped.ofViolating(Scores.ALL) >= VIOLATING_HELD_BACK, report);
        assertTrue(stopped.ofCompliant(Scores.ALL) <= COMPLIANT_HELD_BACK, report);
    }

    @Test
    void everyRuleHasRows() {
        var broken = run.verdicts().keySet().stream()
                .flatMap(mail -> mail.rules().stream())
                .collect(Collectors.toSet());
        var without =
                run.rules().stream().filter(rule -> !broken.contains(rule)).collect(Collectors.toSet());
        assertEquals(WITHOUT_ROWS, without);
    }

    @Test
    void mailToSellersIsRelayed() {
        run.verdicts().forEach((mail, verdict) -> {
            if (mail.rules().isEmpty() && mail.direction() == Direction.TO_SELLER) {
                assertTrue(verdict instanceof Verdict.Relay, () -> mail.name() + " " + verdict);
            }
        });
    }

    @Test
    void labelsNameOnlyRulesOfTheCatalogue() {
        var known = Set.copyOf(RuleCatalogue.ids());
        run.verdicts().keySet().forEach(mail -> {
            assertTrue(known.containsAll(mail.rules()), mail::name);
            assertTrue(known.containsAll(mail.may()), mail::name);
        });
    }
}
