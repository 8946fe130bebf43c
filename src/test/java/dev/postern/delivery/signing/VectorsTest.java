package dev.postern.delivery.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the RFCs publish: the examples of RFC 6376 §3.4.5 and the message of RFC 8463, appendix A.
class VectorsTest {

    private final Signable message = Signable.of(Vectors.MESSAGE.getBytes(StandardCharsets.US_ASCII));

    @Test
    void theExampleOfRelaxedHeaders() {
        assertEquals("a:X\r\n", Relaxed.field("A: X\r\n"));
        assertEquals("b:Y Z\r\n", Relaxed.field("B : Y\t\r\n\tZ  \r\n"));
    }

    @Test
    void theExampleOfARelaxedBody() {
        assertEquals(" C\r\nD E\r\n", body(" C \r\nD \t E\r\n\r\n\r\n"));
    }

    @Test
    void theHashesOfAnEmptyBodyAndOfOneOfEmptyLinesAreTheSame() {
        var empty = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        for (var end : List.of("", "\r\n", "\r\n\r\n", "\r\n\r\n\r\n", "\r\n \t\r\n")) {
            assertEquals(
                    empty,
                    Signable.of(("A: b\r\n" + end).getBytes(StandardCharsets.US_ASCII))
                            .bodyHash());
        }
    }

    @Test
    void thePublishedBodyHash() {
        assertEquals(Vectors.BODY_HASH, message.bodyHash());
    }

    @Test
    void thePublishedSeedSignsAsPublished() throws Exception {
        var key = SigningKey.of(Algorithm.ED25519, Vectors.ed25519());
        assertEquals(Vectors.ED25519_RECORD, key.record());
        assertEquals(
                Vectors.ED25519_SIGNATURE, Base64.getEncoder().encodeToString(key.sign(signed(Vectors.ED25519_FIELD))));
    }

    @Test
    void thePublishedRsaSignatureIsOneOfWhatWeSign() throws Exception {
        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(Vectors.rsa());
        verifier.update(Algorithm.RSA.signed(signed(Vectors.RSA_FIELD)));
        assertTrue(verifier.verify(Base64.getDecoder().decode(Vectors.RSA_SIGNATURE)));
    }

    private byte[] signed(String field) {
        var names = field.replaceAll("(?s).*h=(from[^;]*);.*", "$1").split("\\s*:\\s*");
        return SignatureField.signed(message, Arrays.asList(names), field);
    }

    private static String body(String body) {
        return new String(Relaxed.body(body.getBytes(StandardCharsets.US_ASCII), 0), StandardCharsets.US_ASCII);
    }
}
