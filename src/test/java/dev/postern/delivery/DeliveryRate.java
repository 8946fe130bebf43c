package dev.postern.delivery;

import dev.postern.delivery.connection.Destination;
import dev.postern.delivery.signing.Signer;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.Outcome;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// How fast mail leaves, by hand: `main` is both the sink and the sender, which takes its own CPU time.
///
/// ```
/// java -cp … dev.postern.delivery.DeliveryRate sink 7100 &
/// java -cp … dev.postern.delivery.DeliveryRate 7100 20000
/// ```
public final class DeliveryRate {

    private static final int CONNECTIONS = 10;
    private static final int ROUNDS = 5;

    private DeliveryRate() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("sink")) {
            sink(Integer.parseInt(arguments[1]));
        } else {
            measure(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        }
    }

    private static void measure(int port, int mails) throws Exception {
        var hub = new Route.Smarthost("sink", new Destination("127.0.0.1", port));
        var settings = new DeliverySettings(hub, Optional.empty(), Map.of(), RetrySchedule.STANDARD);
        try (var delivery = new Delivery(settings, Signer.none(), InstantSource.system())) {
            for (var round = 1; round <= ROUNDS; round++) {
                var cpu = cpu();
                var start = System.nanoTime();
                send(delivery, mails);
                var seconds = (System.nanoTime() - start) / 1e9;
                System.err.printf(
                        "round %d: %d mails, %.0f/s, %.0f us CPU a mail%n",
                        round, mails, mails / seconds, (cpu() - cpu) / 1e3 / mails);
            }
        }
    }

    private static void send(Delivery delivery, int mails) throws InterruptedException, ExecutionException {
        var parcel = parcel();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var senders = Collections.nCopies(
                    CONNECTIONS, Executors.callable(() -> sendSome(delivery, parcel, mails / CONNECTIONS)));
            for (var sender : threads.invokeAll(senders)) {
                sender.get();
            }
        }
    }

    private static void sendSome(Delivery delivery, Parcel parcel, int mails) {
        for (var i = 0; i < mails; i++) {
            var outcome = delivery.attempt(parcel, Direction.TO_BUYER);
            if (!(outcome instanceof Outcome.Delivered)) {
                throw new IllegalStateException(outcome.toString());
            }
        }
    }

    private static Parcel parcel() {
        var content = "Subject: 123-1234567-1234567\r\n\r\n"
                + "A line of an order mail, about as long as lines of such mails are, say 76.\r\n".repeat(53);
        return new Parcel(
                QueueId.next("pair", Instant.now()),
                ReversePath.of(Address.of("a@alias.example")),
                Address.of("b@buyer.example"),
                MessageBytes.of(content.getBytes(StandardCharsets.US_ASCII)),
                false,
                true,
                Instant.EPOCH,
                written -> true);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void sink(int port) throws IOException {
        try (var server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            while (true) {
                var accepted = server.accept();
                Thread.ofPlatform().start(() -> swallow(accepted));
            }
        }
    }

    private static void swallow(Socket accepted) {
        try (accepted) {
            accepted.setTcpNoDelay(true);
            var in = new BufferedInputStream(accepted.getInputStream(), 16 * 1024);
            var out = new BufferedOutputStream(accepted.getOutputStream());
            reply(out, "220 sink");
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                reply(out, in, line);
                if (in.available() == 0) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            System.err.println("sink: " + e);
        }
    }

    private static void reply(BufferedOutputStream out, BufferedInputStream in, String line) throws IOException {
        switch (line.substring(0, 4)) {
            case "EHLO" -> reply(out, "250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 50000000");
            case "DATA" -> {
                reply(out, "354 go");
                var content = line(in);
                while (!content.isEmpty() && !content.equals(".\r\n")) {
                    content = line(in);
                }
                out.write("250 2.0.0 queued\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            default -> out.write("250 2.0.0 ok\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void reply(BufferedOutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String line(BufferedInputStream in) throws IOException {
        var line = new StringBuilder();
        var octet = in.read();
        while (octet >= 0 && octet != '\n') {
            line.append((char) octet);
            octet = in.read();
        }
        return octet < 0 ? "" : line.append('\n').toString();
    }
}
