package dev.postern.rules.marketing;

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

/// The marketing rules on the labelled texts; misses and false alarms go to `target/marketing-*.txt`.
class MarketingSentencesTest {

    private static final Map<Label, Rule> RULES =
            Map.of(Label.PROMOTION, new Promotion(), Label.REFERRAL, new Referral());

    @Test
    void theWordListsAloneFindMost() throws IOException {
        hold("marketing-lists.txt", Judges.silent(), 0.4, 0.75);
    }

    @Test
    void withTheJudgeNearlyAllIsFound() throws IOException {
        hold("marketing-sentences.txt", Hearings.JUDGE, 0.9, 0.92);
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
