package dev.postern.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ProgramTest {

    @Test
    void missingProgramFailsWithThePackageThatBringsIt() {
        var missing = new Program("no-such-program", "Debian package nothing");

        var failure = assertThrows(AssertionFailedError.class, () -> missing.command("--version"));

        assertEquals("needs no-such-program (Debian package nothing); run .ci/peers", failure.getMessage());
    }
}
