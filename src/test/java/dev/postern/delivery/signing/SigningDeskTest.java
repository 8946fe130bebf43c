package dev.postern.delivery.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.MessageBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningDeskTest {

    private static final MessageBytes MAIL =
            MessageBytes.of("From: a@mail.example\r\n\r\nx".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    private Path folder;

    private Signer signer() throws IOException {
        var selector =
                new Selector("mail.example", "e1", Algorithm.ED25519, folder.resolve("e1.pem"), Optional.empty());
        var settings = new SigningSettings(Map.of("mail.example", List.of(selector)));
        return Signer.open(settings, InstantSource.fixed(Instant.EPOCH));
    }

    @Test
    void whatIsSignedIsWhatGoesOverTheWire() throws Exception {
        try (var desk = new SigningDesk(signer())) {
            var signed = assertInstanceOf(SigningDesk.Signed.Done.class, desk.sign(MAIL, Instant.EPOCH));
            var text = new String(signed.bytes().toArray(), StandardCharsets.US_ASCII);
            assertTrue(text.endsWith("\r\n\r\nx\r\n"), text);
            var key = KeyFile.open(folder.resolve("e1.pem"), Algorithm.ED25519);
            assertEquals(
                    List.of("ed25519-sha256"), Verifier.holding(signed.bytes().toArray(), List.of(key)));
        }
    }

    @Test
    void withoutKeysAMailGoesAsItIs() {
        try (var desk = new SigningDesk(Signer.none())) {
            assertSame(
                    MAIL,
                    assertInstanceOf(SigningDesk.Signed.Done.class, desk.sign(MAIL, Instant.EPOCH))
                            .bytes());
        }
    }

    @Test
    void whereNobodySignsTheMailIsNotHandedBack() throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        threads.shutdown();
        try (var desk = new SigningDesk(signer(), threads)) {
            assertInstanceOf(SigningDesk.Signed.Failed.class, desk.sign(MAIL, Instant.EPOCH));
        }
    }
}
