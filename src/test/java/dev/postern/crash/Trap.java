package dev.postern.crash;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Springs when a moment has come a number of times.
record Trap(Moment moment, CountDownLatch remaining) {

    static Trap after(int times, Moment moment) {
        return new Trap(moment, new CountDownLatch(times));
    }

    void saw(Moment seen) {
        if (seen == moment) {
            remaining.countDown();
        }
    }

    /// Waits until it springs; false when a minute went by.
    boolean await() throws InterruptedException {
        return remaining.await(1, TimeUnit.MINUTES);
    }
}
