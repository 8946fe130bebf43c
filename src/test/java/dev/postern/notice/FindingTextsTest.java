package dev.postern.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.Language;
import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTextsTest {

    @Test
    void adviceIsInTheLanguageOfTheMail() {
        var advice = Advice.of("review.incentive");
        assertEquals(
                "Do not offer anything in return for a review; remove the reward or the request.",
                FindingTexts.advice(advice, Language.ENGLISH));
        assertEquals(
                "لا تعرض شيئًا مقابل التقييم؛ احذف المكافأة أو الطلب.", FindingTexts.advice(advice, Language.ARABIC));
    }

    @Test
    void oneSentenceForAMixedMailIsEnglish() {
        var advice = Advice.of("link.website");
        assertEquals(FindingTexts.advice(advice, Language.ENGLISH), FindingTexts.advice(advice, Language.MIXED));
    }

    @Test
    void anUnknownRuleStillGetsAdvice() {
        assertEquals(
                "Mend what this rule names and send the mail again.",
                FindingTexts.advice(Advice.of("house.rule"), Language.ENGLISH));
    }

    @Test
    void anArgumentIsNeverReadAsAPattern() {
        assertEquals(
                "Your mail was not delivered to {0} '{x.",
                Texts.in(Language.ENGLISH).say("opening.none", "{0} '{x"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void englishPlacesAreThoseOfPlaceItself(Place place) {
        assertEquals(place.describe(), FindingTexts.place(place, Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceHasArabicWords(Place place) {
        assertTrue(FindingTexts.place(place, Language.ARABIC)
                .chars()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
    }

    static Stream<Place> places() {
        return Stream.of(
                new Place.Subject(),
                new Place.DisplayName("From"),
                new Place.Header("Sender"),
                new Place.Envelope("MAIL FROM"),
                new Place.Line("text/plain", 1, 1234),
                new Place.Line("text/html", 2, 7),
                new Place.Attachment("list {0} 'a'.csv"),
                new Place.Mail());
    }
}
