package dev.postern.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.delivery.signing.Signer;
import dev.postern.delivery.signing.SigningDesk;
import dev.postern.delivery.signing.SigningSettings;
import dev.postern.delivery.smtp.Preparation;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.Outcome;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastHandTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String FRENCH = """
            From: a@mail.example
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Votre commande est partie, d\u00e9j\u00e0 en route.
            """.replace("\n", "\r\n");

    @TempDir
    private Path folder;

    private boolean ours = true;
    private final List<String> proved = new ArrayList<>();

    private Preparation.Prepared prepared(String mail, boolean eightBit, Signer signer, boolean clean) {
        var bytes = MessageBytes.of(mail.getBytes(StandardCharsets.UTF_8));
        Predicate<MessageBytes> proof = written -> {
            proved.add(text(written));
            return clean;
        };
        var parcel = new Parcel(
                QueueId.next("pair", NOW),
                ReversePath.of(Address.of("r@mail.example")),
                Address.of("b@buyer.example"),
                bytes,
                false,
                ours,
                NOW,
                proof);
        try (var desk = new SigningDesk(signer)) {
            return new LastHand(parcel, desk).prepare(bytes, eightBit);
        }
    }

    private static String text(MessageBytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.UTF_8);
    }

    private static String ready(Preparation.Prepared prepared) {
        return text(assertInstanceOf(Preparation.Ready.class, prepared).bytes());
    }

    private static Outcome stopped(Preparation.Prepared prepared) {
        return assertInstanceOf(Preparation.Stopped.class, prepared).outcome();
    }

    private Signer signer() throws IOException {
        var root = Section.parse(
                "postern.yaml",
                "dkim: { domains: { mail.example: { selectors: { e1: { algorithm: ed25519 } } } } }",
                new Mistakes());
        return Signer.open(
                SigningSettings.from(root, List.of("mail.example"), folder, LocalDate.EPOCH), InstantSource.fixed(NOW));
    }

    @Test
    void whereEightBitsMayGoNothingIsConvertedOrProvedAgain() {
        assertEquals(FRENCH, ready(prepared(FRENCH, true, Signer.none(), false)));
        assertEquals(List.of(), proved);
    }

    @Test
    void whatIsConvertedIsProvedAgain() {
        var mail = ready(prepared(FRENCH, false, Signer.none(), true));
        assertTrue(mail.contains("d=C3=A9j=C3=A0"), mail);
        assertEquals(List.of(mail), proved);
    }

    @Test
    void aLeakInWhatWasConvertedStaysHere() {
        var outcome = assertInstanceOf(Outcome.Deferred.class, stopped(prepared(FRENCH, false, Signer.none(), false)));
        assertEquals("4.6.3", outcome.status().toString());
    }

    @Test
    void whatCannotBeConvertedBounces() {
        var signed = "Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\n\r\n\u00e9\r\n--b--\r\n";
        var outcome = assertInstanceOf(Outcome.Bounced.class, stopped(prepared(signed, false, Signer.none(), true)));
        assertEquals("5.6.3", outcome.status().toString());
    }

    @Test
    void theSignatureIsMadeOfWhatWasConverted() throws IOException {
        var mail = ready(prepared(FRENCH, false, signer(), true));
        assertTrue(mail.startsWith("DKIM-Signature: v=1; a=ed25519-sha256;"), mail);
        assertTrue(mail.contains("d=C3=A9j=C3=A0"), mail);
        assertTrue(mail.endsWith(proved.getFirst()), mail);
    }

    @Test
    void aStrangersMailThatIsPassedOnIsNotSignedWhateverItsAuthor() throws IOException {
        ours = false;
        assertEquals(FRENCH, ready(prepared(FRENCH, true, signer(), true)));
    }

    @Test
    void whereSigningFailsTheMailWaitsAndNeverGoesUnsigned() throws IOException {
        var bytes = MessageBytes.of(FRENCH.getBytes(StandardCharsets.UTF_8));
        var desk = new SigningDesk(signer());
        desk.close();
        var parcel = new Parcel(
                QueueId.next("pair", NOW),
                ReversePath.none(),
                Address.of("b@buyer.example"),
                bytes,
                false,
                ours,
                NOW,
                b -> true);
        try (var delivery = new Delivery(filing(), desk, InstantSource.fixed(NOW))) {
            var outcome = assertInstanceOf(Outcome.Deferred.class, delivery.attempt(parcel, Direction.TO_BUYER));
            assertEquals("4.7.5", outcome.status().toString());
        }
        assertFalse(Files.exists(folder.resolve("outbox/new")));
    }

    private DeliverySettings filing() {
        return new DeliverySettings(
                new Route.Maildir("outbox", folder.resolve("outbox")),
                Optional.empty(),
                Map.of(),
                RetrySchedule.STANDARD);
    }
}
