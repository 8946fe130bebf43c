package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.reading.mime.PartHead;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileDeskTest {

    private static final ReadingSettings A_SECOND = ReadingSettings.from(
            Section.parse("", "{}", new Mistakes()), Section.parse("", "seconds: 1", new Mistakes()));

    private static List<GivenFile> file(String name) {
        return List.of(new GivenFile(PartHead.of(name), new byte[1], 1));
    }

    @Test
    void aLibraryThatHangsHoldsUpNoOtherMail() throws Exception {
        var free = new CountDownLatch(1);
        var desk = new FileDesk(A_SECOND, (files, opened) -> {
            if (files.getFirst().head().name().equals("hangs")) {
                untilFree(free);
            }
        });
        var processors = Runtime.getRuntime().availableProcessors();
        try (var mails = Executors.newVirtualThreadPerTaskExecutor()) {
            var hanging = IntStream.range(0, processors)
                    .mapToObj(_ -> mails.submit(() -> desk.open(file("hangs"))))
                    .toList();
            for (var mail : hanging) {
                var trouble = mail.get().getFirst().troubles().getFirst();
                assertEquals("time", trouble.what());
            }
            assertTrue(desk.open(file("other")).getFirst().troubles().isEmpty());
        } finally {
            free.countDown();
        }
    }

    /// It is not the mail's fault that others take all the time.
    @Test
    void whoWaitsTooLongForOthersIsToldToComeAgain() throws Exception {
        var free = new CountDownLatch(1);
        var desk = new FileDesk(A_SECOND, (files, opened) -> untilFree(free));
        var generations = 4;
        try (var mails = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, generations * Runtime.getRuntime().availableProcessors())
                    .mapToObj(_ -> mails.submit(() -> desk.open(file("hangs"))))
                    .toList();
            var busy = 0;
            for (var mail : all) {
                busy += isBusy(mail) ? 1 : 0;
            }
            assertTrue(busy > 0);
        } finally {
            free.countDown();
        }
    }

    private static boolean isBusy(Future<List<OpenedFile>> mail) throws InterruptedException {
        try {
            mail.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof BusyException;
        }
    }

    /// Like a library that knows no interruption.
    private static void untilFree(CountDownLatch free) {
        var waits = true;
        while (waits) {
            try {
                free.await();
                waits = false;
            } catch (InterruptedException e) {
                // It goes on.
            }
        }
    }
}
