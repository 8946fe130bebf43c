package dev.postern.rules.review;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.rules.Hearings;
import dev.postern.rules.Rule;
import dev.postern.rules.SentenceScores;
import dev.postern.rules.judge.Judge;
import dev.postern.rules.judge.Judges;
import dev.postern.rules.judge.Label;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The review rules on the labelled texts; misses and false alarms go to `target/review-*.txt`.
class ReviewSentencesTest {

    private static final Map<Label, Rule> RULES = Map.of(
            Label.POSITIVE_REVIEW, new ReviewPositive(),
            Label.CONDITIONAL_REVIEW, new ReviewConditional(),
            Label.REVIEW_INCENTIVE, new ReviewIncentive());

    @Test
    void theWordListsAloneFindMost() throws IOException {
        hold("review-lists.txt", Judges.silent(), 0.5, 0.8);
    }

    @Test
    void withTheJudgeNearlyAllIsFound() throws IOException {
        hold("review-sentences.txt", Hearings.JUDGE, 0.88, 0.85);
    }

    private static void hold(String file, Judge judge, double recall, double precision) throws IOException {
        var scores = SentenceScores.of(RULES, text -> judge);
        scores.write(file);
        assertAll(
                scores.table(),
                RULES.keySet().stream()
                        .map(label -> () -> assertTrue(
                                scores.recall(label, "all") >= recall && scores.precision(label, "all") >= precision,
                                () -> label.text() + "\n" + scores.table())));
    }
}
