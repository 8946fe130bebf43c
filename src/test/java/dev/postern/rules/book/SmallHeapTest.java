package dev.postern.rules.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.postern.mail.Direction;
import dev.postern.reading.BadMails;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reading and judging a mail made to cost memory takes less than 64 MB: all are judged in a Java of their own,
/// whose heap holds what the word lists and the judge take and so much more.
class SmallHeapTest {

    /// The lists and the judge with the Java classes take about 45 MB.
    private static final String HEAP = "-Xmx108m";

    private static final double MILLION = 1e6;

    @Test
    void badMailsAreJudgedInASmallHeap() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        HEAP,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        SmallHeapTest.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(said);
        assertEquals(0, process.waitFor(), said);
    }

    /// Judges them one after the other and prints the processor time of each.
    public static void main(String[] args) throws IOException {
        var mails = new ExampleMails();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var all = Stream.concat(
                HostileMailTest.mails()
                        .map(a -> new String[] {(String) a.get()[0], (String) a.get()[1], (String) a.get()[2]}),
                BadMails.all().map(a -> new String[] {(String) a.get()[0], "mail", (String) a.get()[1]}));
        for (var mail : all.toList()) {
            var before = threads.getCurrentThreadCpuTime();
            var findings = mails.judge(Direction.TO_BUYER, mail[1], mail[2]).findings();
            var took = threads.getCurrentThreadCpuTime() - before;
            System.out.printf("%5.0f ms, %3d findings: %s%n", took / MILLION, findings.size(), mail[0]);
        }
    }
}
