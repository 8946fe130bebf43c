package dev.postern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in an installed layout, with shell scripts in the place of Java.
class LauncherTest {

    private static final String SHOWS_ITS_ARGUMENTS = "printf '%s\\n' \"$0\" \"$@\"";

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path launcher = Path.of("");
    private Path here = Path.of("");

    @BeforeEach
    void install() throws IOException {
        folder = folder.toRealPath();
        var bin = Files.createDirectories(folder.resolve("home with blanks/bin"));
        launcher = Files.copy(Path.of("src/main/bin/postern"), bin.resolve("postern"));
        here = Files.createDirectories(folder.resolve("here"));
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("JAVA_HOME", "");
        environment.put("POSTERN_JDKS", "");
    }

    @Test
    void theHomeIsFoundThroughSymbolicLinks() throws Exception {
        environment.put("JAVA_HOME", jdk("25", SHOWS_ITS_ARGUMENTS).toString());
        var link = Files.createSymbolicLink(folder.resolve("postern"), launcher);
        var linkToLink = Files.createSymbolicLink(here.resolve("gate"), Path.of("../postern"));
        assertTrue(Files.isSymbolicLink(link));
        var run = run(linkToLink, "run");
        assertTrue(run.lines().contains(folder + "/home with blanks/lib/*"), run.out());
    }

    @Test
    void argumentsReachTheProgramAsTheyAre() throws Exception {
        environment.put("JAVA_HOME", jdk("25", SHOWS_ITS_ARGUMENTS).toString());
        var lines = run(launcher, "check", "a b", "*", "", "--json").lines();
        assertEquals(
                List.of("dev.postern.Main", "check", "a b", "*", "", "--json"),
                lines.subList(lines.indexOf("dev.postern.Main"), lines.size()));
    }

    @Test
    void optionsForJavaAreTakenFromTheEnvironment() throws Exception {
        environment.put("JAVA_HOME", jdk("25", SHOWS_ITS_ARGUMENTS).toString());
        environment.put("POSTERN_HEAP", "1g");
        environment.put("POSTERN_JAVA_OPTS", "-Da=1 -Db=*");
        var lines = run(launcher, "run").lines();
        assertTrue(lines.containsAll(List.of("-Xmx1g", "-Da=1", "-Db=*")), lines.toString());
    }

    @Test
    void onlyCommandsThatEndSoonDoWithoutTheSecondCompiler() throws Exception {
        environment.put("JAVA_HOME", jdk("25", SHOWS_ITS_ARGUMENTS).toString());
        assertFalse(run(launcher, "run").lines().contains("-XX:TieredStopAtLevel=1"));
        assertTrue(run(launcher, "check", "a.eml").lines().contains("-XX:TieredStopAtLevel=1"));
        assertTrue(run(launcher).lines().contains("-XX:TieredStopAtLevel=1"));
    }

    @Test
    void theConfigurationIsTheOneOfTheInstallation() throws Exception {
        environment.put("JAVA_HOME", jdk("25", SHOWS_ITS_ARGUMENTS).toString());
        assertTrue(run(launcher, "run").lines().contains("-Dpostern.config=" + folder + "/home with blanks/config"));
    }

    @Test
    void aConfigurationInTheCurrentFolderGoesFirst() throws Exception {
        environment.put("JAVA_HOME", jdk("25", SHOWS_ITS_ARGUMENTS).toString());
        Files.createFile(Files.createDirectory(here.resolve("config")).resolve("postern.yaml"));
        assertTrue(run(launcher, "run").lines().contains("-Dpostern.config=config"));
    }

    @Test
    void namesOfFilesAreUtf8UnderTheLocaleC() throws Exception {
        environment.put("JAVA_HOME", jdk("25", "echo $LC_ALL").toString());
        environment.put("LANG", "C");
        assertEquals("C.UTF-8\n", run(launcher, "run").out());
        environment.put("LANG", "ar_SA.UTF-8");
        assertEquals("\n", run(launcher, "run").out());
    }

    @Test
    void theExitCodeIsThatOfTheProgram() throws Exception {
        environment.put("JAVA_HOME", jdk("25", "exit 41").toString());
        assertEquals(41, run(launcher, "run").code());
    }

    @Test
    void aSignalReachesTheProgram() throws Exception {
        environment.put(
                "JAVA_HOME",
                jdk("25", "trap 'exit 7' TERM; echo up; while :; do sleep 0.05; done")
                        .toString());
        var process = start(launcher, "run");
        assertEquals('u', process.getInputStream().read());
        process.destroy();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(7, process.exitValue());
    }

    @Test
    void anOldJavaHomeIsPassedOverForTheFolders() throws Exception {
        environment.put("JAVA_HOME", jdk("17", "exit 17").toString());
        environment.put(
                "POSTERN_JDKS",
                folder + "/none*:" + jdk("25", SHOWS_ITS_ARGUMENTS).getParent() + "/*25*");
        assertEquals(
                folder + "/jdks/jdk-25/bin/java", run(launcher, "run").lines().getFirst());
    }

    @Test
    void aJavaOnThePathIsFound() throws Exception {
        environment.put("PATH", jdk("26", SHOWS_ITS_ARGUMENTS) + "/bin:/usr/bin:/bin");
        assertEquals(
                folder + "/jdks/jdk-26/bin/java", run(launcher, "run").lines().getFirst());
    }

    @Test
    void theReleaseFileSparesAStart() throws Exception {
        var jdk = jdk("17", SHOWS_ITS_ARGUMENTS);
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.1\"\n");
        environment.put("JAVA_HOME", jdk.toString());
        assertEquals(0, run(launcher, "run").code());
    }

    @Test
    void withoutJdk25ThereIsOneClearLine() throws Exception {
        environment.put("PATH", jdk("17", "exit 17") + "/bin:/usr/bin:/bin");
        var run = run(launcher, "run");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(
                "postern: needs JDK 25 or newer, and found none: install one, or set JAVA_HOME or POSTERN_JAVA\n",
                run.err());
    }

    @Test
    void aJavaThatWasAskedForMustSuit() throws Exception {
        environment.put("JAVA_HOME", jdk("25", SHOWS_ITS_ARGUMENTS).toString());
        environment.put("POSTERN_JAVA", jdk("17", "exit 17") + "/bin/java");
        var run = run(launcher, "run");
        assertEquals(2, run.code());
        assertTrue(run.err().endsWith("is no java of JDK 25 or newer\n"), run.err());
        assertFalse(run.err().contains("integer"), run.err());
    }

    /// A JDK whose java tells its version and otherwise does what the script says.
    private Path jdk(String version, String script) throws IOException {
        var home = folder.resolve("jdks/jdk-" + version);
        var java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s.0.1" 2026-01-01' >&2; exit; fi
                %s
                """.formatted(version, script));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private record Run(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    private Run run(Path program, String... arguments) throws Exception {
        var errors = folder.resolve("errors");
        var process = start(program, arguments);
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return new Run(process.exitValue(), out, Files.readString(errors));
    }

    private Process start(Path program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(here.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.redirectError(folder.resolve("errors").toFile()).start();
    }
}
