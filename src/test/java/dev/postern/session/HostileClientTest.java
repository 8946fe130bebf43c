package dev.postern.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.parties.Sellers;
import dev.postern.parties.login.LoginSettings;
import dev.postern.parties.login.Logins;
import dev.postern.session.content.InFlight;
import dev.postern.testing.FalseEnds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is thrown at mail servers, thrown at both doors: nothing is taken for a command, a mail or an end that is none.
class HostileClientTest {

    private static final int SUBMISSION = 0;
    private static final int BUYER = 1;

    @TempDir
    Path folder;

    private final FakeGateway gateway = new FakeGateway();
    private final InFlight inFlight = new InFlight(1 << 20);
    private final List<AutoCloseable> open = new ArrayList<>();
    private Socket socket = new Socket();
    private BufferedReader replies = new BufferedReader(InputStreamReader.nullReader());

    @AfterEach
    void close() throws Exception {
        socket.close();
        for (var each : open) {
            each.close();
        }
    }

    static Stream<Arguments> falseEndsAtBothDoors() {
        return FalseEnds.all()
                .flatMap(end -> Stream.of(Arguments.of(SUBMISSION, shown(end)), Arguments.of(BUYER, shown(end))));
    }

    /// The commands behind a false end are text of the one mail; those behind the true one are run.
    @ParameterizedTest
    @MethodSource("falseEndsAtBothDoors")
    void commandsBehindAFalseEndAreText(int door, String falseEnd) throws IOException {
        begin(door);
        send(
                "Subject: x\r\n\r\na" + meant(falseEnd)
                        + "MAIL FROM:<evil@x.example>\r\nRCPT TO:<v@x.example>\r\nDATA\r\nsmuggled\r\n.\r\nNOOP\r\nRSET\r\nQUIT\r\n");
        var mends = door == SUBMISSION && !falseEnd.contains("\\0");
        expect(mends ? "250 2.0.0 queued" : "554 5.6.0");
        expect("250 2.0.0 ok");
        expect("250 2.0.0 ok");
        expect("221");
        assertNull(replies.readLine());
        assertEquals(mends ? 1 : 0, gateway.received.size());
        gateway.received.forEach(mail -> {
            var text = new String(mail.bytes().toArray(), StandardCharsets.ISO_8859_1);
            assertTrue(text.contains("MAIL FROM:<evil@x.example>\r\n"), text);
            assertTrue(!text.replace("\r\n", "").matches("(?s).*[\r\n\0].*"), "a lone CR, LF or NUL is left");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STARTTLS",
                "QUIT",
                "RSET",
                "BDAT 5 LAST",
                "AUTH PLAIN AGEAYg==",
                "MAIL FROM:<x@y.example>",
                "DATA",
                "..",
                " ."
            })
    void commandsInAMessageAreText(String line) throws IOException {
        begin(SUBMISSION);
        send(line + "\r\n.\r\nNOOP\r\n");
        expect("250 2.0.0 queued");
        expect("250 2.0.0 ok");
        assertEquals(1, gateway.received.size());
    }

    /// A line end in a parameter makes two bad commands, not one good one.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAIL FROM:<\"a\r\nRCPT TO:<v@x.example>\r\nb\"@shop.example>",
                "MAIL FROM:<a@shop.example\r\n> SIZE=3",
                "EHLO me\r\n.example x",
                "RCPT TO:<\"a\r\n.\r\nb\"@x.example>"
            })
    void aLineEndInAParameterStartsNoTransaction(String command) throws IOException {
        connect(SUBMISSION);
        send("EHLO me.example\r\n");
        skipReply();
        send(command + "\r\nQUIT\r\n");
        var lines = replies.lines().toList();
        assertTrue(lines.getLast().startsWith("221"), lines::toString);
        assertTrue(
                lines.stream().noneMatch(line -> line.startsWith("354") || line.contains("recipient ok")),
                lines::toString);
        assertEquals(0, gateway.received.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAIL FROM:<a@shop.example>\rRCPT TO:<b@x.example>",
                "MAIL FROM:<a@shop.example>\nRCPT TO:<b@x.example>",
                "EHLO a\nMAIL FROM:<a@shop.example>",
                "RCPT TO:<\"a\rb\"@x.example>",
                "NOOP \r\r"
            })
    void aLoneCrOrLfInACommandEndsTheSession(String command) throws IOException {
        connect(BUYER);
        send("EHLO me.example\r\n");
        skipReply();
        send(command + "\r\nNOOP\r\n");
        expect("500 5.5.2");
        assertNull(replies.readLine());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAIL FROM:<a\\u760db@shop.example> SMTPUTF8                 | 553 5.1.7
            MAIL FROM:<"a\\u760d\\u760aRCPT TO:<b@x>"@shop.example> SMTPUTF8 | 553 5.1.7
            MAIL FROM:<a@shop\\u760a.example> SMTPUTF8                  | 553 5.1.7
            MAIL FROM:<a\\u0000b@shop.example>                          | 553 5.1.7
            MAIL FROM:<"a\\u0000b"@shop.example>                        | 553 5.1.7
            MAIL FROM:<a(comment)@shop.example>                         | 553 5.1.7
            MAIL FROM:(comment)<a@shop.example>                         | 501 5.5.4
            MAIL FROM:<a@shop.example>(comment)                         | 501 5.5.4
            MAIL FROM:<shop: a@shop.example, b@shop.example;>           | 553 5.1.7
            MAIL FROM:shop: <a@shop.example>;                           | 501 5.5.4
            MAIL FROM:<a@shop.example>,<b@shop.example>                 | 501 5.5.4
            MAIL FROM:<a@shop.example,b@shop.example>                   | 553 5.1.7
            MAIL FROM:<<a@shop.example>>                                | 501 5.5.4
            MAIL FROM:Name <a@shop.example>                             | 501 5.5.4
            MAIL FROM:<@relay.example a@shop.example>                   | 501 5.5.4
            MAIL FROM:<a@[127.0.0.1 ]>                                  | 553 5.1.7
            MAIL FROM:<a@[]>                                            | 553 5.1.7
            MAIL FROM:<a@b@shop.example>                                | 553 5.1.7
            MAIL FROM:<a@shop.example> BODY=8BITMIME BODY=7BIT          | 501 5.5.4
            MAIL FROM:<a@shop.example> SIZE=                            | 501 5.5.4
            MAIL FROM:<a@shop.example> SIZE=-1                          | 501 5.5.4
            MAIL FROM:<a@shop.example> X=1=2                            | 501 5.5.4
            EHLO a b                                                    | 501 5.5.4
            EHLO a\\u0001b                                              | 501 5.5.4
            EHLO a\\u0000b                                              | 501 5.5.4
            \\u0000MAIL FROM:<a@shop.example>                           | 500 5.5.2
            ＭＡＩＬ FROM:<a@shop.example>                               | 500 5.5.2
            """)
    void whatIsNoAddressIsNoSender(String command, String reply) throws IOException {
        connect(SUBMISSION);
        send("EHLO me.example\r\n");
        skipReply();
        send(characters(command) + "\r\nRCPT TO:<b@x.example>\r\n");
        expect(reply);
        expect("503 5.5.1");
    }

    /// An address is what it is: what looks encoded is not decoded on the way in.
    @ParameterizedTest
    @ValueSource(
            strings = {"=?utf-8?q?a=0d=0ab?=@shop.example", "=?utf-7?q?+AGE-?=@shop.example", "a%x.example@shop.example"
            })
    void anEncodedWordInAnAddressStaysAsItIs(String address) throws IOException {
        connect(SUBMISSION);
        send("EHLO me.example\r\nMAIL FROM:<" + address + ">\r\nRCPT TO:<b@x.example>\r\nDATA\r\n");
        skipReply();
        expect("250");
        expect("250");
        expect("354");
        send("x\r\n.\r\n");
        expect("250");
        assertEquals(address, gateway.received.getFirst().envelope().from().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sara@buyer.example", "postmaster", "<nobody@x.example>", "a b", ""})
    void vrfyAndExpnSayTheSameOfEverybody(String who) throws IOException {
        connect(BUYER);
        send("EHLO me.example\r\nVRFY " + who + "\r\nEXPN " + who + "\r\n");
        skipReply();
        expect("252 2.5.2 send mail and see");
        expect("502 5.5.1 EXPN is not offered here");
        assertEquals(List.of(), gateway.asked, "nobody looked anything up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NOOP ", "EHLO ", "MAIL FROM:<a@shop.example> X=", "RCPT TO:<", "AUTH PLAIN ", "BDAT ", "X"})
    void anEndlessCommandEndsTheSession(String begin) throws IOException {
        connect(SUBMISSION);
        send("EHLO me.example\r\n");
        skipReply();
        send(begin + "x".repeat(100_000));
        expect("500 5.5.6 line too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "a\r\n", ". \r\n", "X: y\r\n", "--b\r\n\r\n"})
    void amillionShortLinesAreReadAndRefused(String line) throws IOException {
        begin(SUBMISSION);
        var block = line.repeat(10_000);
        for (var i = 0; i < 100; i++) {
            send(block);
        }
        send(".\r\nNOOP\r\n");
        var reply = replies.readLine();
        assertTrue(
                reply.startsWith("552 5.3.4") || reply.startsWith("452 4.3.1") || reply.startsWith("554 5.6.0"), reply);
        expect("250 2.0.0 ok");
        assertEquals(0, inFlight.used());
        assertEquals(0, gateway.received.size());
    }

    @Test
    void bytesBehindBdatAreNeverRun() throws IOException {
        connect(BUYER);
        send("""
                EHLO me.example
                MAIL FROM:<a@shop.example>
                RCPT TO:<b@x.example>
                BDAT 52 LAST
                MAIL FROM:<c@x.example>
                RCPT TO:<d@x.example>
                DATA
                hello
                .
                """.replace("\n", "\r\n"));
        skipReply();
        expect("250 2.1.0");
        expect("250 2.1.5");
        expect("502 5.5.1");
        assertNull(replies.readLine());
        assertEquals(0, gateway.received.size());
    }

    @Test
    void dataAfterRefusedRecipientsRunsNoMessage() throws IOException {
        connect(BUYER);
        send("EHLO me.example\r\nMAIL FROM:<a@shop.example>\r\nRCPT TO:<>\r\nDATA\r\n");
        skipReply();
        expect("250 2.1.0");
        expect("5");
        expect("554 5.5.1 no valid recipients");
    }

    /// Every reply but the greeting, EHLO's and 354 has an enhanced status code (RFC 2034 §4).
    @Test
    void everyReplyHasAStatusOfItsClass() throws IOException {
        connect(SUBMISSION);
        send("EHLO me.example\r\n");
        skipReply();
        send(String.join(
                        "\r\n",
                        "NOOP",
                        "VRFY a",
                        "EXPN a",
                        "HELP",
                        "FOO",
                        "",
                        "X",
                        "STARTTLS",
                        "AUTH PLAIN",
                        "MAIL FROM:<a@shop.example>",
                        "RCPT TO:<b@x.example>",
                        "RCPT TO:<>",
                        "RSET",
                        "DATA",
                        "QUIT")
                + "\r\n");
        for (var line = replies.readLine(); line != null; line = replies.readLine()) {
            assertTrue(line.matches("([245])\\d\\d[ -]\\1\\.\\d+\\.\\d+ .*"), line);
        }
    }

    private void begin(int door) throws IOException {
        connect(door);
        send("EHLO me.example\r\nMAIL FROM:<a@shop.example>\r\nRCPT TO:<b@x.example>\r\nDATA\r\n");
        skipReply();
        expect("250 2.1.0");
        expect("250 2.1.5");
        expect("354");
    }

    private void connect(int door) throws IOException {
        var yaml = """
                listeners: { submission: { port: 0, seller: demo }, buyer: { port: 0 } }
                limits: { message-size: 300KB, in-flight: 1MB }
                """;
        var mistakes = new Mistakes();
        var settings = SessionSettings.from(Section.parse("postern.yaml", yaml, mistakes), InstantSource.system());
        var sellers = Sellers.from(Section.parse("sellers.yaml", "sellers: {}", mistakes), mistakes);
        var logins = new Logins(sellers, new LoginSettings(3, Duration.ofMinutes(1)), InstantSource.system());
        var opened = SmtpDoor.open(
                settings, settings.doors().get(door), gateway, logins, inFlight, folder, InstantSource.system());
        open.add(opened);
        socket = new Socket(opened.address().getAddress(), opened.address().getPort());
        socket.setSoTimeout(20_000);
        replies = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        expect("220");
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void expect(String reply) throws IOException {
        var line = replies.readLine();
        assertTrue(line != null && line.startsWith(reply), "expected " + reply + " but got " + line);
    }

    private void skipReply() throws IOException {
        while (replies.readLine().startsWith("-", 3)) {
            // only the last line matters
        }
    }

    private static String shown(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n").replace("\0", "\\0");
    }

    private static String meant(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", "\0");
    }

    private static String characters(String text) {
        return text.replace("\\u760d", "\u760d")
                .replace("\\u760a", "\u760a")
                .replace("\\u0000", "\0")
                .replace("\\u0001", "\u0001");
    }
}
