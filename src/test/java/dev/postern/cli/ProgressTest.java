package dev.postern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter written = new StringWriter();
    private Instant now = Instant.EPOCH;

    @Test
    void theBarGrowsWithTheWork() {
        var progress = progress(true, 4);
        progress.step();
        now = now.plusMillis(100);
        progress.step();
        assertEquals(
                "\r\u001b[K[#######.......................]  25 %  1 of 4 mails"
                        + "\r\u001b[K[###############...............]  50 %  2 of 4 mails",
                written.toString());
    }

    @Test
    void itIsDrawnTenTimesASecondAtMost() {
        var progress = progress(true, 1000);
        for (var i = 0; i < 100; i++) {
            progress.step();
        }
        assertEquals(
                1,
                written.toString()
                        .lines()
                        .mapToInt(line -> line.split("mails", -1).length - 1)
                        .sum());
    }

    @Test
    void otherLinesFindItsPlaceEmpty() {
        var progress = progress(true, 4);
        progress.clear();
        assertEquals("", written.toString());
        progress.step();
        written.getBuffer().setLength(0);
        progress.clear();
        progress.clear();
        assertEquals("\r\u001b[K", written.toString());
    }

    @Test
    void moreThanWasExpectedIsNotMoreThanAll() {
        var progress = progress(true, 0);
        progress.step();
        now = now.plusSeconds(1);
        progress.step();
        assertEquals(true, written.toString().endsWith("[##############################] 100 %  2 of 2 mails"));
    }

    @Test
    void whereNobodyLooksOnNothingIsDrawn() {
        var progress = progress(false, 4);
        progress.step();
        progress.clear();
        assertEquals("", written.toString());
    }

    private Progress progress(boolean person, long total) {
        var console = new Console(
                InputStream.nullInputStream(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(written, true),
                person);
        return new Progress(console, "mails", total, () -> now);
    }
}
