package dev.postern.rules.payment;

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

/// The payment rule on the labelled texts; misses and false alarms go to `target/payment-*.txt`.
class PaymentSentencesTest {

    private static final Map<Label, Rule> RULES = Map.of(Label.OFF_PLATFORM, new PaymentOffPlatform());

    @Test
    void theWordListsAloneFindMost() throws IOException {
        hold("payment-lists.txt", Judges.silent(), 0.7, 0.92);
    }

    @Test
    void withTheJudgeNearlyAllIsFound() throws IOException {
        hold("payment-sentences.txt", Hearings.JUDGE, 0.92, 0.94);
    }

    private static void hold(String file, Judge judge, double recall, double precision) throws IOException {
        var scores = SentenceScores.of(RULES, text -> judge);
        scores.write(file);
        assertTrue(scores.recall(Label.OFF_PLATFORM, "all") >= recall, scores::table);
        assertTrue(scores.precision(Label.OFF_PLATFORM, "all") >= precision, scores::table);
    }
}
