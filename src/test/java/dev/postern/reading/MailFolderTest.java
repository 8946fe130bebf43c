package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.MessageBytes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads every mail under a folder (`-Dpostern.mail.folder`, else the test resources) as it is and
/// damaged in ways that a fixed seed decides: each must end soon and without a defect.
class MailFolderTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int DAMAGED_COPIES = Integer.getInteger("postern.mail.copies", 4);

    private final MailReader reader = new MailReader(ReadingSettings.defaults());

    @Test
    void everyMailIsReadWithoutDefect() throws IOException {
        var defects = new ArrayList<String>();
        for (var file : mails()) {
            check(file.toString(), Files.readAllBytes(file), defects);
        }
        assertEquals(List.of(), defects);
    }

    @Test
    void everyDamagedMailIsReadWithoutDefect() throws IOException {
        var defects = new ArrayList<String>();
        for (var file : mails()) {
            var random = new Random(file.getFileName().toString().hashCode());
            for (var copy = 0; copy < DAMAGED_COPIES; copy++) {
                check(file + " copy " + copy, damaged(Files.readAllBytes(file), copy, random), defects);
            }
        }
        assertEquals(List.of(), defects);
    }

    private void check(String name, byte[] mail, List<String> defects) {
        var before = THREADS.getCurrentThreadCpuTime();
        var reading = reader.read(MessageBytes.of(mail));
        // Processor time, so that other work on the machine does not count.
        var took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
        assertTrue(took.compareTo(SOON) < 0, () -> name + " took " + took);
        reading.troubles().stream()
                .filter(t -> t.what().equals(Trouble.DEFECT))
                .forEach(t -> defects.add(name + ": " + t.detail()));
    }

    private static List<Path> mails() throws IOException {
        var folder = Path.of(System.getProperty("postern.mail.folder", "src/test/resources"));
        try (Stream<Path> files = Files.walk(folder)) {
            var mails = files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(eml|msg)"))
                    .sorted()
                    .toList();
            assertFalse(mails.isEmpty(), "no mail under " + folder);
            return mails;
        }
    }

    private static byte[] damaged(byte[] mail, int copy, Random random) {
        return switch (copy % 4) {
            case 0 -> flipped(mail, random);
            case 1 -> Arrays.copyOf(mail, random.nextInt(mail.length + 1));
            case 2 -> withLinesDoubled(mail, random);
            default -> Arrays.copyOf(withLinesDoubled(flipped(mail, random), random), mail.length);
        };
    }

    private static byte[] flipped(byte[] mail, Random random) {
        var copy = mail.clone();
        for (var i = 0; i < 1 + copy.length / 100; i++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static byte[] withLinesDoubled(byte[] mail, Random random) {
        var lines = new String(mail, StandardCharsets.ISO_8859_1).split("(?<=\n)");
        var copy = new StringBuilder();
        for (var line : lines) {
            copy.append(line.repeat(random.nextInt(8) == 0 ? 2 : 1));
        }
        return copy.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
