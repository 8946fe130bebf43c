package dev.postern.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.gateway.Login;
import dev.postern.gateway.Transaction;
import dev.postern.mail.Address;
import dev.postern.mail.Reply;
import dev.postern.session.content.InFlight;
import dev.postern.parties.Sellers;
import dev.postern.parties.login.LoginSettings;
import dev.postern.parties.login.Logins;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.BindException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The door over real sockets, with a gateway that takes everything but mails that say so.
class SmtpDoorTest {

    @TempDir
    Path folder;

    private final FakeGateway gateway = new FakeGateway();
    private InFlight inFlight = new InFlight(0);
    private SmtpDoor door;
    private Socket socket;
    private BufferedReader replies;
    private OutputStream commands;

    @BeforeEach
    void open() throws IOException {
        var settings = settings("""
                hostname: gate.example
                listeners: { submission: { port: 0, seller: demo } }
                limits: { message-size: 300KB, errors: 5, in-flight: 1MB, recipients: 3, idle-commands: 8,
                          session: 1h, line: 998 }
                """);
        inFlight = new InFlight(settings.limits().inFlight());
        door = SmtpDoor.open(
                settings, settings.doors().getFirst(), gateway, nobody(), inFlight, folder, InstantSource.system());
        socket = new Socket(door.address().getAddress(), door.address().getPort());
        socket.setSoTimeout(10_000);
        replies = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        commands = socket.getOutputStream();
        assertTrue(replies.readLine().startsWith("220 gate.example ESMTP"));
    }

