package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import org.junit.jupiter.api.Test;

class ThreadIdsTest {

    private static final String SHOPS_OWN = "<4711@erp.rimal.test>";

    private final Letters letters = new Letters();

    @Test
    void anAnswerRefersToTheIdThatTheOtherSideKnows() {
        var sent = Letters.header(
                letters.masked("From: care@rimal.test\r\nMessage-ID: " + SHOPS_OWN + "\r\n\r\n", Letters.toBuyer()));
        var seenByBuyer = sent.value("Message-ID");
        assertFalse(seenByBuyer.contains("rimal"));

        var answer = Letters.header(letters.masked(
                "From: basma.otaibi@corp.example\r\nMessage-ID: <b1@corp.example>\r\nIn-Reply-To: " + seenByBuyer
                        + "\r\nReferences: <b0@corp.example> " + seenByBuyer + "\r\n\r\n",
                Letters.toSeller()));
        assertEquals(SHOPS_OWN, answer.value("In-Reply-To"));
        assertTrue(answer.value("References").endsWith(SHOPS_OWN));
        assertFalse(answer.value("References").contains("corp"));

        var next = Letters.header(letters.masked(
                "From: care@rimal.test\r\nMessage-ID: <4712@erp.rimal.test>\r\nIn-Reply-To: "
                        + answer.value("Message-ID") + "\r\nReferences: " + SHOPS_OWN + " " + answer.value("Message-ID")
                        + "\r\n\r\n",
                Letters.toBuyer()));
        assertEquals("<b1@corp.example>", next.value("In-Reply-To"));
        assertEquals(seenByBuyer + " <b1@corp.example>", next.value("References"));
    }

    @Test
    void aMaskedIdNeverOpensTowardsTheSideItHides() {
        var seenByBuyer = Letters.header(letters.masked(
                        "From: care@rimal.test\r\nMessage-ID: " + SHOPS_OWN + "\r\n\r\n", Letters.toBuyer()))
                .value("Message-ID");

        var again = Letters.header(
                letters.masked("From: care@rimal.test\r\nIn-Reply-To: " + seenByBuyer + "\r\n\r\n", Letters.toBuyer()));

        assertEquals(seenByBuyer, again.value("In-Reply-To"));
    }

    @Test
    void aMaskedIdOpensInNoOtherPair() {
        var ids = new ThreadIds(MaskingKey.random(), Letters.DOMAIN);
        var masked = ThreadIds.inner(ids.masked(Letters.toBuyer(), SHOPS_OWN));
        var back = Letters.toSeller();
        var other = new Conversation(
                back.direction(),
                back.seller(),
                new dev.postern.parties.Pair("rimal", Address.of("someone@else.example")),
                "",
                back.aliases(),
                back.authors(),
                back.recipient(),
                "",
                true);

        assertEquals(SHOPS_OWN, ids.referred(back, masked));
        assertEquals("<" + masked + ">", ids.referred(other, masked));
        assertNotEquals(ids.masked(back, SHOPS_OWN), ids.masked(other, SHOPS_OWN));
    }

    @Test
    void strangeIdsAreHashed() {
        var ids = new ThreadIds(MaskingKey.random(), Letters.DOMAIN);
        for (var id :
                new String[] {"<" + "x".repeat(500) + "@a.example>", "<a b>", "<a\r\nBcc: x@y>", "<é@a.example>"}) {
            assertTrue(ids.masked(Letters.toBuyer(), id).matches("<h[a-z2-7]{26}@mask\\.example>"), id);
        }
    }

    @Test
    void madeUpIdsOfOursAreNotEchoedUnlessTheyHaveTheForm() {
        var ids = new ThreadIds(MaskingKey.random(), Letters.DOMAIN);

        assertTrue(ids.referred(Letters.toBuyer(), "care\r\nX: rimal.test@mask.example")
                .startsWith("<h"));
        var made = "t" + "a".repeat(60) + "@mask.example";
        assertEquals("<" + made + ">", ids.referred(Letters.toSeller(), made));
    }
}
