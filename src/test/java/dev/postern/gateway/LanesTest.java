package dev.postern.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Outcome;
import dev.postern.mail.StatusCode;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Outcome DOWN = new Outcome.Deferred(StatusCode.of("4.4.1"), "no connection", true);
    private static final Outcome GREY = new Outcome.Deferred(StatusCode.of("4.7.1"), "greylisted");
    private static final Outcome DONE = new Outcome.Delivered("250 ok");

    /// In the middle, so that there is no jitter.
    private static final RandomGenerator STEADY = new RandomGenerator() {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public double nextDouble() {
            return 0.5;
        }
    };

    private Instant now = Instant.EPOCH;
    private final Lanes lanes = new Lanes(10, () -> now, STEADY);

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            lanes.note("hub", DOWN);
        }
    }

    private void wait(Duration time) {
        now = now.plus(time);
    }

    @Test
    void aLaneHasItsShareAndNoMore() {
        for (var i = 0; i < 10; i++) {
            assertTrue(lanes.enter("hub"));
        }
        assertFalse(lanes.enter("hub"));
        assertEquals(10, lanes.room("other"));
        lanes.leave("hub");
        assertEquals(1, lanes.room("hub"));
    }

    @Test
    void afterSomeFailuresOfTheNextHopInARowItsLaneSleeps() {
        fail(2);
        assertEquals(10, lanes.room("hub"));
        fail(1);
        assertEquals(0, lanes.room("hub"));
        assertEquals(10, lanes.room("other"));
    }

    @Test
    void thenOneMailGoesAheadAndOnceItGotThroughTheLaneIsOpen() {
        fail(3);
        wait(Duration.ofSeconds(5));
        assertEquals(1, lanes.room("hub"));
        assertTrue(lanes.enter("hub"));
        assertFalse(lanes.enter("hub"));
        lanes.note("hub", DONE);
        lanes.leave("hub");
        assertEquals(10, lanes.room("hub"));
    }

    @Test
    void whileItStaysDownItIsAskedLessAndLess() {
        fail(3);
        for (var seconds : new int[] {5, 10, 20, 40, 80, 160, 300, 300}) {
            wait(Duration.ofSeconds(seconds).minusMillis(1));
            assertEquals(0, lanes.room("hub"), () -> "asked before " + seconds + " s");
            wait(Duration.ofMillis(1));
            assertEquals(1, lanes.room("hub"), () -> "not asked after " + seconds + " s");
            fail(1);
        }
    }

    @Test
    void attemptsThatBeganBeforeItFellAsleepDoNotMakeItSleepLonger() {
        fail(10);
        wait(Duration.ofSeconds(5));
        assertEquals(1, lanes.room("hub"));
    }

    @Test
    void aMailThatIsDeferredForItsOwnSakeClosesNoLane() {
        for (var i = 0; i < 9; i++) {
            lanes.note("hub", GREY);
        }
        assertEquals(10, lanes.room("hub"));
        fail(2);
        lanes.note("hub", GREY);
        fail(2);
        assertEquals(10, lanes.room("hub"), "the server was there in between");
    }
}
