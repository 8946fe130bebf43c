package dev.postern.rules.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.mail.Address;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import dev.postern.rules.Hearings;
import dev.postern.rules.Advice;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderIdMissingTest {

    private static final Address NEWCOMER = Address.of("newcomer@mail.example");

    @Test
    void orderIdInOwnTextSatisfies() {
        assertEquals(List.of(), judge(Inquiries.none(), new Mails().mentions(Voice.OWN, Mails.OWN_ORDER)));
    }

    @Test
    void anyWellFormedIdSatisfiesThisRule() {
        assertEquals(List.of(), judge(Inquiries.none(), new Mails().mentions(Voice.OWN, "999-9999999-9999999")));
    }

    @Test
    void mailWithoutOrderIdViolatesAsAWhole() {
        assertEquals(
                List.of(new Violation(new Place.Mail(), "", Advice.of("order-id.missing"))),
                judge(Inquiries.none(), new Mails().own("Your parcel is on its way.")));
    }

    @Test
    void quotedOrderIdDoesNotCount() {
        assertAdvice(Advice.of("order-id.missing.quoted", Mails.OWN_ORDER), Voice.QUOTED);
    }

    @Test
    void hiddenOrderIdDoesNotCount() {
        assertAdvice(Advice.of("order-id.missing.hidden", Mails.OWN_ORDER), Voice.HIDDEN);
    }

    @Test
    void answerToAnInquiryWithoutOrderIsExempt() {
        var mail = new Mails().to(NEWCOMER).answering("<1@mail.example>");
        assertEquals(List.of(), judge((pair, reference) -> reference.equals("<1@mail.example>"), mail));
    }

    @Test
    void buyerWithAnOrderIsNotExempt() {
        var mail = new Mails().answering("<1@mail.example>");
        assertEquals(1, judge((pair, reference) -> true, mail).size());
    }

    @Test
    void mailThatAnswersNothingIsNotExempt() {
        assertEquals(
                1, judge((pair, reference) -> true, new Mails().to(NEWCOMER)).size());
    }

    @Test
    void openModeKnowsNoExemption() {
        var mail = new Mails().open().to(NEWCOMER).answering("<1@mail.example>");
        assertEquals(1, judge((pair, reference) -> true, mail).size());
    }

    private static void assertAdvice(Advice advice, Voice voice) {
        var found = judge(Inquiries.none(), new Mails().mentions(voice, Mails.OWN_ORDER));
        assertEquals(List.of(advice), found.stream().map(Violation::advice).toList());
    }

    private static List<Violation> judge(Inquiries inquiries, Mails mail) {
        return new OrderIdMissing(inquiries).judge(Hearings.of(mail.build()));
    }
}
