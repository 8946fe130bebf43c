package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Mails made to cost time or memory. What is made of them is bounded, and so is the work: it is told by
/// the memory taken for it, since that does not depend on what else the machine does.
class BadInputTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST_ALLOCATED = 1L << 30;
    private static final ReadingSettings LIMITS = ReadingSettings.defaults();

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.postern.reading.BadMails#all")
    void itIsReadWithBoundedWork(String name, String mail) {
        var bytes = Mails.bytes(mail);
        var before = THREADS.getCurrentThreadAllocatedBytes();
        var reading = Mails.read(bytes);
        var allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < MOST_ALLOCATED, () -> name + " took " + allocated);
        assertTrue(reading.passages().size() <= LIMITS.passages(), name);
        assertTrue(reading.links().size() <= LIMITS.links(), name);
        assertEquals(
                0,
                reading.troubles().stream()
                        .filter(t -> t.what().equals(Trouble.DEFECT))
                        .count(),
                name);
    }
}
