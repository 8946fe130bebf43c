package dev.postern.rules.marketing;

import dev.postern.rules.Hearings;
import dev.postern.rules.Rule;
import dev.postern.rules.SentenceScores;
import dev.postern.rules.judge.Judges;
import dev.postern.rules.judge.Label;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The marketing rules on the labelled texts; misses and false alarms go to `target/marketing-*.txt`.
class MarketingSentencesTest {

    private static final Map<Label, Rule> RULES =
            Map.of(Label.PROMOTION, new MarketingPromotion(), Label.REFERRAL, new MarketingReferral());

    @Test
    void theWordListsAloneFindMost() throws IOException {
        SentenceScores.hold("marketing-lists.txt", RULES, Judges.silent(), 0.55, 0.83);
    }

    @Test
    void withTheJudgeNearlyAllIsFound() throws IOException {
        SentenceScores.hold("marketing-sentences.txt", RULES, Hearings.JUDGE, 0.96, 0.97);
    }
}
