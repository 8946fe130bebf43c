package dev.postern.reading.picture;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads text drawn in pictures by Tesseract, a process for each, with a limit of time and of memory.
///
/// Safe for many threads.
public final class TextReader {

    private static final Logger LOG = LoggerFactory.getLogger(TextReader.class);

    private static final String LANGUAGES = "eng+ara";
    private static final int SECONDS_TO_START = 4;

    /// Of address space; the largest picture we hand it takes half of that.
    private static final int KILOBYTES = 300_000;

    /// Sessions go first: nobody waits for a picture as a client waits for its reply to RCPT.
    private static final int NICE = 10;

    /// Tesseract is sure of a word from 0 to 100; what it makes of a photo's branches is below this.
    private static final float SURE = 45;

    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;
    private static final int SHORTEST_NUMBER = 14;
    private static final int LONGEST_NUMBER = 30;
    private static final int DIGITS = 17;
    private static final Pattern IN_THREE = Pattern.compile("[^-]+-[^-]+-.*");

    private final Path program;

    private TextReader(Path program) {
        this.program = program;
    }

    /// Nothing if the program or one of its languages is not installed. Looked for once.
    public static Optional<TextReader> installed() {
        return Installed.FOUND;
    }

    private static final class Installed {
        static final Optional<TextReader> FOUND = find();
    }

    private static Optional<TextReader> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(TextReader::new)
                .filter(TextReader::knowsBothLanguages);
    }

    private boolean knowsBothLanguages() {
        try {
            var process = new ProcessBuilder(program.toString(), "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            var killer = kill(process, SECONDS_TO_START);
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var answered = process.waitFor() == 0;
            killer.interrupt();
            if (!answered) {
                LOG.warn("{} does not name its languages", program);
            }
            return answered && said.lines().toList().containsAll(List.of("eng", "ara"));
        } catch (IOException e) {
            LOG.warn("{} does not start", program, e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// The text of a picture.
    ///
    /// @param lines top to bottom
    /// @param doubtful whether there is a number in it that the program cannot make out: it knows Arabic-Indic
    ///     digits badly
    record Drawn(List<String> lines, boolean doubtful) {}

    /// @param seconds that it may take
    /// @throws IOException also if it takes too long
    Drawn read(Pixels picture, int seconds) throws IOException {
        var process = start();
        var killer = kill(process, seconds);
        try {
            try (var in = process.getOutputStream()) {
                in.write(picture.toPgm());
            }
            var table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("its text takes too long or too much to read");
            }
            return drawn(table);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        } finally {
            killer.interrupt();
            process.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        var command =
                "ulimit -v %d; exec nice -n %d \"$0\" - - -l %s --psm 11 tsv".formatted(KILOBYTES, NICE, LANGUAGES);
        var builder = new ProcessBuilder("/bin/sh", "-c", command, program.toString());
        // Many of them run beside each other, so none needs more than one processor.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static Thread kill(Process process, int seconds) {
        return Thread.startVirtualThread(() -> {
            try {
                if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                // It has ended in time.
            }
        });
    }

    /// A row a word; the columns before tell page, block, paragraph and line.
    private static Drawn drawn(String table) {
        var sure = new LinkedHashMap<String, String>();
        var all = new LinkedHashMap<String, String>();
        for (var row : table.split("\n")) {
            var columns = row.split("\t", -1);
            if (columns.length > TEXT && !columns[TEXT].isBlank()) {
                var line = columns[2] + ' ' + columns[3] + ' ' + columns[4];
                all.merge(line, columns[TEXT].strip(), String::concat);
                if (isSure(columns[CONFIDENCE])) {
                    sure.merge(line, columns[TEXT].strip(), (before, word) -> before + ' ' + word);
                }
            }
        }
        var doubtful = all.values().stream().anyMatch(TextReader::isDoubtful);
        return new Drawn(List.copyOf(sure.values()), doubtful);
    }

    /// As long as an order ID and in three parts like one, but of other signs than digits.
    private static boolean isDoubtful(String line) {
        var length = line.length() >= SHORTEST_NUMBER && line.length() <= LONGEST_NUMBER;
        return length
                && IN_THREE.matcher(line).matches()
                && line.chars().filter(Character::isDigit).count() < DIGITS;
    }

    private static boolean isSure(String confidence) {
        try {
            return Float.parseFloat(confidence) >= SURE;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
