package dev.postern.delivery.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void anAbsentKeyIsMadeOnceForItsOwnerAlone(Algorithm algorithm) throws IOException {
        var file = folder.resolve("keys/a.pem");
        var made = KeyFile.open(file, algorithm);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(made.record(), KeyFile.open(file, algorithm).record());
        assertTrue(made.record().startsWith("v=DKIM1; k=" + algorithm.word() + "; p="), made.record());
    }

    @ParameterizedTest
    @EnumSource
    void whatAKeySignsItsPublicHalfVerifies(Algorithm algorithm) throws Exception {
        var key = SigningKey.of(algorithm, SigningKey.fresh(algorithm).pkcs8());
        var text = new byte[] {1, 2, 3};
        var verifier = java.security.Signature.getInstance(algorithm == Algorithm.RSA ? "SHA256withRSA" : "Ed25519");
        verifier.initVerify(key.open());
        verifier.update(algorithm.signed(text));
        assertTrue(verifier.verify(key.sign(text)));
    }

    @Test
    void aKeyThatOthersMayReadIsRefusedWithTheCommandThatMendsIt() throws IOException {
        var file = folder.resolve("a.pem");
        KeyFile.open(file, Algorithm.ED25519);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertRefused("chmod 600 " + file, file, Algorithm.ED25519);
    }

    @Test
    void aKeyOfTheOtherAlgorithmIsRefused() throws IOException {
        var file = folder.resolve("a.pem");
        KeyFile.open(file, Algorithm.ED25519);
        assertRefused("is not one of rsa", file, Algorithm.RSA);
    }

    @Test
    void whatIsNoKeyIsRefused() throws IOException {
        assertRefused("BEGIN PRIVATE KEY", write("hello"), Algorithm.RSA);
        assertRefused("is not one of rsa", write(pem("AAAA")), Algorithm.RSA);
        assertRefused("no file with a key", Files.createDirectory(folder.resolve("b")), Algorithm.RSA);
    }

    @Test
    void aShortRsaKeyIsRefused() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        var key = generator.generateKeyPair().getPrivate().getEncoded();
        assertRefused("has 1024 bits", write(pem(Base64.getMimeEncoder().encodeToString(key))), Algorithm.RSA);
    }

    private static void assertRefused(String why, Path file, Algorithm algorithm) {
        var refusal = assertThrows(IOException.class, () -> KeyFile.open(file, algorithm));
        var message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains(why) && message.contains(file.toString()), message);
    }

    private static String pem(String base64) {
        return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
    }

    private Path write(String text) throws IOException {
        var file = Files.writeString(folder.resolve("a.pem"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
