package dev.postern.crash;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.Gate;
import dev.postern.testing.MailSink;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at moments drawn by chance while mails go through; `-Dpostern.seed=N` draws the same again.
class KillTest {

    private static final int KILLS = 20;
    private static final int MAILS_A_KILL = 100;
    private static final int CLIENTS = 6;

    // On each of ten connections a mail, and the one before it, whose outcome waits for its commit.
    private static final int MAILS_IN_FLIGHT = 20;

    private static final Pattern MARK = Pattern.compile("m[0-9]{5}-a[0-9]+");

    private final long seed = Long.getLong("postern.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Ledger ledger = new Ledger();
    private volatile Trap trap = Trap.after(1, Moment.ACCEPTED);
    private final List<CompletableFuture<Gate>> gates =
            Stream.generate(CompletableFuture<Gate>::new).limit(KILLS + 1).toList();

    @Test
    void noMailThatGot250IsLostAndTheBooksBalance(@TempDir Path folder) throws Exception {
        try (var sink = new MailSink(this::arrived);
                var clients = new Submitters(KILLS * MAILS_A_KILL, submitters())) {
            var deployment = Deployment.create(folder, sink.port(), List.of(Order.TABLE));
            for (var kill = 0; kill < KILLS; kill++) {
                killAtSomeMoment(deployment, gates.get(kill), clients);
            }
            try (var gate = Gate.start(deployment)) {
                gates.getLast().complete(gate);
                clients.finish();
                awaitArrivals();
                gate.stop();
            }
            assertBalanced(deployment);
        } finally {
            report();
        }
        assertTrue(ledger.duplicates() <= KILLS * MAILS_IN_FLIGHT, "arrived again: " + ledger.duplicates());
    }

    private List<Submitter> submitters() {
        return IntStream.range(0, CLIENTS)
                .mapToObj(n -> new Submitter(gates, ledger, this::saw))
                .toList();
    }

    private void killAtSomeMoment(Deployment deployment, CompletableFuture<Gate> generation, Submitters clients)
            throws Exception {
        var moments = Moment.values();
        var chosen = Trap.after(1 + random.nextInt(MAILS_A_KILL), moments[random.nextInt(moments.length)]);
        try (var gate = Gate.start(deployment)) {
            trap = chosen;
            clients.allow(MAILS_A_KILL);
            generation.complete(gate);
            var came = chosen.await();
            clients.check();
            assertTrue(came, () -> "no " + chosen.moment() + " in time; the gateway said:\n" + gate.output());
            // Up to two milliseconds more: the commit and the reply lie about that far apart.
            LockSupport.parkNanos(random.nextLong(2_000_000));
            gate.kill();
        }
        assertBalanced(deployment);
    }

    private static void assertBalanced(Deployment deployment) throws Exception {
        var books = Books.of(deployment.store(), deployment.folder());
        assertEquals(0, books.difference(), books::toString);
    }

    private void awaitArrivals() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertEquals(Set.of(), ledger.missing(), "got 250 and did not arrive"));
    }

    private void arrived(String content) {
        var mark = MARK.matcher(content);
        if (mark.find()) {
            ledger.arrived(mark.group());
            saw(Moment.ARRIVED);
        }
    }

    private void saw(Moment moment) {
        trap.saw(moment);
    }

    private void report() {
        System.out.printf(
                "crash test, seed %d: %d kills, %d mails got 250, %d of them missing, %d arrived whose 250 was cut off,"
                        + " %d duplicates%n",
                seed,
                KILLS,
                ledger.acceptedCount(),
                ledger.missing().size(),
                ledger.unconfirmed(),
                ledger.duplicates());
    }
}
