package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Pair;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the other side sees of a `+suffix`.
class SuffixTest {

    private static final String MAIL = """
            From: <care@rimal.test>\r
            To: <bbbbbbbbbbbbbbbbbbbbbbbbb3@mask.example>\r
            Subject: x\r
            \r
            Hello.\r
            """;

    private final Letters letters = new Letters();

    @Test
    void aCaseNumberStaysBehindTheRecipientAndTheMailGoesWhereItWent() {
        var masked = letters.mask(MAIL, toBuyer("case-12"));
        assertTrue(Letters.text(masked.bytes()).contains("\r\nTo: basma.otaibi+case-12@corp.example\r\n"));
        assertEquals(List.of(Letters.BUYER), masked.envelope().recipients());
    }

    @Test
    void theSellerSeesTheCaseNumberThatTheBuyerWroteTo() {
        var masked = letters.mask(MAIL.replace("care@rimal.test", Letters.BUYER.toString()), toSeller("A12345"));
        assertTrue(Letters.text(masked.bytes()).contains("\r\nTo: inbox+A12345@rimal.test\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "care=rimal.test",
                "care",
                "CARE",
                "c-a-r-e",
                "xcarex",
                "rimal",
                "erp",
                "rimal-test",
                "a.b",
                "a_b",
                "a+b",
                "a b",
                "a\"b",
                "\u0639\u0645\u0631",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void whatCouldTellTheSellerIsLeftOut(String suffix) {
        var masked = letters.mask(MAIL, toBuyer(suffix));
        assertTrue(Letters.text(masked.bytes()).contains("\r\nTo: basma.otaibi@corp.example\r\n"));
        assertEquals(List.of("To: suffix left out"), masked.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"basma", "otaibi", "basma-otaibi", "corp", "basma=corp.example"})
    void whatCouldTellTheBuyerIsLeftOut(String suffix) {
        var mail = MAIL.replace("care@rimal.test", Letters.BUYER.toString());
        assertTrue(Letters.text(letters.mask(mail, toSeller(suffix)).bytes()).contains("\r\nTo: inbox@rimal.test\r\n"));
    }

    @Test
    void theSuffixOfARealAddressIsTheAddress() {
        var real = Address.of("basma+shop@corp.example");
        var who = who(Direction.TO_BUYER, Letters.CARE, real);
        var masked = letters.mask(MAIL, Conversation.of(who, Letters.ALIASES, "", real));
        assertTrue(Letters.text(masked.bytes()).contains("\r\nTo: basma+shop@corp.example\r\n"));
    }

    private static Conversation toBuyer(String suffix) {
        var alias = Letters.ALIASES.buyer();
        return Conversation.of(
                who(Direction.TO_BUYER, Letters.CARE, Letters.BUYER),
                Letters.ALIASES,
                "",
                new Address(alias.local() + "+" + suffix, alias.domain()));
    }

    private static Conversation toSeller(String suffix) {
        var alias = Letters.ALIASES.seller();
        return Conversation.of(
                who(Direction.TO_SELLER, Letters.BUYER, Letters.SHOP.inbox().orElseThrow()),
                Letters.ALIASES,
                "",
                new Address(alias.local() + "+" + suffix, alias.domain()));
    }

    private static Correspondence who(Direction direction, Address author, Address recipient) {
        var senders =
                List.of(new Correspondence.Sender("MAIL FROM", author), new Correspondence.Sender("From", author));
        return new Correspondence(
                direction,
                Optional.of(Letters.SHOP),
                senders,
                List.of(recipient),
                Optional.of(new Pair("rimal", Letters.BUYER)));
    }
}
