package dev.postern.rules.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.config.Mistakes;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.judge.Judge;
import dev.postern.rules.judge.Judges;
import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Suspicion.Degree;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Lexicon;
import dev.postern.rules.words.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeighingTest {

    private static final Advice ADVICE = Advice.of("contact.purpose");
    private static final String SENTENCE = "Take part in our survey, it takes two minutes of your time.";

    @Test
    void theStrongerTheSuspicionTheLessOfAVoteIsNeeded() {
        assertEquals(List.of(1, 0, 0, 0, 0), found(0.3f));
        assertEquals(List.of(1, 1, 0, 0, 0), found(0.4f));
        assertEquals(List.of(1, 1, 1, 0, 0), found(0.6f));
        assertEquals(List.of(1, 1, 1, 1, 0), found(0.9f));
    }

    @Test
    void aJudgeWhoIsAllAgainstItOutweighsTheLists() {
        assertEquals(List.of(0, 0, 0, 0, 0), found(0.1f));
    }

    @Test
    void listsTellTheirSuspicion() {
        assertEquals(Degree.SURE, heard(SENTENCE));
        assertEquals(Degree.NONE, heard("Your order left the warehouse today."));
    }

    @Test
    void whatIsDeniedOrExcusedIsLess() {
        assertEquals(Degree.TOUCHED, heard("We never send you a survey."));
        assertEquals(Degree.OPEN, heard("The notebook reads: take part in our survey."));
    }

    @Test
    void aPhraseOfADeploymentsOwnNeedsNeitherListsNorJudge(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), "contact.purpose.own: { en: [zubidoo card] }");
        var mistakes = new Mistakes();
        var lexicon = Lexicon.with(folder, mistakes);
        assertEquals(List.of(), mistakes.all());
        var mail = new Mails()
                .own("Your lamp left today. Ask for our Zubidoo cards.")
                .build();
        var wording = Wording.of(mail.reading(), mail.who().seller(), List.of(), lexicon);
        var weighing = new Weighing(Label.OTHER_PURPOSE, ADVICE, (sentences, i) -> Suspicion.NONE);
        var found = weighing.judge(new Hearing(mail, wording, Judges.voting(0).on(wording), Set.of()));
        assertEquals(
                List.of("Zubidoo cards"), found.stream().map(Violation::excerpt).toList());
    }

    @Test
    void aRecipientsNameSaysNothing() {
        assertEquals(0, ofName("To", "ذكرى القحطاني"));
        assertEquals(0, ofName("Cc", "Bonus Jackpot"));
        assertEquals(1, ofName("From", "Bonus Jackpot"));
        assertEquals(1, ofName("To", "Huda, take part in our survey and win"));
    }

    private static int ofName(String field, String name) {
        var mail = new Mails().displayName(field, name).build();
        var wording = Wording.of(mail.reading(), mail.who().seller(), List.of(), Hearings.LEXICON);
        var weighing = new Weighing(Label.OTHER_PURPOSE, ADVICE, (sentences, i) -> Suspicion.LIKELY);
        return weighing.judge(new Hearing(mail, wording, Judges.voting(0.9f).on(wording), Set.of()))
                .size();
    }

    @Test
    void allowedAreWholeWordsAlone() {
        assertEquals(0, withAllowed("our survey"));
        assertEquals(1, withAllowed("e"));
        assertEquals(1, withAllowed("surv"));
    }

    private static int withAllowed(String phrase) {
        var mail = new Mails().own(SENTENCE).build();
        var wording = wording(SENTENCE);
        var weighing = new Weighing(Label.OTHER_PURPOSE, ADVICE, (sentences, i) -> Suspicion.LIKELY);
        var votes = Judges.voting(0.9f).on(wording);
        return weighing.judge(new Hearing(mail, wording, votes, Set.of(phrase))).size();
    }

    private static List<Integer> found(float vote) {
        var hit = new Hit(Concept.of("purpose.survey"), 0, 1);
        return List.of(Suspicion.sure(hit), Suspicion.open(hit), Suspicion.LIKELY, Suspicion.TOUCHED, Suspicion.NONE)
                .stream()
                .map(suspicion -> judge(suspicion, Judges.voting(vote)).size())
                .toList();
    }

    private static List<Violation> judge(Suspicion suspicion, Judge judge) {
        var mail = new Mails().own(SENTENCE).build();
        var wording = wording(SENTENCE);
        var weighing = new Weighing(Label.OTHER_PURPOSE, ADVICE, (sentences, i) -> suspicion);
        return weighing.judge(new Hearing(mail, wording, judge.on(wording), Set.of()));
    }

    private static Degree heard(String text) {
        return new Lists("purpose").in(wording(text).sentences(), 0).degree();
    }

    private static Wording wording(String text) {
        var mail = new Mails().own(text).build();
        return Wording.of(mail.reading(), mail.who().seller(), List.of(), Hearings.LEXICON);
    }
}
