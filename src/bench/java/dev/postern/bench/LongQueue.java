package dev.postern.bench;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.spool.Item;
import dev.postern.spool.Spool;
import dev.postern.store.SqliteStore;
import dev.postern.store.StoreSettings;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.Gate;
import dev.postern.testing.MailSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// How long the packaged gateway takes to start on a long queue of due mail, and how fast it drains the first of it.
///
/// `mvn -q package -DskipTests && mvn -Pbench test-compile exec:exec@bench -Dmain=dev.postern.bench.LongQueue
/// -Dbench=1000000`; without a number, 5,000 and 100,000 mails. Needs 2 KB of disk a mail.
public final class LongQueue {

    private static final int WRITERS = 64;
    private static final int WARM_UP = 2_000;
    private static final int DRAINED = 3_000;
    private static final byte[] MAIL = ("Subject: order 408-1203344-7781290\r\n\r\n"
                    + "Your table is on its way.\r\n".repeat(20))
            .getBytes(StandardCharsets.US_ASCII);

    private LongQueue() {}

    public static void main(String... arguments) throws Exception {
        if (arguments.length == 1 && arguments[0].matches("[0-9]{4,7}")) {
            System.out.println(measured(Integer.parseInt(arguments[0])));
        } else {
            System.out.println(measured(WARM_UP + DRAINED));
            System.out.println(measured(100_000));
        }
    }

    private static String measured(int mails) throws Exception {
        var folder = Files.createTempDirectory("long-queue");
        var arrived = new AtomicInteger();
        try (var sink = new MailSink(_ -> arrived.incrementAndGet())) {
            var deployment = Deployment.create(folder, sink.port(), List.of(Order.TABLE));
            fill(deployment, mails);
            var start = System.nanoTime();
            try (var gate = Gate.startPackaged(deployment)) {
                var started = System.nanoTime();
                await(arrived, WARM_UP);
                var from = System.nanoTime();
                await(arrived, WARM_UP + DRAINED);
                var perMail = Duration.ofNanos((System.nanoTime() - from) / DRAINED);
                var memory = Files.readString(java.nio.file.Path.of("/proc/" + gate.pid() + "/status"))
                        .lines()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("");
                gate.kill();
                return "%d mails: listens after %d ms, drains one in %d us, %s"
                        .formatted(
                                mails,
                                Duration.ofNanos(started - start).toMillis(),
                                perMail.toNanos() / 1000,
                                memory.replaceAll("\\s+", " "));
            }
        }
    }

    private static void fill(Deployment deployment, int mails) throws IOException {
        Files.createDirectories(deployment.store());
        try (var store = SqliteStore.open(new StoreSettings(deployment.store(), 0));
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            var seals = Seals.open(store, deployment.store().resolve("keys"));
            var spool = Spool.open(store, seals, _ -> "next");
            var seal = seals.of(Subject.buyer(Address.of(Order.TABLE.buyer())));
            for (var writer = 0; writer < WRITERS; writer++) {
                var first = writer;
                writers.execute(() -> {
                    for (var i = first; i < mails; i += WRITERS) {
                        store.commit(Spool.addWaiting(spool.fresh(item(i), MessageBytes.of(MAIL), seal)));
                    }
                });
            }
        }
    }

    private static Item item(int i) {
        var now = Instant.now();
        return new Item(
                QueueId.next("demo/" + i, now),
                Direction.TO_BUYER,
                "demo",
                ReversePath.of(Address.of(Deployment.SELLER)),
                ReversePath.none(),
                Address.of(Order.TABLE.buyer()),
                false,
                List.of(),
                new Item.Original("", Address.of(Order.TABLE.buyer())),
                "en",
                now,
                now.plus(Duration.ofDays(5)));
    }

    private static void await(AtomicInteger arrived, int count) {
        while (arrived.get() < count) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
