package dev.postern.leak;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.postern.Main;
import dev.postern.cli.Wiring;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A gateway in a folder of its own, between the mailboxes of a shop and of its buyers.
final class Post implements AutoCloseable {

    static final String SHOP = "care@demo-shop.test";
    static final String BUYER = "sara@buyer.test";
    static final String ORDER = "402-1234567-7654321";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Wiring.Running gateway;
    private @Nullable GreenMail sellers;
    private @Nullable GreenMail buyers;

    private Post(Path folder, String toBuyers, String toSellers) throws IOException, Wiring.BadConfiguration {
        this.folder = folder;
        Files.writeString(folder.resolve("postern.yaml"), """
                hostname: gate.example
                listeners: { submission: { port: 0, seller: demo }, buyer: { port: 0 } }
                http: { port: 0 }
                masking: { domains: [mail.gate.example] }
                buyers: { authentication: off }
                orders: { mode: strict, reports: [orders.txt] }
                limits: { errors: 1000 }
                delivery: { default: buyers, to-seller: sellers, routes: { buyers: %s, sellers: %s } }
                """.formatted(toBuyers, toSellers));
        Files.writeString(
                folder.resolve("sellers.yaml"),
                "sellers: { demo: { name: Demo Shop, senders: [\"*@demo-shop.test\"], inbox: " + SHOP + " } }\n");
        Files.writeString(
                folder.resolve("orders.txt"),
                "order-id\tbuyer-email\tbuyer-name\tproduct-name\tseller\n" + ORDER + "\t" + BUYER
                        + "\tSara Alharbi\tDesk lamp, white\tdemo\n");
        gateway = Main.wiring().start(folder);
    }

    /// With mailboxes at both ends.
    static Post start(Path folder) throws IOException, Wiring.BadConfiguration {
        var sellers = mailboxes();
        var buyers = mailboxes();
        var post = new Post(
                folder, to(buyers.getSmtp().getPort()), to(sellers.getSmtp().getPort()));
        post.sellers = sellers;
        post.buyers = buyers;
        return post;
    }

    /// With routes of any kind; what goes into maildirs is read by [#filed(String, int)].
    static Post start(Path folder, String toBuyers, String toSellers) throws IOException, Wiring.BadConfiguration {
        return new Post(folder, toBuyers, toSellers);
    }

    static String to(int port) {
        return "{ smarthost: \"127.0.0.1:" + port + "\" }";
    }

    /// What was filed in a maildir, once so many are there, in no order.
    List<byte[]> filed(String maildir, int count) throws IOException {
        var inbox = folder.resolve(maildir).resolve("new");
        await().atMost(PATIENCE)
                .until(() -> Files.isDirectory(inbox) && names(inbox).size() >= count);
        var mails = new ArrayList<byte[]>();
        for (var file : names(inbox)) {
            mails.add(Files.readAllBytes(file));
        }
        return mails;
    }

    private static List<Path> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static GreenMail mailboxes() {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    /// Says a whole transaction to a door. The answers to MAIL, RCPT and the content, as far as it came.
    ///
    /// @param mail octets, with lines as they are to be sent
    List<String> send(String door, String helo, String from, String to, String mail) throws IOException {
        var address = gateway.address(door);
        try (var socket = new Socket(address.getAddress(), address.getPort())) {
            socket.setSoTimeout(20_000);
            var replies = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var answers = new ArrayList<String>();
            reply(replies);
            for (var line : List.of("EHLO " + helo, "MAIL FROM:" + from, "RCPT TO:" + to, "DATA")) {
                answers.add(said(socket, replies, (line + "\r\n").getBytes(StandardCharsets.UTF_8)));
                if (answers.getLast().charAt(0) > '3') {
                    return answers;
                }
            }
            var stuffed = mail.replace("\n.", "\n..") + "\r\n.\r\n";
            answers.add(said(socket, replies, Octets.bytes(stuffed)));
            return answers;
        }
    }

    private static String said(Socket socket, BufferedReader replies, byte[] line) throws IOException {
        socket.getOutputStream().write(line);
        socket.getOutputStream().flush();
        return reply(replies);
    }

    private static String reply(BufferedReader replies) throws IOException {
        var text = new StringBuilder();
        String line;
        do {
            line = replies.readLine();
            text.append(line).append('\n');
        } while (line != null && line.length() > 3 && line.charAt(3) == '-');
        return text.toString().strip();
    }

    MimeMessage lastOfBuyers(int count) {
        return last(buyers, count);
    }

    MimeMessage lastOfSellers(int count) {
        return last(sellers, count);
    }

    /// The last of so many.
    private static MimeMessage last(@Nullable GreenMail side, int count) {
        var mailboxes = Objects.requireNonNull(side);
        await().atMost(PATIENCE).until(() -> mailboxes.getReceivedMessages().length >= count);
        return mailboxes.getReceivedMessages()[count - 1];
    }

    /// Everything that arrived at a side, raw.
    List<byte[]> arrived(boolean atBuyers) {
        return Arrays.stream(Objects.requireNonNull(atBuyers ? buyers : sellers).getReceivedMessages())
                .map(Post::raw)
                .toList();
    }

    static byte[] raw(MimeMessage mail) {
        try {
            var bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        gateway.close();
        if (buyers != null && sellers != null) {
            buyers.stop();
            sellers.stop();
        }
    }
}
