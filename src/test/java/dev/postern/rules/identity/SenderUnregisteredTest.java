package dev.postern.rules.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.reading.Place;
import dev.postern.rules.Hearings;
import dev.postern.rules.Advice;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class SenderUnregisteredTest {

    @Test
    void registeredAddressesPass() {
        assertEquals(
                List.of(),
                judge(new Mails()
                        .sender("MAIL FROM", "bounces@rimal.test")
                        .sender("From", "care@rimal.test")
                        .sender("Sender", "erp@RIMAL.test")));
    }

    @Test
    void nullReversePathPasses() {
        assertEquals(List.of(), judge(new Mails().sender("From", "care@rimal.test")));
    }

    @Test
    void eachUnregisteredAddressIsNamedWhereItStands() {
        var found = judge(new Mails()
                .sender("MAIL FROM", "x@esp.example")
                .sender("From", "care@rimal.test")
                .sender("From", "care@sub.rimal.test")
                .sender("Sender", "y@esp.example"));
        assertEquals(
                List.of(new Place.Envelope("MAIL FROM"), new Place.Header("From"), new Place.Header("Sender")),
                found.stream().map(Violation::place).toList());
        assertEquals(
                List.of("x@esp.example", "care@sub.rimal.test", "y@esp.example"),
                found.stream().map(Violation::excerpt).toList());
        assertEquals(
                Advice.of("sender.unregistered", "MAIL FROM", "x@esp.example"),
                found.getFirst().advice());
    }

    @Test
    void withoutASellerNobodyIsRegistered() {
        assertEquals(
                1,
                judge(new Mails().ofNobody().sender("From", "care@rimal.test")).size());
    }

    private static List<Violation> judge(Mails mail) {
        return new SenderUnregistered().judge(Hearings.of(mail.build()));
    }
}
