package dev.postern.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.delivery.signing.Signer;
import dev.postern.delivery.signing.SigningSettings;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.EphemeralAliases;
import dev.postern.parties.Pair;
import dev.postern.parties.Sellers;
import dev.postern.reading.file.FileSettings;
import dev.postern.spool.Item;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewedProofTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Address BUYER = Address.of("huda@buyer.example");
    private static final Address SELLER = Address.of("care@demo-shop.test");
    private static final String DOMAIN = "mail.gate.example";

    private final EphemeralAliases aliases = new EphemeralAliases(new AliasSettings(List.of(DOMAIN)));
    private final RenewedProof proof = new RenewedProof(sellers(), aliases, FileSettings.defaults());

    private static Sellers sellers() {
        var mistakes = new Mistakes();
        return Sellers.from(
                Section.parse(
                        "sellers.yaml",
                        "sellers: { demo: { name: Demo Shop, senders: ['*@demo-shop.test'], inbox: care@demo-shop.test } }",
                        mistakes),
                mistakes);
    }

    private static Item item(Direction direction, ReversePath sender) {
        var to = direction == Direction.TO_BUYER ? BUYER : SELLER;
        return new Item(
                QueueId.next("demo", NOW),
                direction,
                "demo",
                sender,
                sender,
                to,
                false,
                List.of(),
                new Item.Original("<20261124.77@erp.elsewhere.test>", to),
                "en",
                NOW,
                NOW);
    }

    private byte[] mail(Direction direction, String text) {
        var pair = aliases.of(new Pair("demo", BUYER));
        var from = direction == Direction.TO_BUYER ? pair.seller() : pair.buyer();
        return ("From: \"Demo Shop\" <" + from + ">\r\nTo: x@y.example\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + text
                        + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private boolean holds(Direction direction, ReversePath sender, String text) {
        return proof.holds(item(direction, sender), MessageBytes.of(mail(direction, text)));
    }

    @Test
    void aCleanMailMayLeaveInEitherDirection() {
        assertTrue(holds(Direction.TO_BUYER, ReversePath.of(SELLER), "d=C3=A9j=C3=A0 parti"));
        assertTrue(holds(Direction.TO_SELLER, ReversePath.of(BUYER), "merci"));
        assertTrue(holds(Direction.TO_SELLER, ReversePath.none(), "automatic"));
    }

    @Test
    void theHiddenSidesAddressIsFoundInTheNewEncoding() {
        assertFalse(holds(Direction.TO_BUYER, ReversePath.of(SELLER), "care=40demo-sh=\r\nop.test"));
        assertFalse(holds(Direction.TO_BUYER, ReversePath.none(), "see demo-shop.test"));
        assertFalse(holds(Direction.TO_SELLER, ReversePath.of(BUYER), "huda=40buyer.example"));
        assertFalse(holds(Direction.TO_SELLER, ReversePath.none(), "huda@buyer.example"));
        assertFalse(holds(Direction.TO_BUYER, ReversePath.of(SELLER), "20261124.77@erp.elsewhere.test"));
    }

    @Test
    void aRelayedMailFromAnAliasThatHasEndedStays() {
        var mail = from("ended@mail.gate.example");
        assertFalse(proof.holds(item(Direction.TO_BUYER, ReversePath.of(SELLER)), mail));
        assertFalse(proof.holds(item(Direction.TO_SELLER, ReversePath.none()), mail));
    }

    @Test
    void aNoticeOfPosternsOwnAndAStrangersMailToTheOperatorLeave() {
        assertTrue(proof.holds(item(Direction.TO_SELLER, ReversePath.none()), from("postmaster@mail.gate.example")));
        assertTrue(proof.holds(item(Direction.TO_SELLER, ReversePath.none()), from("someone@elsewhere.example")));
    }

    private static MessageBytes from(String author) {
        return MessageBytes.of(("From: <" + author + ">\r\n\r\nx\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aSignatureTellsNothing(@TempDir Path folder) throws Exception {
        var root = Section.parse(
                "postern.yaml",
                "dkim: { domains: { mail.gate.example: { selectors: { s1: {}, e1: { algorithm: ed25519 } } } } }",
                new Mistakes());
        var settings = SigningSettings.from(root, List.of(DOMAIN), folder, LocalDate.EPOCH);
        var signer = Signer.open(settings, InstantSource.fixed(NOW));
        for (var direction : Direction.values()) {
            var signed = signer.signed(mail(direction, "thank you"), NOW);
            assertEquals(2, new String(signed, StandardCharsets.US_ASCII).split("DKIM-Signature:").length - 1);
            assertTrue(proof.holds(item(direction, ReversePath.none()), MessageBytes.of(signed)));
        }
    }
}
