package dev.postern.session.content;

import java.util.concurrent.atomic.AtomicLong;

/// Counts the bytes of all messages that are being received or judged, and keeps them under a cap.
public final class InFlight {

    private final long most;
    private final AtomicLong used = new AtomicLong();

    public InFlight(long most) {
        this.most = most;
    }

    /// Whether there was room; a taken share must be given back.
    public boolean take(long bytes) {
        if (used.addAndGet(bytes) <= most) {
            return true;
        }
        used.addAndGet(-bytes);
        return false;
    }

    public void giveBack(long bytes) {
        used.addAndGet(-bytes);
    }

    public long used() {
        return used.get();
    }
}