    private SessionSettings settings(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("postern.yaml"), yaml);
        return SessionSettings.from(Section.read(file, new Mistakes()), InstantSource.system());
    }

    private static Logins nobody() {
        var sellers = Sellers.from(Section.parse("sellers.yaml", "sellers: {}", new Mistakes()), new Mistakes());
        return new Logins(sellers, new LoginSettings(3, Duration.ofMinutes(1)), InstantSource.system());
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        door.close();
    }

    @Test
    void ehloOffersWhatWorks() throws IOException {
        send("EHLO me.example\r\n");
        var offers = new ArrayList<String>();
        var line = "";
        do {
            line = replies.readLine();
            offers.add(line.substring(4));
        } while (line.startsWith("250-"));
        assertEquals(
                List.of("gate.example", "PIPELINING", "SIZE 307200", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"),
                offers);
    }

    @Test
    void aMailIsHandedOverWithItsEnvelope() throws IOException {
        greet();
        say("MAIL FROM:<care@shop.example> SIZE=100 BODY=8BITMIME", "250 2.1.0");
        say("RCPT TO:<sara@buyer.example>", "250 2.1.5");
        say("DATA", "354");
        say("Subject: x\r\n\r\n..dot\r\n.", "250 2.0.0");
        var mail = gateway.received.getFirst();
        assertEquals("care@shop.example", mail.envelope().from().text());
        assertEquals(List.of(Address.of("sara@buyer.example")), mail.envelope().recipients());
        assertEquals("Subject: x\r\n\r\n.dot\r\n", text(mail));
        assertEquals(new Login.OfSeller("demo"), mail.login());
    }

    @Test
    void pipelinedCommandsAreAnsweredInOrder() throws IOException {
        send("EHLO me.example\r\nMAIL FROM:<a@shop.example>\r\nRCPT TO:<b@buyer.example>\r\nDATA\r\n");
        skipEhlo();
        expect("250 2.1.0");
        expect("250 2.1.5");
        expect("354");
        send("x: y\r\n\r\nz\r\n.\r\nRSET\r\nNOOP\r\nQUIT\r\n");
        expect("250 2.0.0 queued");
        expect("250 2.0.0 ok");
        expect("250 2.0.0 ok");
        expect("221 2.0.0");
        assertNull(replies.readLine());
    }

    /// The library would run the unread body as commands.
    @Test
    void aRefusedMessageIsReadToItsEnd() throws IOException {
        greet();
        gateway.answer = Reply.refuse(550, "5.7.1", "[link.website] no");
        begin();
        say("Subject: x\r\n\r\nMAIL FROM:<evil@x.example>\r\nQUIT\r\n.", "550 5.7.1 [link.website] no");
        say("NOOP", "250 2.0.0");
    }

    /// The library would leave the transaction open and answer 503.
    @Test
    void aRefusedMessageEndsItsTransaction() throws IOException {
        greet();
        gateway.answer = Reply.refuse(550, "5.7.1", "no");
        begin();
        say("x\r\n.", "550");
        say("RCPT TO:<b@buyer.example>", "503 5.5.1");
        say("MAIL FROM:<a@shop.example>", "250 2.1.0");
    }

    @Test
    void anOversizedMessageIsReadAndRefused() throws IOException {
        greet();
        begin();
        send("x".repeat(990).concat("\r\n").repeat(400));
        say(".", "552 5.3.4");
        say("NOOP", "250");
        assertEquals(List.of(), gateway.received);
        assertEquals(0, inFlight.used());
    }

    @Test
    void aDeclaredSizeOverTheLimitIsRefusedAtOnce() throws IOException {
        greet();
        say("MAIL FROM:<a@shop.example> SIZE=307201", "552 5.3.4");
        say("MAIL FROM:<a@shop.example> SIZE=99999999999999999999", "552 5.3.4");
        say("MAIL FROM:<a@shop.example> SIZE=x", "501 5.5.4");
    }

    @Test
    void aLargeMessageLiesInAFileWhileItIsJudged() throws IOException {
        greet();
        begin();
        var line = "y".repeat(98) + "\r\n";
        send("Subject: large\r\n\r\n" + line.repeat(2900));
        say(".", "250 2.0.0");
        assertEquals(290_018, gateway.received.getFirst().bytes().size());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.filter(f -> f.toString().endsWith(".eml")).count());
        }
    }

    @Test
    void bytesInFlightAreCapped() throws IOException {
        assertTrue(inFlight.take((1 << 20) - 1000));
        greet();
        begin();
        send("x".repeat(90).concat("\r\n").repeat(100));
        say(".", "452 4.3.1");
        say("NOOP", "250");
    }

    @Test
    void nulIsRefusedWithAReason() throws IOException {
        greet();
        begin();
        say("a\0b\r\n.", "554 5.6.0 the message holds a NUL");
        say("NOOP", "250");
    }

    @Test
    void aClientThatLeavesInTheMiddleHandsNothingOver() throws IOException {
        greet();
        begin();
        send("half a mess");
        socket.shutdownOutput();
        try {
            while (replies.readLine() != null) {
                // whatever it says, it is not 250
            }
        } catch (SocketException e) {
            assertFalse(socket.isClosed(), e::toString);
        }
        assertEquals(List.of(), gateway.received);
        assertEquals(0, inFlight.used());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FOO bar                                   | 500 5.5.2
            X                                         | 500 5.5.2
            MAILX FROM:<a@b.example>                  | 500 5.5.2
            MAIL FROM a@b.example                     | 501 5.5.4
            MAIL FROM:a@b.example                     | 501 5.5.4
            MAIL FROM:<a@b.example                    | 501 5.5.4
            MAIL FROM:<a@b.example>SIZE=3             | 501 5.5.4
            MAIL FROM:<a b@c.example>                 | 553 5.1.7
            MAIL FROM:<@>                             | 501 5.5.4
            MAIL FROM:<a@b.example> FOO=1             | 555 5.5.4
            MAIL FROM:<a@b.example> BODY=BINARYMIME   | 501 5.5.4
            MAIL FROM:<a@b.example> SIZE=1 SIZE=2     | 501 5.5.4
            MAIL FROM:<علي@b.example>                 | 553 5.6.7
            RCPT TO:<a@b.example>                     | 503 5.5.1
            DATA                                      | 503 5.5.1
            DATA now                                  | 501 5.5.4
            VRFY sara                                 | 252 2.5.2
            EXPN list                                 | 502 5.5.1
            AUTH PLAIN AGEAYg==                       | 502 5.5.1
            STARTTLS                                  | 502 5.5.1
            HELP                                      | 214 2.0.0
            EHLO                                      | 501 5.5.4
            HELO a b                                  | 501 5.5.4
            """)
    void everyWrongCommandHasAClearAnswer(String command, String reply) throws IOException {
        greet();
        say(command, reply);
        say("NOOP", "250 2.0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<>",
                "< >",
                "<\0@b.example>",
                "<a b@c.example>",
                "<a@>",
                "<@b.example>",
                "<a@b..example>",
                "<a@b.example\">",
                "<a@-b.example>",
                "<\"a\\\"@b.example>"
            })
    void aRecipientMustBeAnAddress(String path) throws IOException {
        greet();
        say("MAIL FROM:<a@shop.example>", "250");
        send("RCPT TO:" + path + "\r\n");
        assertTrue(replies.readLine().matches("5(01 5\\.5\\.4|53 5\\.1\\.3).*"));
    }

    @Test
    void theNullSenderIsASender() throws IOException {
        greet();
        say("MAIL FROM:<>", "250 2.1.0");
    }

    @Test
    void aSourceRouteIsIgnored() throws IOException {
        greet();
        say("MAIL FROM:<a@shop.example>", "250");
        say("RCPT TO:<@relay.example,@other.example:sara@buyer.example>", "250");
        say("DATA", "354");
        say("x\r\n.", "250");
        assertEquals(
                List.of(Address.of("sara@buyer.example")),
                gateway.received.getFirst().envelope().recipients());
    }

    @Test
    void aSecondMailNeedsNoNewConnection() throws IOException {
        greet();
        for (var i = 0; i < 3; i++) {
            begin();
            say("x\r\n.", "250");
        }
        assertEquals(3, gateway.received.size());
    }

    @Test
    void mailBeforeEhloIsOutOfOrder() throws IOException {
        say("MAIL FROM:<a@shop.example>", "503 5.5.1");
    }

    @Test
    void anOverlongLineIsAnsweredAndClosed() throws IOException {
        greet();
        send("NOOP " + "x".repeat(5000) + "\r\n");
        expect("500 5.5.6");
    }

    @Test
    void tooManyErrorsCloseTheConnection() throws IOException {
        greet();
        for (var i = 0; i < 5; i++) {
            say("FOO", "500");
        }
        say("FOO", "421 4.7.0");
        assertNull(replies.readLine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOOP", "RSET", "VRFY sara", "HELP", "EHLO me.example"})
    void whoDoesNothingForTooLongIsLetGo(String command) throws IOException {
        greet();
        for (var i = 0; i < 7; i++) {
            send(command + "\r\n");
            skipReply();
        }
        say(command, "421 4.7.0 too many commands that do nothing");
        assertNull(replies.readLine());
    }

    /// Programs that reset before each mail stay welcome.
    @Test
    void aMailMakesUpForCommandsThatDidNothing() throws IOException {
        greet();
        for (var i = 0; i < 6; i++) {
            say("RSET", "250");
            say("NOOP", "250");
            begin();
            say("x\r\n.", "250");
        }
    }

    @Test
    void aLongLineIsReadAndRefused() throws IOException {
        greet();
        begin();
        send("Subject: x\r\n\r\n" + "x".repeat(999) + "\r\n");
        say(".", "554 5.6.0 a line is longer than 998 octets");
        say("NOOP", "250");
    }

    @Test
    void errorsOfOurVerbsCountToo() throws IOException {
        greet();
        for (var i = 0; i < 5; i++) {
            say("DATA", "503");
        }
        say("DATA", "421 4.7.0");
        assertNull(replies.readLine());
    }

    /// Its chunk must not be read as commands.
    @Test
    void bdatIsRefusedAndTheConnectionClosed() throws IOException {
        greet();
        begin0();
        send("BDAT 20 LAST\r\nMAIL FROM:<x@y.z>\r\n");
        expect("502 5.5.1");
        assertNull(replies.readLine());
    }

    @Test
    void tooManyRecipientsAreDeferred() throws IOException {
        greet();
        say("MAIL FROM:<a@shop.example>", "250");
        for (var i = 0; i < 3; i++) {
            say("RCPT TO:<b" + i + "@buyer.example>", "250");
        }
        say("RCPT TO:<b9@buyer.example>", "452 4.5.3");
    }

    @Test
    void aSecondDoorOnTheSameAddressSaysSo() throws IOException {
        var settings =
                settings("listeners: { submission: { port: " + door.address().getPort() + " } }");
        var failure = assertThrows(
                BindException.class,
                () -> SmtpDoor.open(
                        settings,
                        settings.doors().getFirst(),
                        gateway,
                        nobody(),
                        inFlight,
                        folder,
                        InstantSource.system()));
        assertTrue(String.valueOf(failure.getMessage()).startsWith("submission cannot listen on 127.0.0.1:"));
    }

    /// The mail that is coming in gets its answer, then every client a word of farewell.
    @Test
    void aStoppingDoorDrainsAndSaysGoodbye() throws Exception {
        greet();
        begin();
        var stopping = Thread.ofVirtual().start(door::close);
        while (greeting().startsWith("220")) {
            Thread.onSpinWait();
        }
        say("Subject: x\r\n\r\nlast\r\n.", "250 2.0.0 queued");
        expect("421 4.3.2 shutting down, try again later");
        assertNull(replies.readLine());
        stopping.join();
        assertEquals(1, gateway.received.size());
    }

    private String greeting() throws IOException {
        try (var other = new Socket(door.address().getAddress(), door.address().getPort());
                var in = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.US_ASCII))) {
            var line = in.readLine();
            assertTrue(
                    line.startsWith("220 gate.example") || line.equals("421 4.3.2 shutting down, try again later"),
                    line);
            return line;
        }
    }

    private void greet() throws IOException {
        send("EHLO me.example\r\n");
        skipEhlo();
    }

    private void skipEhlo() throws IOException {
        while (replies.readLine().startsWith("250-")) {
            // the offers have a test of their own
        }
    }

    private void skipReply() throws IOException {
        while (replies.readLine().startsWith("-", 3)) {
            // only the last line matters
        }
    }

    private void begin0() throws IOException {
        say("MAIL FROM:<a@shop.example>", "250");
        say("RCPT TO:<b@buyer.example>", "250");
    }

    private void begin() throws IOException {
        begin0();
        say("DATA", "354");
    }

    private void say(String command, String reply) throws IOException {
        send(command + "\r\n");
        expect(reply);
    }

    private void send(String text) throws IOException {
        commands.write(text.getBytes(StandardCharsets.UTF_8));
        commands.flush();
    }

    private void expect(String reply) throws IOException {
        var line = replies.readLine();
        assertTrue(line != null && line.startsWith(reply), "expected " + reply + " but got " + line);
    }

    private static String text(Transaction mail) {
        return new String(mail.bytes().toArray(), StandardCharsets.UTF_8);
    }
}
