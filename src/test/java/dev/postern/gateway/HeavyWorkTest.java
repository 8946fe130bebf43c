package dev.postern.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeavyWorkTest {

    @Test
    void workIsDoneOnAThreadThatCarriesNoSessions() {
        var work = new HeavyWork(Duration.ofSeconds(10));

        assertEquals(Optional.of(false), work.done(() -> Thread.currentThread().isVirtual()));
    }

    @Test
    void whatTakesTooLongIsGivenUpAndStopped() throws InterruptedException {
        var stopped = new CountDownLatch(1);

        var answer = new HeavyWork(Duration.ofMillis(50)).done(() -> {
            try {
                return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                stopped.countDown();
                return true;
            }
        });

        assertEquals(Optional.empty(), answer);
        assertTrue(stopped.await(10, TimeUnit.SECONDS));
    }

    @Test
    void aDefectIsTold() {
        var work = new HeavyWork(Duration.ofSeconds(10));

        assertThrows(
                IllegalStateException.class,
                () -> work.done(() -> {
                    throw new ArithmeticException();
                }));
        assertEquals(Optional.of(1), work.done(() -> 1));
    }
}
