package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import dev.postern.Main;

class CommandsTest {

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @Test
    void helpNamesTheCommands() {
        assertEquals(0, shell.run("--help"));
        assertTrue(shell.out().contains("run"), shell.out());
        assertEquals("", shell.err());
    }

    @Test
    void versionNamesTheProgramAndItsJava() {
        assertEquals(0, shell.run("--version"));
        assertTrue(shell.out().startsWith("Postern "), shell.out());
        assertTrue(shell.out().contains("Java 25"), shell.out());
    }

    @Test
    void withoutACommandTheUsageGoesToTheErrors() {
        assertEquals(2, shell.run());
        assertEquals("", shell.out());
        assertTrue(shell.err().contains("Usage: postern"), shell.err());
    }

    @Test
    void anUnknownCommandGetsAHint() {
        assertEquals(2, shell.run("runn"));
        assertTrue(shell.err().contains("'runn'"), shell.err());
        assertTrue(shell.err().contains("Did you mean: postern run"), shell.err());
        assertTrue(shell.err().contains("postern --help"), shell.err());
    }

    /// With the real program: whoever mistypes the folder is told so by every command, in the same way.
    @ParameterizedTest
    @ValueSource(strings = {"run", "check a.eml", "config check", "trace 402-1234567-7654321", "replay --with a"})
    void withoutTheFolderNoCommandCanDoItsWork(String command) {
        var real = new Shell(Main.wiring());
        var none = folder.resolve("none");
        var arguments = (command + " --config " + none).split(" ");
        assertEquals(2, real.run(arguments));
        assertEquals("", real.out());
        assertEquals(none + ": is no folder; --config names the folder that holds postern.yaml\n", real.err());
    }

    @Test
    void aDefectIsOneLineWithoutAStackTrace() {
        shell.wiring.defect = new IllegalStateException("broken");
        assertEquals(2, shell.run("run"));
        assertEquals("postern: unexpected: java.lang.IllegalStateException: broken; --debug shows more\n", shell.err());
    }

    @Test
    void debugShowsWhereADefectCameFrom() {
        shell.wiring.defect = new IllegalStateException("broken");
        assertEquals(2, shell.run("run", "--debug"));
        assertTrue(shell.err().contains("at dev.postern.cli."), shell.err());
    }

    @Test
    void nothingIsColouredWhereNobodyLooksOn() {
        shell.run("--help");
        assertFalse(shell.out().contains("\u001b"), shell.out());
    }
}
