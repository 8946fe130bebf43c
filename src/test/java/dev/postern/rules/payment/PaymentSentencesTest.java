package dev.postern.rules.payment;

import dev.postern.rules.Hearings;
import dev.postern.rules.Rule;
import dev.postern.rules.SentenceScores;
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
        SentenceScores.hold("payment-lists.txt", RULES, Judges.silent(), 0.86, 0.95);
    }

    @Test
    void withTheJudgeNearlyAllIsFound() throws IOException {
        SentenceScores.hold("payment-sentences.txt", RULES, Hearings.JUDGE, 0.96, 0.97);
    }
}
