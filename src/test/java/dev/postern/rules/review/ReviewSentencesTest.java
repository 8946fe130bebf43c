package dev.postern.rules.review;

import dev.postern.rules.Hearings;
import dev.postern.rules.Rule;
import dev.postern.rules.SentenceScores;
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
        SentenceScores.hold("review-lists.txt", RULES, Judges.silent(), 0.6, 0.83);
    }

    @Test
    void withTheJudgeNearlyAllIsFound() throws IOException {
        SentenceScores.hold("review-sentences.txt", RULES, Hearings.JUDGE, 0.93, 0.97);
    }
}
