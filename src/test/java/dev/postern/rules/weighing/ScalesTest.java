package dev.postern.rules.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.judge.Judges;
import dev.postern.rules.judge.Label;
import dev.postern.rules.words.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalesTest {

    @Test
    void aStatementNeedsLessOfAVoteTheStrongerTheSuspicion() {
        assertEquals(List.of(false, false, false), tip(0.1f));
        assertEquals(List.of(true, false, false), tip(0.3f));
        assertEquals(List.of(true, true, false), tip(0.6f));
        assertEquals(List.of(true, true, true), tip(0.97f));
    }

    @Test
    void whatIsNotHeardIsNeverTold() {
        assertEquals(false, tip(Suspicion.NONE, 1));
    }

    private static List<Boolean> tip(float vote) {
        var wording = wording();
        var words = wording.sentences().getFirst().whole();
        return List.of(tip(Suspicion.sure(words), vote), tip(Suspicion.LIKELY, vote), tip(Suspicion.TOUCHED, vote));
    }

    private static boolean tip(Suspicion suspicion, float vote) {
        var wording = wording();
        var votes = Judges.voting(vote).on(wording);
        return Scales.ofStatement(Label.REFUNDED, 0.2f)
                .tip(suspicion, wording.sentences().getFirst(), votes);
    }

    private static Wording wording() {
        var mail = new Mails().own("We refunded you today.").build();
        return Wording.of(mail.reading(), mail.who().seller(), List.of(), Hearings.LEXICON);
    }
}
