package dev.postern.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/// How a command that stays up comes to its end.
interface Ending {

    /// On SIGTERM or SIGINT closes what is open and ends the process with 0; the JVM itself would say
    /// 143, which supervisors take for a failure.
    ///
    /// @return takes the order back, for a command that ends by itself
    Runnable closeOnSignal(AutoCloseable open, PrintWriter err);

    /// Waits for such a signal; the process ends meanwhile.
    void await();

    /// Of this process.
    static Ending ofProcess() {
        return new Ending() {
            @Override
            public Runnable closeOnSignal(AutoCloseable open, PrintWriter err) {
                var hook = new Thread(() -> halt(open, err), "ending");
                Runtime.getRuntime().addShutdownHook(hook);
                return () -> remove(hook);
            }

            @Override
            public void await() {
                waitForEver();
            }
        };
    }

    private static void halt(AutoCloseable open, PrintWriter err) {
        var code = Commands.FAILED;
        try {
            open.close();
            code = Commands.FINE;
        } catch (Exception e) {
            err.println("postern: not closed properly: " + e);
        } finally {
            err.flush();
            Runtime.getRuntime().halt(code);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // A signal was first. What the closing gateway did to this thread is of no interest.
            waitForEver();
        }
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
