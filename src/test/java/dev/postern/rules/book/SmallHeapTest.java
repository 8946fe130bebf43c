package dev.postern.rules.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.postern.mail.Direction;
import dev.postern.reading.BadMails;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/// Reading and judging a mail made to cost memory takes less than 64 MB: all are judged, one after the other, in a
/// Java of their own, whose heap holds what the word lists and the judge take and so much more.
class SmallHeapTest {

    /// The lists and the judge take about 24 MB.
    private static final String HEAP = "-Xmx88m";

    private static final double MILLION = 1e6;

    @TempDir
    private Path folder;

    @Test
    void badMailsAreJudgedInASmallHeap() throws IOException, InterruptedException {
        write(HostileMailTest.mails());
        write(BadMails.all().map(mail -> Arguments.of(mail.get()[0], "mail", mail.get()[1])));
        var java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        HEAP,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        SmallHeapTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(said);
        assertEquals(0, process.waitFor(), said);
    }

    /// Each mail as `folder/kind/name`, so that the small heap holds one at a time.
    private void write(Stream<Arguments> mails) throws IOException {
        for (var mail : mails.map(Arguments::get).toList()) {
            var kind = Files.createDirectories(folder.resolve(kind((String) mail[1])));
            Files.writeString(kind.resolve((String) mail[0]), (String) mail[2]);
        }
    }

    private static String kind(String given) {
        return given.isEmpty() ? "text" : given;
    }

    /// Judges the mails of a folder one after the other and prints the processor time of each.
    public static void main(String[] args) throws IOException {
        var mails = new ExampleMails();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (var files = Files.walk(Path.of(args[0]))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var kind = file.getName(file.getNameCount() - 2).toString();
                var before = threads.getCurrentThreadCpuTime();
                var findings = mails.judge(Direction.TO_BUYER, kind, Files.readString(file))
                        .findings();
                var took = threads.getCurrentThreadCpuTime() - before;
                System.out.printf("%5.0f ms, %3d findings: %s%n", took / MILLION, findings.size(), file.getFileName());
            }
        }
    }
}
