package dev.postern.scenario;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.postern.Main;
import dev.postern.cli.Wiring;
import dev.postern.dns.NameServer;
import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Journal;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Scenarios are folders: a configuration, a dialog, what was relayed, what the journal says.
///
/// Each runs through real sockets against a gateway of its own with GreenMail as the next hop. Files
/// that are missing in the folder's `config` are taken from `base`; `names` is what the name server of a
/// scenario knows. Run with `-Daccept=true` to write
/// down anew what happens, and review the difference.
class ScenarioTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final int SERVER_FAILURE = 2;
    private static final boolean ACCEPT = Boolean.getBoolean("accept");
    private static final Set<String> SETTLED =
            Set.of("delivered", "refused", "held", "bounced", "expired", "deferred", "dropped");

    /// The trace that GreenMail itself adds.
    private static final Pattern OF_THE_NEXT_HOP = Pattern.compile("Received: from 127\\.0\\.0\\.1 \\(HELO .*\r?\n");

    private static final Pattern BASE64_TEXT =
            Pattern.compile("(Content-Type: text/.*\nContent-Transfer-Encoding: base64\n\n)([A-Za-z0-9+/=\n]+)");

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> everyScenario() throws IOException {
        try (var folders = Files.list(SCENARIOS)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("dialog")))
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> play(folder)))
                    .toList()
                    .stream();
        }
    }

    private void play(Path folder) throws IOException, Wiring.BadConfiguration, MessagingException {
        var home = Files.createDirectory(temp.resolve(folder.getFileName().toString()));
        var config = Files.createDirectory(home.resolve("config"));
        copy(SCENARIOS.resolve("base"), config);
        copy(folder.resolve("config"), config);
        var next = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        next.start();
        try (var names = new NameServer()) {
            publish(folder.resolve("names"), names);
            point(config.resolve("postern.yaml"), "NEXT-HOP", next.getSmtp().getPort());
            point(config.resolve("postern.yaml"), "NAME-SERVER", names.address().getPort());
            play(folder, config, next);
        } finally {
            next.stop();
        }
    }

    private static void play(Path folder, Path config, GreenMail next)
            throws IOException, Wiring.BadConfiguration, MessagingException {
        var plain = new Plain();
        var wiring = Main.wiring();
        try (var gateway = wiring.start(config);
                var look = wiring.journal(config).orElseThrow()) {
            var transcript = new Script(folder, gateway::address, () -> alias(next), () -> returnPath(next)).run();
            settle(look.journal());
            var entries = look.journal().latest(500).reversed();
            var ids =
                    entries.stream().map(entry -> entry.id().text()).distinct().toList();
            compare(folder.resolve("dialog"), plain.text(String.join("\n", transcript) + "\n"));
            compare(
                    folder.resolve("relayed.eml"),
                    plain.text(relayed(next, ids) + filed(config.resolveSibling("var/sellers/new"), ids)));
            compare(folder.resolve("journal"), plain.text(journal(entries, ids)));
        }
    }

    /// The address the next hop saw the last mail come from.
    private static String alias(GreenMail next) {
        try {
            return ((InternetAddress) last(next).getFrom()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The path the last mail left under.
    private static String returnPath(GreenMail next) {
        try {
            var path = last(next).getHeader("Return-Path")[0];
            return path.substring(1, path.length() - 1);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage last(GreenMail next) {
        await().atMost(Duration.ofSeconds(30)).until(() -> next.getReceivedMessages().length > 0);
        var mails = next.getReceivedMessages();
        return mails[mails.length - 1];
    }

    /// Waits until every mail has had its say.
    private static void settle(Journal journal) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var latest = journal.latest(500);
            return latest.stream()
                    .map(Entry::id)
                    .distinct()
                    .allMatch(id -> latest.stream()
                            .anyMatch(e -> e.id().equals(id)
                                    && SETTLED.contains(e.event().word())));
        });
    }

    /// What the next hop got, in the order in which the gateway took it.
    private static String relayed(GreenMail next, List<String> ids) throws MessagingException {
        var text = new StringBuilder();
        var mails = next.getReceivedMessages();
        Arrays.sort(mails, Comparator.comparingInt(mail -> position(raw(mail), ids)));
        for (var mail : mails) {
            text.append("--- to ")
                    .append(mail.getAllRecipients()[0])
                    .append('\n')
                    .append(readable(raw(mail)));
        }
        return text.toString();
    }

    /// What went to sellers' mailboxes, in the order in which the gateway took or made it.
    private static String filed(Path maildir, List<String> ids) throws IOException {
        if (!Files.isDirectory(maildir)) {
            return "";
        }
        var text = new StringBuilder();
        try (var files = Files.list(maildir)) {
            var mails = new ArrayList<String>();
            for (var file : files.sorted().toList()) {
                mails.add(Files.readString(file));
            }
            mails.sort(Comparator.comparingInt(mail -> position(mail, ids)));
            mails.forEach(mail -> text.append("--- filed for the seller\n").append(readable(mail)));
        }
        return text.toString();
    }

    /// Base64 of text as the text it is, so that a scenario can be read and compared.
    private static String readable(String mail) {
        return BASE64_TEXT
                .matcher(mail.replace("\r\n", "\n"))
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1)
                        + new String(Base64.getMimeDecoder().decode(match.group(2)), StandardCharsets.UTF_8)));
    }

    private static int position(String mail, List<String> ids) {
        return (int) ids.stream().takeWhile(id -> !mail.contains(id)).count();
    }

    private static String raw(MimeMessage mail) {
        try {
            var bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            return OF_THE_NEXT_HOP
                    .matcher(bytes.toString(StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String journal(List<Entry> entries, List<String> ids) {
        return ids.stream()
                .flatMap(
                        id -> entries.stream().filter(entry -> entry.id().text().equals(id)))
                .map(ScenarioTest::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Entry entry) {
        var orders = entry.orders().stream().map(Object::toString).collect(Collectors.joining(","));
        return entry.id() + " " + entry.event().word() + " " + entry.direction().word() + " " + entry.seller() + " "
                + orders + authentication(entry.event()) + remarks(entry.event());
    }

    private static String authentication(Event event) {
        return event instanceof Event.Received received
                        && !received.authentication().isEmpty()
                ? " " + received.authenticated()
                : "";
    }

    private static String remarks(Event event) {
        return event.remarks().stream()
                .map(r -> " [" + r.rule() + " " + r.effect() + " at " + r.place() + ": " + r.excerpt() + "]")
                .collect(Collectors.joining());
    }

    private static void compare(Path file, String actual) throws IOException {
        var text = actual.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
        if (ACCEPT) {
            Files.writeString(file, text);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", text, file.toString());
    }

    private static void point(Path settings, String place, int port) throws IOException {
        Files.writeString(settings, Files.readString(settings).replace(place, "127.0.0.1:" + port));
    }

    /// Lines such as `buyer.test TXT v=spf1 -all`, `mx.buyer.test A 127.0.0.1` and `slow.test BROKEN`, of whom servers
    /// say
    /// nothing.
    private static void publish(Path file, NameServer names) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        for (var line : Files.readAllLines(file)) {
            var words = line.split(" ", 3);
            switch (words[1]) {
                case "TXT" -> names.text(words[0], 300, words[2]);
                case "A" -> names.address(words[0], words[2]);
                case "BROKEN" -> names.code(words[0], SERVER_FAILURE).code("_dmarc." + words[0], SERVER_FAILURE);
                default -> throw new IOException("what is " + line + "?");
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
