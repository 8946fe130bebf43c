package dev.postern.session;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.gateway.Login;
import dev.postern.parties.Sellers;
import dev.postern.parties.login.LoginSettings;
import dev.postern.parties.login.Logins;
import dev.postern.parties.login.Password;
import dev.postern.session.content.InFlight;
import dev.postern.testing.Anybody;
import dev.postern.testing.Pem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// TLS and logins over real sockets.
class LoginDoorTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String HASH = Password.hashed(PASSWORD);
    private static final String STARTTLS = "tls: { certificate: door.crt, key: door.key }";

    @TempDir
    private static Path files;

    private final FakeGateway gateway = new FakeGateway();
    private String limits = "";
    private String hash = HASH;
    private volatile Instant now = Instant.now();
    private final List<AutoCloseable> open = new ArrayList<>();
    private Socket socket = new Socket();
    private BufferedReader replies = new BufferedReader(InputStreamReader.nullReader());

    @BeforeAll
    static void certificates() throws IOException, GeneralSecurityException {
        Pem.write(files, "door", "EC", 100);
        Pem.write(files, "other", "RSA", 100);
        Pem.write(files, "old", "EC", -1);
        Pem.write(files, "soon", "EC", 5);
    }

    @AfterEach
    void close() throws Exception {
        socket.close();
        for (var each : open) {
            each.close();
        }
    }

    @Test
    void aSellerLogsInUnderTlsAndItsMailIsTaken() throws Exception {
        connect(door(STARTTLS));
        assertTrue(ehlo().contains("STARTTLS"));
        assertEquals("220 2.0.0 go ahead", say("STARTTLS"));
        secure();
        assertEquals(
                List.of("AUTH PLAIN LOGIN"),
                ehlo().stream().filter(offer -> offer.startsWith("AUTH")).toList());
        assertEquals("235 2.7.0 welcome", say("AUTH PLAIN " + plain("demo", PASSWORD)));
        assertMailIsTakenFrom("demo");
    }

    @Test
    void loginAsksForNameAndPassword() throws Exception {
        connect(door(STARTTLS));
        ehlo();
        say("STARTTLS");
        secure();
        ehlo();
        assertEquals("334 " + base64("Username:"), say("AUTH LOGIN"));
        assertEquals("334 " + base64("Password:"), say(base64("demo")));
        assertEquals("235 2.7.0 welcome", say(base64(PASSWORD)));
        assertMailIsTakenFrom("demo");
    }

    @Test
    void plainMayAskForItsMessageFirst() throws Exception {
        connect(door("logins-without-tls: true"));
        ehlo();
        assertEquals("334 ", say("AUTH PLAIN"));
        assertEquals("235 2.7.0 welcome", say(plain("demo", PASSWORD)));
    }

    @Test
    void implicitTlsIsOnFromTheFirstByte() throws Exception {
        socket = new Socket(
                InetAddress.getLoopbackAddress(),
                door("tls: { certificate: door.crt, key: door.key, mode: implicit }"));
        secure();
        assertTrue(replies.readLine().startsWith("220 "));
        var offers = ehlo();
        assertFalse(offers.contains("STARTTLS"), "offered within TLS");
        assertEquals("503 5.5.1 TLS is on already", say("STARTTLS"));
        assertEquals("235 2.7.0 welcome", say("AUTH PLAIN " + plain("demo", PASSWORD)));
    }

    @Test
    void withoutTlsNoPasswordIsTaken() throws Exception {
        connect(door(STARTTLS));
        assertFalse(ehlo().stream().anyMatch(offer -> offer.startsWith("AUTH")));
        assertTrue(say("AUTH PLAIN " + plain("demo", PASSWORD)).startsWith("538 5.7.11"));
    }

    @Test
    void whatFollowsStartTlsInTheClearIsNeverObeyed() throws Exception {
        connect(door(STARTTLS));
        ehlo();
        assertEquals(
                "554 5.5.1 nothing may follow STARTTLS before the handshake",
                say("STARTTLS\r\nMAIL FROM:<eve@evil.example>"));
        assertEquals(null, replies.readLine());
    }

    @Test
    void whatWasSaidBeforeTlsCountsForNothing() throws Exception {
        connect(door(STARTTLS));
        ehlo();
        say("MAIL FROM:<care@demo-shop.example>");
        say("STARTTLS");
        secure();
        assertTrue(say("MAIL FROM:<care@demo-shop.example>").startsWith("503 5.5.1 say EHLO first"));
        assertTrue(say("RCPT TO:<sara@buyer.example>").startsWith("503"));
    }

    @Test
    void startTlsTakesNoArgument() throws Exception {
        connect(door(STARTTLS));
        ehlo();
        assertTrue(say("STARTTLS now").startsWith("501 5.5.4"));
    }

    @Test
    void aClientThatSpeaksNoTlsIsLetGo() throws Exception {
        connect(door(STARTTLS));
        ehlo();
        say("STARTTLS");
        assertThrows(IOException.class, () -> {
            for (var line = say("EHLO me.example"); line != null; line = replies.readLine()) {
                assertFalse(line.startsWith("2"), line);
            }
            throw new IOException("closed");
        });
    }

    @Test
    void oldVersionsOfTlsAreNotSpoken() throws Exception {
        connect(door(STARTTLS));
        ehlo();
        say("STARTTLS");
        assertThrows(SSLException.class, () -> secure("TLSv1.1", "TLSv1"));
    }

    @Test
    void aNewCertificateIsTakenUpAndABrokenOneIsNot() throws Exception {
        Files.copy(files.resolve("door.crt"), files.resolve("live.crt"));
        Files.copy(files.resolve("door.key"), files.resolve("live.key"));
        var port = door("tls: { certificate: live.crt, key: live.key }");
        assertEquals("EC", keyOf(port));
        replace("other");
        assertEquals("RSA", keyOf(port));
        Files.writeString(files.resolve("live.crt"), "rubbish");
        now = now.plusSeconds(60);
        assertEquals("RSA", keyOf(port));
    }

    @Test
    void wrongPasswordsAndUnknownNamesGetOneAnswerAndTheThirdIsTheLast() throws Exception {
        connect(door("logins-without-tls: true"));
        ehlo();
        assertEquals("535 5.7.8 name or password is wrong", say("AUTH PLAIN " + plain("demo", "wrong")));
        assertEquals("535 5.7.8 name or password is wrong", say("AUTH PLAIN " + plain("nobody", "wrong")));
        assertTrue(say("AUTH PLAIN " + plain("demo", "wrong")).startsWith("421 4.7.0"));
        assertEquals(null, replies.readLine());
    }

    @Test
    void brokenExchangesAreAnsweredAndGoNoFurther() throws Exception {
        connect(door("logins-without-tls: true"));
        assertTrue(say("AUTH PLAIN =").startsWith("503"));
        ehlo();
        assertTrue(say("AUTH").startsWith("504 5.5.4"));
        assertTrue(say("AUTH CRAM-MD5").startsWith("504 5.5.4"));
        assertTrue(say("AUTH PLAIN ====").startsWith("501 5.5.2"));
        assertTrue(say("AUTH PLAIN =").startsWith("501 5.5.2"));
        say("AUTH LOGIN");
        assertTrue(say("*").startsWith("501 5.7.0"));
        say("AUTH LOGIN");
        assertTrue(say("").startsWith("334"), "an empty name is a name");
        assertTrue(say("").startsWith("535"));
        assertTrue(say("AUTH PLAIN " + base64("demo\0other\0" + PASSWORD)).startsWith("501"));
        assertEquals("235 2.7.0 welcome", say("AUTH PLAIN " + plain("demo", PASSWORD)));
        assertTrue(say("AUTH PLAIN " + plain("demo", PASSWORD)).startsWith("503"));
    }

    @Test
    void aListenerThatIsBoundToASellerTakesNoLogin() throws Exception {
        connect(door("seller: demo, logins-without-tls: true"));
        assertFalse(ehlo().stream().anyMatch(offer -> offer.startsWith("AUTH")));
        assertTrue(say("AUTH PLAIN " + plain("demo", PASSWORD)).startsWith("502"));
    }

    @Test
    void settingsThatCannotWorkAreNamed() throws Exception {
        assertEquals(
                List.of("\"listeners.submission.tls\" needs both \"certificate\" and \"key\", files in PEM"),
                mistakes("tls: { certificate: door.crt }"));
        assertTrue(mistakes("tls: { certificate: none.crt, key: door.key }")
                .getFirst()
                .contains("none.crt is no file"));
        assertTrue(mistakes("tls: { certificate: door.crt, key: other.key }")
                .getFirst()
                .contains("is not the key of the first certificate in"));
        assertTrue(mistakes("tls: { certificate: door.key, key: door.key }")
                .getFirst()
                .contains("certificate"));
        assertTrue(mistakes("tls: { certificate: door.crt, key: door.crt }")
                .getFirst()
                .contains("no PKCS#8 key"));
        assertTrue(mistakes("tls: { certificate: old.crt, key: old.key }")
                .getFirst()
                .contains("has expired"));
        assertTrue(mistakes("tls: { certificate: soon.crt, key: soon.key }")
                .getFirst()
                .contains("expires on"));
        assertTrue(
                mistakes("host: 0.0.0.0, logins-without-tls: true").getFirst().contains("only on a loopback address"));
    }

    @Test
    void aKeyThatOthersMayReadIsRefused() throws Exception {
        Files.copy(files.resolve("door.key"), files.resolve("open.key"));
        Files.setPosixFilePermissions(files.resolve("open.key"), PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(mistakes("tls: { certificate: door.crt, key: open.key }")
                .getFirst()
                .contains("chmod 600"));
    }

    @Test
    void clientsThatFailInTheHandshakeAreNotCountedForEver() throws Exception {
        limits = "limits: { sessions: 2 }\n";
        var port = door("tls: { certificate: door.crt, key: door.key, mode: implicit }");
        for (var i = 0; i < 6; i++) {
            try (var plain = new Socket(InetAddress.getLoopbackAddress(), port)) {
                plain.setSoTimeout(10_000);
                plain.getOutputStream().write("EHLO no.tls.example\r\n".getBytes(StandardCharsets.US_ASCII));
                var said = new String(plain.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertFalse(said.contains("421"), "said in the clear: " + said);
            } catch (SocketException e) {
                // closed with our bytes unread
            }
        }
        await().until(() -> ((SmtpDoor) open.getLast()).sessions() == 0);
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        secure();
        assertTrue(replies.readLine().startsWith("220 "));
    }

    @Test
    void oneAddressDoesNotTakeAllSessions() throws Exception {
        limits = "limits: { sessions-per-client: 2 }\n";
        var port = door("logins-without-tls: true");
        try (var one = new Socket(InetAddress.getLoopbackAddress(), port);
                var two = new Socket(InetAddress.getLoopbackAddress(), port)) {
            await().until(() -> ((SmtpDoor) open.getLast()).sessions() == 2);
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            listen();
            assertEquals("421 4.7.0 too many connections from your address, try again later", replies.readLine());
            assertTrue(one.isConnected() && two.isConnected());
        }
        await().until(() -> ((SmtpDoor) open.getLast()).sessions() == 0);
        connect(port);
    }

    @Test
    void aLoginInTheClearCountsForNothingAfterStartTls() throws Exception {
        connect(door(STARTTLS + ", logins-without-tls: true"));
        ehlo();
        assertEquals("235 2.7.0 welcome", say("AUTH PLAIN " + plain("demo", PASSWORD)));
        say("STARTTLS");
        secure();
        ehlo();
        assertEquals("235 2.7.0 welcome", say("AUTH PLAIN " + plain("demo", PASSWORD)));
    }

    @Test
    void whereNoSellerHasAPasswordNoLoginIsOffered() throws Exception {
        hash = "";
        connect(door("logins-without-tls: true"));
        assertFalse(ehlo().stream().anyMatch(offer -> offer.startsWith("AUTH")));
        assertTrue(say("AUTH PLAIN " + plain("demo", PASSWORD)).startsWith("502"));
    }

    @Test
    void aBrokenKeyIsNamedAndAtReloadChangesNothing() throws Exception {
        Files.copy(files.resolve("door.crt"), files.resolve("cut.crt"));
        Files.copy(files.resolve("door.key"), files.resolve("cut.key"), StandardCopyOption.COPY_ATTRIBUTES);
        var port = door("tls: { certificate: cut.crt, key: cut.key }");
        Files.writeString(files.resolve("cut.key"), "-----BEGIN PRIVATE KEY-----\nA\n-----END PRIVATE KEY-----\n");
        now = now.plusSeconds(60);
        assertEquals("EC", keyOf(port));
        assertTrue(mistakes("tls: { certificate: cut.crt, key: cut.key }")
                .getFirst()
                .contains("base64 is broken"));
    }

    @Test
    void rightsGivenLaterAreNoticed() throws Exception {
        for (var ending : List.of(".crt", ".key")) {
            Files.copy(files.resolve("door" + ending), files.resolve("rights" + ending));
        }
        Files.setPosixFilePermissions(files.resolve("rights.key"), PosixFilePermissions.fromString("rw-------"));
        var port = door("tls: { certificate: rights.crt, key: rights.key }");
        Files.copy(files.resolve("other.crt"), files.resolve("rights.crt"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(files.resolve("other.key"), files.resolve("rights.key"), StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(files.resolve("rights.key"), PosixFilePermissions.fromString("rw-r--r--"));
        now = now.plusSeconds(60);
        assertEquals("EC", keyOf(port), "the new key is open to others");
        Files.setPosixFilePermissions(files.resolve("rights.key"), PosixFilePermissions.fromString("rw-------"));
        now = now.plusSeconds(60);
        assertEquals("RSA", keyOf(port));
    }

    @Test
    void aHandshakeHasItsTime() throws Exception {
        limits = "limits: { idle: 9999h }\n";
        connect(door(STARTTLS));
        ehlo();
        assertEquals("220 2.0.0 go ahead", say("STARTTLS"));
        socket.setSoTimeout(100);
        await().until(() -> {
            now = now.plusSeconds(31);
            try {
                return socket.getInputStream().read() < 0;
            } catch (SocketTimeoutException e) {
                return false;
            }
        });
    }

    private List<String> mistakes(String submission) throws IOException {
        var mistakes = new Mistakes();
        settings(submission, mistakes);
        return mistakes.all().stream().map(mistake -> mistake.text()).toList();
    }

    private SessionSettings settings(String submission, Mistakes mistakes) throws IOException {
        var file = files.resolve("postern.yaml");
        Files.writeString(file, limits + "listeners: { submission: { port: 0, " + submission + " } }\n");
        return SessionSettings.from(Section.read(file, mistakes), InstantSource.system());
    }

    private int door(String submission) throws IOException {
        var settings = settings(submission, new Mistakes());
        var password = hash.isEmpty() ? "" : ", password: '" + hash + "'";
        var yaml = "sellers: { demo: { senders: ['*@demo-shop.example']" + password + " } }";
        var sellers = Sellers.from(Section.parse("sellers.yaml", yaml, new Mistakes()), new Mistakes());
        var logins = new Logins(sellers, new LoginSettings(50, Duration.ofMinutes(1)), () -> now);
        var door = SmtpDoor.open(
                settings, settings.doors().getFirst(), gateway, logins, new InFlight(1 << 20), files, () -> now);
        open.add(door);
        return door.address().getPort();
    }

    private void replace(String with) throws IOException {
        for (var ending : List.of(".crt", ".key")) {
            Files.delete(files.resolve("live" + ending));
            Files.copy(files.resolve(with + ending), files.resolve("live" + ending));
        }
        now = now.plusSeconds(60);
    }

    private String keyOf(int port) throws Exception {
        connect(port);
        ehlo();
        say("STARTTLS");
        var chain = secure().getSession().getPeerCertificates();
        socket.close();
        return chain[0].getPublicKey().getAlgorithm();
    }

    private void connect(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        listen();
        assertTrue(replies.readLine().startsWith("220 "));
    }

    private void listen() throws IOException {
        replies = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private SSLSocket secure(String... protocols) throws IOException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        var secure = (SSLSocket) context.getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
        if (protocols.length > 0) {
            secure.setEnabledProtocols(protocols);
        }
        secure.startHandshake();
        socket = secure;
        listen();
        return secure;
    }

    private String say(String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        return replies.readLine();
    }

    private List<String> ehlo() throws IOException {
        var offers = new ArrayList<String>();
        for (var line = say("EHLO me.example"); ; line = replies.readLine()) {
            offers.add(line.substring(4));
            if (line.startsWith("250 ")) {
                return offers;
            }
        }
    }

    private void assertMailIsTakenFrom(String seller) throws IOException {
        say("MAIL FROM:<care@demo-shop.example>");
        say("RCPT TO:<sara@buyer.example>");
        say("DATA");
        assertTrue(say("Subject: hello\r\n\r\nhello\r\n.").startsWith("250"));
        var login = gateway.received.getLast().login();
        assertEquals(seller, assertInstanceOf(Login.OfSeller.class, login).key());
    }

    private static String plain(String user, String password) {
        return base64("\0" + user + "\0" + password);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
