package dev.postern.bench;

import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.Gate;
import dev.postern.testing.MailSink;
import dev.postern.testing.OrderMail;
import dev.postern.testing.SmtpClient;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;

/// How long a text mail takes from its final dot to its reply while other sessions send pictures that have to be read.
///
/// The packaged gateway, in turn without and with the other sessions; text mails come at a fixed rate, pictures as fast
/// as the gateway takes them, each new to it and with a few words drawn in it.
///
/// `mvn -q package -DskipTests && mvn -Pbench test-compile exec:exec@bench -Dmain=dev.postern.bench.BesidePictures`
public final class BesidePictures {

    private static final int TEXT_SESSIONS = 4;
    private static final int PICTURE_SESSIONS = 4;
    private static final int MAILS_A_SECOND = 40;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(20);
    private static final int MICROS = 1_000;

    private final int port;
    private final AtomicInteger marks = new AtomicInteger();

    private BesidePictures(int port) {
        this.port = port;
    }

    public static void main(String... arguments) throws Exception {
        var folder = Files.createTempDirectory("beside-pictures");
        try (var sink = new MailSink(content -> {})) {
            var deployment = Deployment.create(folder, sink.port(), List.of(Order.TABLE));
            try (var gate = Gate.startPackaged(deployment)) {
                var bench = new BesidePictures(gate.submissionPort());
                bench.round(false); // warms up
                bench.round(true);
                for (var round = 0; round < ROUNDS; round++) {
                    System.out.println(bench.round(false));
                    System.out.println(bench.round(true));
                }
                System.out.println("most memory resident, gateway alone: " + mostMemory(gate.pid()));
                gate.stop();
            }
        }
    }

    private String round(boolean pictures) throws Exception {
        var over = new AtomicBoolean();
        var read = new AtomicInteger();
        var times = new ConcurrentLinkedQueue<Long>();
        try (var sessions = Executors.newVirtualThreadPerTaskExecutor()) {
            var others = new ArrayList<Future<?>>();
            for (var session = 0; pictures && session < PICTURE_SESSIONS; session++) {
                others.add(sessions.submit(() -> sendPictures(over, read)));
            }
            var texts = new ArrayList<Future<?>>();
            for (var session = 0; session < TEXT_SESSIONS; session++) {
                texts.add(sessions.submit(() -> sendTexts(times)));
            }
            for (var text : texts) {
                text.get();
            }
            over.set(true);
            for (var other : others) {
                other.get();
            }
        }
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return "%s: %d text mails, p50 %d us, p99 %d us, longest %d us"
                        .formatted(
                                pictures ? "beside pictures" : "alone",
                                sorted.length,
                                at(sorted, 50),
                                at(sorted, 99),
                                at(sorted, 100))
                + (pictures ? "; %d mails with a picture".formatted(read.get()) : "");
    }

    private static long at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / MICROS;
    }

    private Void sendTexts(ConcurrentLinkedQueue<Long> times) throws IOException {
        var pace = Duration.ofSeconds(1).toNanos() * TEXT_SESSIONS / MAILS_A_SECOND;
        var end = System.nanoTime() + ROUND.toNanos();
        try (var client = SmtpClient.connect(port)) {
            for (var due = System.nanoTime(); due < end; due += pace) {
                LockSupport.parkNanos(due - System.nanoTime());
                var mail = OrderMail.compliant(Order.TABLE, "m" + marks.incrementAndGet());
                client.begin(mail.from(), mail.to());
                var sent = System.nanoTime();
                client.content(mail.bytes());
                accepted(client.reply());
                times.add(System.nanoTime() - sent);
            }
        }
        return null;
    }

    private Void sendPictures(AtomicBoolean over, AtomicInteger read) throws IOException {
        try (var client = SmtpClient.connect(port)) {
            while (!over.get()) {
                client.begin(Deployment.SELLER, Order.TABLE.buyer());
                client.content(pictureMail("p" + marks.incrementAndGet()));
                accepted(client.reply());
                read.incrementAndGet();
            }
        }
        return null;
    }

    private static void accepted(List<String> reply) {
        if (!reply.getFirst().startsWith("250")) {
            throw new IllegalStateException(String.join("\n", reply));
        }
    }

    private static byte[] pictureMail(String mark) throws IOException {
        var mail = """
                From: Demo Shop <%s>
                To: <%s>
                Subject: Your order %s
                MIME-Version: 1.0
                Content-Type: image/png; name="card.png"
                Content-Disposition: attachment; filename="card.png"
                Content-Transfer-Encoding: base64

                """.formatted(Deployment.SELLER, Order.TABLE.buyer(), Order.TABLE.id());
        var body = Base64.getMimeEncoder().encodeToString(card(mark));
        return (mail.replace("\n", "\r\n") + body + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] card(String mark) throws IOException {
        var picture = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, 800, 400);
        drawing.setColor(Color.BLACK);
        drawing.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        var lines = List.of("Assembly of the dining table", "Two people, half an hour", "Tighten all screws", mark);
        for (var line = 0; line < lines.size(); line++) {
            drawing.drawString(lines.get(line), 40, 80 + 70 * line);
        }
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static String mostMemory(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("unknown");
    }
}
