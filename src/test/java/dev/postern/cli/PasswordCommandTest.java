package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PasswordCommandTest {

    private final Shell shell = new Shell();

    @Test
    void aPasswordBecomesTheLineThatSellersYamlHolds() {
        shell.in = "correct horse battery\nanother line\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(0, shell.run("password"));
        assertTrue(shell.out().startsWith("$argon2id$v=19$"), shell.out());
        assertEquals(1, shell.out().lines().count());
    }

    @Test
    void aShortPasswordIsNone() {
        shell.in = "short\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(1, shell.run("password"));
        assertTrue(shell.err().contains("12 to 256 characters"), shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void nothingIsNoPassword() {
        assertEquals(1, shell.run("password"));
    }
}
