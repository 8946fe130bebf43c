package dev.postern.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MailRatesTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final MailRates rates = new MailRates(new MailRates.Limits(6, 3), now::get);

    @Test
    void whoComesTooFastIsToldWhenToComeAgain() {
        spend(6);
        assertEquals(
                Optional.of(Reply.defer(450, "4.7.1", "too many mails of this seller, try again in 10 s")),
                rates.seller("rimal"));
    }

    @Test
    void whoComesAgainThenIsTaken() {
        spend(6);
        now.set(START.plus(Duration.ofSeconds(10)));
        assertEquals(Optional.empty(), rates.seller("rimal"));
        assertTrue(rates.seller("rimal").isPresent());
    }

    @Test
    void aPauseSavesUpAMinutesWorthAndNoMore() {
        spend(6);
        now.set(START.plus(Duration.ofHours(1)));
        spend(6);
        assertTrue(rates.seller("rimal").isPresent());
    }

    @Test
    void aClockThatGoesBackCostsNothing() {
        spend(5);
        now.set(START.minus(Duration.ofHours(1)));
        assertEquals(Optional.empty(), rates.seller("rimal"));
    }

    @Test
    void oneSellersHasteIsNotAnothers() {
        spend(6);
        assertEquals(Optional.empty(), rates.seller("other"));
        assertEquals(Optional.empty(), rates.buyer("rimal"));
    }

    @Test
    void buyersHaveTheirOwnRate() {
        for (var mail : List.of(1, 2, 3)) {
            assertEquals(Optional.empty(), rates.buyer("sara@buyer.example"), "mail " + mail);
        }
        assertEquals(
                Optional.of(Reply.defer(450, "4.7.1", "too many mails of this buyer, try again in 20 s")),
                rates.buyer("sara@buyer.example"));
    }

    @Test
    void noneMeansAnyNumber() {
        var free = new MailRates(new MailRates.Limits(0, 0), now::get);
        for (var i = 0; i < 10_000; i++) {
            assertEquals(Optional.empty(), free.seller("rimal"));
        }
    }

    private void spend(int mails) {
        for (var i = 0; i < mails; i++) {
            assertEquals(Optional.empty(), rates.seller("rimal"));
        }
    }
}
