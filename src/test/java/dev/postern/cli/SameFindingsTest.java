package dev.postern.cli;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.Main;
import dev.postern.mail.QueueId;
import dev.postern.store.Json;
import dev.postern.testing.Deployment;
import dev.postern.testing.Deployment.Order;
import dev.postern.testing.SmtpClient;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One mail that breaks rules in four places, told by `check`, the reply, the journal, the page and the
/// bounce: the same rule, place, words and advice each time, in the same order.
class SameFindingsTest {

    private static final String MAIL = """
            From: Demo Shop <care@demo-shop.example>
            To: huda.alqahtani@buyer.example
            Subject: Your table leaves our warehouse
            Message-ID: <same@demo-shop.example>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            Dear customer, the table leaves our warehouse tomorrow.
            It can be followed on https://www.parcels-abroad.com/?a=1&b=<2>
            and its manual stands on متجر.com as always.
            --b
            Content-Type: text/html; charset=utf-8

            <p>Dear customer, the table leaves our warehouse tomorrow.</p>
            <p>See <a href="https://assembly-abroad.com/how">how to put it together</a>.</p>
            --b--
            """;

    private static final Pattern IN_REPLY =
            Pattern.compile("550-5\\.7\\.1 \\[(?<rule>[^]]+)] (?<place>.*?)(: \"(?<excerpt>.*)\")? - (?<advice>.*)");
    private static final Pattern IN_BOUNCE =
            Pattern.compile("(?m)^\\d+\\. \\[(?<rule>[^]]+)] (?<place>.*?)(: \"(?<excerpt>.*)\")?\\R   (?<advice>.*)$");
    private static final Pattern ON_PAGE = Pattern.compile(
            "<code>(?<rule>[^<]+)</code> <span class=\"severity\">"
                    + "reject</span> <bdi>(?<place>[^<]+)</bdi>(: <q dir=\"auto\">(?<excerpt>[^<]*)</q>)?\\s*<p>(?<advice>[^<]*)</p>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u\\{([0-9a-f]+)}");

    private record Told(String rule, String place, String excerpt, String advice) {}

    @TempDir
    private Path folder;

    private final Wiring program = Main.wiring();
    private Deployment deployment;

    @BeforeEach
    void deploy() throws IOException {
        deployment = Deployment.create(folder, 1, List.of(Order.TABLE));
        var settings = deployment.config().resolve("postern.yaml");
        var filed = "delivery: { default: filed, routes: { filed: { maildir: ../var/filed } } }";
        Files.writeString(settings, Files.readString(settings).replaceAll("delivery: .*", filed));
    }

    @Test
    void everyoneIsToldTheSame() throws Exception {
        var expected = check();
        assertEquals(4, expected.size(), expected.toString());
        assertEquals("order-id.missing", expected.getFirst().rule());
        try (var gateway = program.start(deployment.config())) {
            var reply = send(gateway);
            var id = QueueId.parse(reply.getLast().replaceFirst(".*id ", "")).orElseThrow();
            assertEquals(expected, inReply(reply), "reply");
            assertEquals(expected, inJournal(id), "journal");
            assertEquals(expected, onPage(gateway, id), "page");
        }
        var sellers = deployment.config().resolve("sellers.yaml");
        Files.writeString(sellers, Files.readString(sellers).replace("inbox:", "on-violation: bounce, inbox:"));
        try (var gateway = program.start(deployment.config())) {
            send(gateway);
            assertEquals(expected, inBounce(), "bounce");
        }
    }

    private List<Told> check() throws IOException {
        var mail = Files.writeString(folder.resolve("mail.eml"), MAIL);
        return violations(ask(1, "check", mail.toString()));
    }

    private List<Told> inJournal(QueueId id) {
        return violations(ask(0, "trace", id.text()));
    }

    private String ask(int code, String command, String name) {
        var shell = new Shell(program);
        var config = deployment.config().toString();
        assertEquals(code, shell.run(command, "--json", "--config", config, name), shell::err);
        return shell.out();
    }

    private static List<Told> violations(String json) {
        return ((List<?>) Objects.requireNonNull(Json.read(json, Map.class).get("violations")))
                .stream().map(v -> (Map<?, ?>) v).map(SameFindingsTest::told).toList();
    }

    private static Told told(Map<?, ?> v) {
        return new Told(
                String.valueOf(v.get("rule")),
                String.valueOf(v.get("place")),
                String.valueOf(v.get("excerpt")),
                String.valueOf(v.get("advice")));
    }

    /// Replies are ASCII: other letters are shown by their code points.
    private static List<Told> inReply(List<String> reply) {
        return reply.subList(0, reply.size() - 1).stream()
                .map(line -> ESCAPED.matcher(line)
                        .replaceAll(
                                c -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(c.group(1), 16)))))
                .flatMap(line -> told(IN_REPLY.matcher(line)))
                .toList();
    }

    private static List<Told> onPage(Wiring.Running gateway, QueueId id) throws IOException, InterruptedException {
        var address = gateway.address("http");
        var page = URI.create("http://127.0.0.1:" + address.getPort() + "/messages/" + id);
        try (var client = HttpClient.newHttpClient()) {
            var body = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
            return told(ON_PAGE.matcher(body))
                    .map(t -> new Told(t.rule(), shown(t.place()), shown(t.excerpt()), shown(t.advice())))
                    .toList();
        }
    }

    /// HTML as a browser shows it.
    private static String shown(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private List<Told> inBounce() throws IOException, MessagingException {
        var folder = deployment.store().resolve("filed/new");
        await().until(() -> !mails(folder).isEmpty());
        try (var bytes = Files.newInputStream(mails(folder).getFirst())) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), bytes);
            var text = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            return told(IN_BOUNCE.matcher(text.toString())).toList();
        }
    }

    private static List<Path> mails(Path folder) {
        try (var files = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Told> told(Matcher matcher) {
        return matcher.results()
                .map(found -> new Told(
                        found.group("rule"),
                        found.group("place"),
                        found.group("excerpt") == null ? "" : found.group("excerpt"),
                        found.group("advice")));
    }

    private static List<String> send(Wiring.Running gateway) throws IOException {
        try (var client = SmtpClient.connect(gateway.address("submission").getPort())) {
            client.begin(Deployment.SELLER, Order.TABLE.buyer());
            client.content(MAIL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return client.reply();
        }
    }
}
