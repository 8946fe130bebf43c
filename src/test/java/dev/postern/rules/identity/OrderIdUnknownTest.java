package dev.postern.rules.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.mail.Address;
import dev.postern.reading.Voice;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderIdUnknownTest {

    private static final String NO_ORDER = "999-9999999-9999999";

    @Test
    void orderOfTheSellerAndItsBuyerPasses() {
        assertEquals(List.of(), judge(new Mails().mentions(Voice.OWN, Mails.OWN_ORDER)));
    }

    @Test
    void addressesAreComparedAsMailboxes() {
        var mail = new Mails().mentions(Voice.OWN, Mails.OWN_ORDER).to(Address.of("BUYER@Mail.Example"));
        assertEquals(List.of(), judge(mail));
    }

    @Test
    void idThatIsNoOrderViolatesOncePerId() {
        var found = judge(new Mails()
                .mentions(Voice.OWN, NO_ORDER)
                .mentions(Voice.OWN, NO_ORDER)
                .mentions(Voice.OWN, "999-8888888-8888888"));
        assertKeys(found, "order-id.unknown.order", "order-id.unknown.order");
        assertEquals(NO_ORDER, found.getFirst().excerpt());
        assertEquals(List.of(NO_ORDER), found.getFirst().advice().arguments());
    }

    @Test
    void orderOfAnotherSellerIsUnknown() {
        assertKeys(judge(new Mails().mentions(Voice.OWN, Mails.ORDER_OF_OTHER_SELLER)), "order-id.unknown.order");
    }

    @Test
    void mistypedIdBesideTheRightOneDoesNotCount() {
        assertEquals(List.of(), judge(new Mails().mentions(Voice.OWN, NO_ORDER).mentions(Voice.OWN, Mails.OWN_ORDER)));
    }

    @Test
    void orderOfAnotherBuyerViolates() {
        assertKeys(judge(new Mails().mentions(Voice.OWN, Mails.ORDER_OF_OTHER_BUYER)), "order-id.unknown.recipient");
    }

    @Test
    void oneOutsiderAmongTheRecipientsViolates() {
        var mail = new Mails().mentions(Voice.OWN, Mails.OWN_ORDER).to(Mails.BUYER, Mails.STRANGER);
        assertKeys(judge(mail), "order-id.unknown.recipient");
    }

    @Test
    void theFindingNamesNoRecipient() {
        var found = judge(new Mails().mentions(Voice.OWN, Mails.OWN_ORDER).to(Mails.STRANGER));
        assertEquals(List.of(Mails.OWN_ORDER), found.getFirst().advice().arguments());
        assertEquals(Mails.OWN_ORDER, found.getFirst().excerpt());
    }

    @Test
    void recipientsOfSeveralNamedOrdersPass() {
        var mail = new Mails()
                .mentions(Voice.OWN, Mails.OWN_ORDER)
                .mentions(Voice.OWN, Mails.ORDER_OF_OTHER_BUYER)
                .to(Mails.BUYER, Mails.STRANGER);
        assertEquals(List.of(), judge(mail));
    }

    @Test
    void quotedAndHiddenIdsProveNothing() {
        var mail = new Mails()
                .mentions(Voice.OWN, NO_ORDER)
                .mentions(Voice.QUOTED, Mails.OWN_ORDER)
                .mentions(Voice.HIDDEN, Mails.OWN_ORDER);
        assertKeys(judge(mail), "order-id.unknown.order");
    }

    @Test
    void mailWithoutOwnIdIsTheOtherRulesBusiness() {
        assertEquals(List.of(), judge(new Mails().mentions(Voice.QUOTED, NO_ORDER)));
    }

    @Test
    void openModeIsNotJudged() {
        assertEquals(List.of(), judge(new Mails().open().mentions(Voice.OWN, NO_ORDER)));
    }

    private static void assertKeys(List<Violation> found, String... keys) {
        assertEquals(List.of(keys), found.stream().map(v -> v.advice().key()).toList());
    }

    private static List<Violation> judge(Mails mail) {
        return new OrderIdUnknown(Inquiries.none()).judge(Hearings.of(mail.build()));
    }
}
