package dev.postern.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.Gate;
import dev.postern.testing.MailSink;
import dev.postern.testing.OrderMail;
import dev.postern.testing.SmtpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Strangers who want their mail carried to other strangers, at both doors of a gateway with a next hop.
class RelayTricksTest {

    private static final Queue<String> RELAYED = new ConcurrentLinkedQueue<>();
    private static final byte[] SPAM =
            "From: a@spam.example\r\nTo: b@victim.example\r\nSubject: hello\r\n\r\nBuy now.\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @AutoClose
    private static MailSink sink;

    /// Its submission is bound to a seller, so that any recipient is heard out.
    @AutoClose
    private static Gate bound;

    /// Its submission wants a login.
    @AutoClose
    private static Gate gate;

    @BeforeAll
    static void start(@TempDir Path folder, @TempDir Path second) throws IOException {
        sink = new MailSink(RELAYED::add);
        bound = Gate.start(Deployment.create(folder, sink.port(), List.of(Order.TABLE)));
        var strict = Deployment.create(second, sink.port(), List.of(Order.TABLE));
        var file = strict.config().resolve("postern.yaml");
        Files.writeString(file, Files.readString(file).replace("seller: demo", "logins-without-tls: true"));
        gate = Gate.start(strict);
    }

    /// The recipients that nmap's `smtp-open-relay` and its like try, and senders that look like ours.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <>                                    | <relay@victim.example>
            <a@spam.example>                      | <relay@victim.example>
            <a@postern.localhost>                 | <relay@victim.example>
            <a@[127.0.0.1]>                       | <relay@victim.example>
            <a@[127.0.0.1]>                       | <relay%victim.example@[127.0.0.1]>
            <a@[127.0.0.1]>                       | <relay%victim.example@postern.localhost>
            <a@[127.0.0.1]>                       | <"relay@victim.example">
            <a@[127.0.0.1]>                       | <"relay%victim.example">
            <a@[127.0.0.1]>                       | <relay@victim.example@[127.0.0.1]>
            <a@[127.0.0.1]>                       | <"relay@victim.example"@[127.0.0.1]>
            <a@[127.0.0.1]>                       | <relay@victim.example@postern.localhost>
            <a@[127.0.0.1]>                       | <@[127.0.0.1]:relay@victim.example>
            <a@[127.0.0.1]>                       | <@postern.localhost:relay@victim.example>
            <a@[127.0.0.1]>                       | <victim.example!relay>
            <a@[127.0.0.1]>                       | <victim.example!relay@[127.0.0.1]>
            <a@[127.0.0.1]>                       | <victim.example!relay@postern.localhost>
            <care@demo-shop.example>              | <relay@victim.example>
            <care@demo-shop.example>              | <relay%victim.example@mail.postern.example>
            <care@demo-shop.example>              | <"relay@victim.example"@mail.postern.example>
            <a@mail.postern.example>              | <@mail.postern.example:relay@victim.example>
            <huda.alqahtani@buyer.example>        | <care@demo-shop.example>
            <care@demo-shop.example>              | <huda.alqahtani@buyer.example>
            """)
    void noStrangersMailIsRelayed(String from, String to) throws IOException {
        assertEquals(
                "550",
                tried(gate.buyerSidePort(), from, to)
                        .substring(0, 3)
                        .replace("501", "550")
                        .replace("553", "550"));
        assertTrue(tried(gate.submissionPort(), from, to).startsWith("530 5.7.0"), "no login, no mail");
        assertTrue(tried(bound.submissionPort(), from, to).startsWith("5"), "judged after DATA");
        assertEquals(List.of(), List.copyOf(RELAYED));
    }

    private static String tried(int port, String from, String to) throws IOException {
        try (var client = SmtpClient.connect(port)) {
            for (var command : List.of("MAIL FROM:" + from, "RCPT TO:" + to, "DATA")) {
                var reply = client.command(command).getLast();
                if (reply.startsWith("5")) {
                    return reply;
                }
            }
            client.content(SPAM);
            return client.reply().getLast();
        }
    }

    /// A stranger who forges a sender is told no while it is there; nobody else ever hears of it.
    @ParameterizedTest
    @ValueSource(strings = {"<victim@other.example>", "<>", "<huda.alqahtani@buyer.example>"})
    void aForgedSenderIsNotWrittenTo(String forged) throws IOException {
        assertTrue(tried(gate.buyerSidePort(), forged, "<nobody@mail.postern.example>")
                .startsWith("550 5.1.1"));
        assertEquals(List.of(), List.copyOf(RELAYED), "no bounce to who never wrote");
    }

    /// Neither text nor code tells an alias that never was from a name, a role or another domain.
    @Test
    void everyAbsentMailboxGetsOneAnswer() throws IOException {
        var answers = List.of(
                        "<nobody@mail.postern.example>",
                        "<care@mail.postern.example>",
                        "<root@mail.postern.example>",
                        "<postmaster@mail.postern.example>",
                        "<huda.alqahtani@buyer.example>",
                        "<x@other.example>",
                        "<\"a b\"@mail.postern.example>",
                        "<b-aaaaaaaaaaaaaaaaaaaa@mail.postern.example>")
                .stream()
                .map(RelayTricksTest::asked)
                .distinct()
                .toList();
        assertEquals(List.of("550 5.1.1 no such mailbox here"), answers);
    }

    private static String asked(String to) {
        try {
            return tried(gate.buyerSidePort(), "<a@buyer.example>", to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is carried for a seller is carried to the one buyer alone, whatever stands in the header.
    @Test
    void aSellersMailGoesToItsBuyerAlone() throws IOException {
        var mail = OrderMail.compliant(Order.TABLE, "alone");
        try (var client = SmtpClient.connect(bound.submissionPort())) {
            assertTrue(
                    client.command("MAIL FROM:<" + mail.from() + ">").getLast().startsWith("250"));
            assertTrue(client.command("RCPT TO:<" + mail.to() + ">").getLast().startsWith("250"));
            assertTrue(
                    client.command("RCPT TO:<relay@victim.example>").getLast().startsWith("452 4.5.3"));
        }
    }
}
