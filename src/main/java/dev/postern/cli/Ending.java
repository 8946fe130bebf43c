package dev.postern.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/// What a command that stays up waits for.
interface Ending {

    /// Waits until the gateway is to end, and closes it.
    void await(AutoCloseable gateway, PrintWriter err) throws Exception;

    /// SIGTERM or SIGINT. The process ends with 0 once the gateway is closed; the JVM itself would say
    /// 143, which supervisors take for a failure.
    static Ending signals() {
        return (gateway, err) -> {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> halt(gateway, err), "ending"));
            new CountDownLatch(1).await();
        };
    }

    private static void halt(AutoCloseable gateway, PrintWriter err) {
        var code = Commands.FAILED;
        try {
            gateway.close();
            code = Commands.FINE;
        } catch (Exception e) {
            err.println("postern: not closed properly: " + e);
        } finally {
            err.flush();
            Runtime.getRuntime().halt(code);
        }
    }
}
