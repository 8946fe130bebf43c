package dev.postern.rules.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SpeechesTest {

    private static final Concept OFFER = Concept.of("test.offer");

    private final Lexicon lexicon = Lexicon.of("test.offer: {en: [big sale]}");

    private Speech hear(String text, String... products) {
        return new Ear(lexicon, ProductNames.of(List.of(products))).hear(text);
    }

    @Test
    void whatWasHeardInOneMailIsNotWorkedOutAgainForTheNext() {
        assertSame(
                hear("our big sale. come in").utterances().getFirst(),
                hear("our big sale. come in").utterances().getFirst());
        assertNotSame(
                hear("our big sale. come in").utterances().getFirst(),
                hear("our big sale. come by").utterances().getFirst());
    }

    @Test
    void theNameOfAProductInOneOrderExcusesNoOtherMail() {
        assertFalse(hear("your big sale poster", "Big Sale poster")
                .utterances()
                .getFirst()
                .says(OFFER));
        assertTrue(hear("your big sale poster").utterances().getFirst().says(OFFER));
        assertFalse(hear("your big sale poster", "Big Sale poster")
                .utterances()
                .getFirst()
                .says(OFFER));
    }

    @Test
    void aFloodOfNewWordsTakesNoMoreThanItsBytes() {
        var speeches = new Speeches();
        var worked = new AtomicInteger();
        var text = "a line of some words ".repeat(50);
        for (var i = 0; i < 3_000; i++) {
            speeches.of(text + i, line -> {
                worked.incrementAndGet();
                return hear(line);
            });
        }
        assertEquals(3_000, worked.get());
        assertTrue(speeches.bytes() <= Speeches.MOST_BYTES, () -> speeches.bytes() + " bytes");
    }
}
