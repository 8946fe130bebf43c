package dev.postern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistake;
import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.gateway.Assessor;
import dev.postern.gateway.PaperDesk;
import dev.postern.mail.MessageBytes;
import dev.postern.orders.OrderBook;
import dev.postern.orders.OrderSettings;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.EphemeralAliases;
import dev.postern.parties.Identification;
import dev.postern.parties.Sellers;
import dev.postern.reading.MailReader;
import dev.postern.reading.Reading;
import dev.postern.reading.ReadingSettings;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.book.FullBook;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.words.Lexicon;
import dev.postern.store.Json;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final String GOOD = """
            From: Rimal Care <care@rimal.example>
            To: sara@buyer.example
            Subject: Your order 402-1234567-7654321

            It leaves tomorrow.
            """;
    private static final String WITHOUT_ORDER = GOOD.replace("Your order 402-1234567-7654321", "Your lamp");
    private static final String ARABIC = """
            From: care@rimal.example
            To: sara@buyer.example
            Subject: Lamp
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            مرحبا سارة، سيغادر طلبك مستودعنا غدا.
            """;

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void deploy() throws IOException {
        Files.writeString(
                folder.resolve("sellers.yaml"),
                "sellers: { rimal: { senders: [\"*@rimal.example\"], inbox: care@rimal.example } }");
        Files.writeString(folder.resolve("postern.yaml"), "orders: { reports: [orders.txt] }");
        Files.writeString(folder.resolve("orders.txt"), """
                order-id\torder-item-id\tbuyer-email\tproduct-name\tseller
                402-1234567-7654321\t30000000000001\tsara@buyer.example\tDesk lamp\trimal
                """);
        shell.wiring.assessor = assessor(new MailReader(ReadingSettings.defaults())::read);
    }

    private Assessor assessor(Function<MessageBytes, Reading> reader) {
        return assessor(reader, RuleSettings.defaults());
    }

    private Assessor assessor(Function<MessageBytes, Reading> reader, RuleSettings rules) {
        var mistakes = new Mistakes();
        var sellers = Sellers.from(Section.read(folder.resolve("sellers.yaml"), mistakes), mistakes);
        try (var root = Section.read(folder.resolve("postern.yaml"), mistakes)) {
            var orders = OrderBook.load(OrderSettings.from(root), sellers.keys());
            var aliases = new EphemeralAliases(AliasSettings.from(root));
            return new Assessor(
                    reader,
                    sellers,
                    new Identification(sellers, aliases),
                    FullBook.of(rules, Lexicon.shipped(), Inquiries.none(), Clock.systemUTC()),
                    orders);
        }
    }

    private void readPapers() {
        var mistakes = new Mistakes();
        var sellers = Sellers.from(Section.read(folder.resolve("sellers.yaml"), mistakes), mistakes);
        try (var root = Section.read(folder.resolve("postern.yaml"), mistakes)) {
            var orders = OrderBook.load(OrderSettings.from(root), sellers.keys());
            var rules = RuleSettings.defaults();
            shell.wiring.papers = new PaperDesk(
                    new MailReader(ReadingSettings.defaults().refusingUnreadPictures())::read,
                    paper -> FullBook.of(rules, Lexicon.shipped(), paper, Clock.systemUTC()),
                    sellers,
                    orders);
        }
    }

    @Test
    void aPackingSlipShowsAnOrderIdThatIsKnown() throws IOException {
        readPapers();
        assertEquals(
                0, shell.run("check", "--as", "packing-slip", file("a.txt", "Slip for 402-1234567-7654321\nLamp")));
        assertEquals(folder + "/a.txt: relay (to-buyer, seller rimal, en, order 402-1234567-7654321)\n", shell.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "packing-slip | Packing slip, one lamp                          | order-id.packing-slip",
                "packing-slip | Slip for 402-9999999-7654321                    | order-id.unknown",
                "packing-slip | Slip for 402-1234567-7654321, www.rimal.example | link.website",
                "insert       | Thank you! Please write a review of the lamp.   | review.neutral",
                "insert       | Happy? Give us five stars!                      | review.positive",
                "insert       | Scan and get 10 % off at rimal.example          | link.website"
            })
    void whatAPaperMustNotSayIsNamed(String paper, String text, String finding) throws IOException {
        readPapers();
        assertEquals(1, shell.run("check", "--as", paper, file("slip.txt", text)));
        assertTrue(shell.out().contains("  reject  " + finding), shell.out());
    }

    @Test
    void aPaperWhoseTextNobodyCanReadIsNotFine() throws IOException {
        readPapers();
        var picture = new BufferedImage(400, 80, BufferedImage.TYPE_BYTE_GRAY);
        picture.createGraphics().drawString("Thank you for your order of a lamp", 20, 40);
        ImageIO.write(picture, "png", folder.resolve("card.png").toFile());
        assertEquals(1, shell.run("check", "--as", "insert", folder + "/card.png"));
        assertTrue(shell.out().contains("attachment.unreadable"), shell.out());
    }

    @Test
    void aPaperOfAnotherKindIsNone() {
        assertEquals(2, shell.run("check", "--as", "postcard", "a.png"));
        assertTrue(shell.err().contains("\"postcard\" is none of packing-slip, insert"), shell.err());
    }

    @Test
    void aMailThatKeepsTheRulesIsRelayed() throws IOException {
        assertEquals(0, shell.run("check", file("good.eml", GOOD)));
        assertEquals(
                folder + "/good.eml: relay (to-buyer, seller rimal, en, order 402-1234567-7654321)\n", shell.out());
    }

    @Test
    void aViolationIsNamedWithPlaceAndAdvice() throws IOException {
        assertEquals(1, shell.run("check", file("bad.eml", WITHOUT_ORDER)));
        var lines = shell.out().lines().toList();
        assertEquals(folder + "/bad.eml: reject (to-buyer, seller rimal, en, no order)", lines.getFirst());
        assertTrue(lines.get(1).startsWith("  reject  order-id.missing, "), lines.get(1));
        assertTrue(lines.get(2).startsWith("    "), lines.get(2));
        assertEquals(3, lines.size());
    }

    @Test
    void inTheShadowAMailPassesAndIsSaidToBeOneThatWouldBeRefused() throws IOException {
        var settings = Section.parse("rules.yaml", "shadow: true", new Mistakes());
        shell.wiring.assessor = assessor(
                new MailReader(ReadingSettings.defaults())::read, RuleSettings.from(settings, LocalDate.EPOCH));
        assertEquals(0, shell.run("check", file("bad.eml", WITHOUT_ORDER)));
        assertEquals(0, shell.run("check", "--json", folder + "/bad.eml"));
        var lines = shell.out().lines().toList();
        assertEquals(folder + "/bad.eml: relay, would reject (to-buyer, seller rimal, en, no order)", lines.getFirst());
        assertTrue(lines.get(1).startsWith("  would reject  order-id.missing, "), lines.get(1));
        assertTrue(lines.get(3).contains("\"verdict\":\"relay\""), lines.get(3));
        assertTrue(lines.get(3).contains("\"severity\":\"reject\""), lines.get(3));
        assertTrue(lines.get(3).endsWith("\"shadow\":true}],\"would\":\"reject\"}"), lines.get(3));
    }

    @Test
    void jsonHasTheSameKeysInTheSameOrderForEveryFile() throws IOException {
        var good = file("good.eml", GOOD);
        var bad = file("bad.eml", WITHOUT_ORDER);
        assertEquals(2, shell.run("check", "--json", good, bad, folder + "/none.eml", folder.toString()));
        var lines = shell.out().lines().toList();
        assertEquals(4, lines.size());
        var keys = List.of("file", "direction", "seller", "verdict", "language", "order_ids", "violations");
        for (var line : lines) {
            assertEquals(
                    keys,
                    object(line).keySet().stream()
                            .filter(key -> !key.equals("error"))
                            .toList());
        }
        assertEquals(
                "{\"file\":\"" + good + "\",\"direction\":\"to-buyer\",\"seller\":\"rimal\",\"verdict\":\"relay\","
                        + "\"language\":\"en\",\"order_ids\":[\"402-1234567-7654321\"],\"violations\":[]}",
                lines.getFirst());
        assertTrue(
                lines.get(1)
                        .contains("\"violations\":[{\"rule\":\"order-id.missing\",\"severity\":\"reject\","
                                + "\"place\":\""),
                lines.get(1));
        assertTrue(
                lines.get(2)
                        .endsWith("\"verdict\":\"reject\",\"language\":\"en\",\"order_ids\":[],"
                                + "\"violations\":[],\"error\":\"no such file\"}"),
                lines.get(2));
        assertTrue(lines.get(3).endsWith("\"error\":\"is a folder\"}"), lines.get(3));
        assertEquals("", shell.err());
    }

    @Test
    void adviceIsInTheLanguageOfTheMail() throws IOException {
        assertEquals(1, shell.run("check", "--json", file("arabic.eml", ARABIC)));
        assertTrue(shell.out().contains("\"language\":\"ar\""), shell.out());
        assertTrue(shell.out().matches("(?s).*\"advice\":\"[^\"a-z]*\\p{IsArabic}.*"), shell.out());
    }

    @Test
    void addressesOfTheOptionsGoBeforeTheHeaders() throws IOException {
        assertEquals(1, shell.run("check", "--json", "--to", "fahad@buyer.example", file("good.eml", GOOD)));
        assertTrue(shell.out().contains("order-id.unknown"), shell.out());
    }

    @Test
    void aSenderOfTheOptionIsJudgedToo() throws IOException {
        assertEquals(1, shell.run("check", "--json", "--from", "me@elsewhere.example", file("good.eml", GOOD)));
        assertTrue(shell.out().contains("sender.unregistered"), shell.out());
    }

    @Test
    void anAddressThatIsNoneIsAMistakeInTheCommand() throws IOException {
        assertEquals(2, shell.run("check", "--to", "sara", file("good.eml", GOOD)));
        assertTrue(shell.err().contains("\"sara\" is no mail address"), shell.err());
    }

    @Test
    void aMailToASellerIsToldByItsAddresses() throws IOException {
        var mail = GOOD.replace("care@rimal.example", "x").replace("sara@buyer.example", "care@rimal.example");
        shell.run("check", "--json", file("question.eml", mail.replace("<x>", "<sara@buyer.example>")));
        assertTrue(shell.out().contains("\"direction\":\"to-seller\",\"seller\":\"rimal\""), shell.out());
    }

    @Test
    void ofABuyersMailItSaysThatNobodyWasAskedWhoWroteIt() throws IOException {
        var mail = GOOD.replace("care@rimal.example", "x").replace("sara@buyer.example", "care@rimal.example");
        var file = file("question.eml", mail.replace("<x>", "<sara@buyer.example>"));
        shell.run("check", file);
        assertTrue(
                shell.out().lines().findFirst().orElseThrow().endsWith(", authentication: not checked)"), shell.out());
        var json = new Shell(shell.wiring);
        json.run("check", "--json", file);
        assertTrue(json.out().strip().endsWith(",\"authentication\":\"not checked\"}"), json.out());
    }

    @Test
    void ofASellersMailItSaysNothingOfTheKind() throws IOException {
        shell.run("check", "--json", file("good.eml", GOOD));
        assertFalse(shell.out().contains("authentication"), shell.out());
    }

    @Test
    void aDashReadsStandardInput() {
        shell.in = GOOD.getBytes(UTF_8);
        assertEquals(0, shell.run("check", "-"));
        assertTrue(shell.out().startsWith("-: relay"), shell.out());
    }

    @Test
    void whateverTheFileIsThereIsOneLine() throws IOException {
        var files = List.of(
                file("empty.eml", ""),
                file("nul.eml", "\0\0\0\r\n\0"),
                file("deep.eml", "Content-Type: multipart/mixed; boundary=a\n\n" + "--a\n".repeat(20_000)));
        var arguments = new ArrayList<>(List.of("check", "--json"));
        arguments.addAll(files);
        assertEquals(1, shell.run(arguments.toArray(String[]::new)));
        assertEquals(
                3,
                shell.out()
                        .lines()
                        .filter(line -> object(line).containsKey("verdict"))
                        .count());
    }

    @Test
    void aDefectInOneFileLeavesTheOthersJudged() throws IOException {
        shell.wiring.assessor = assessor(bytes -> {
            throw new IllegalStateException("broken");
        });
        assertEquals(2, shell.run("check", "--json", file("a.eml", GOOD), file("b.eml", GOOD)));
        assertEquals(
                2,
                shell.out()
                        .lines()
                        .filter(l -> l.contains("\"error\":\"unexpected: "))
                        .count());
    }

    @Test
    void aBrokenConfigurationStopsEverything() throws IOException {
        shell.wiring.mistakes = List.of(new Mistake("config/postern.yaml", 1, "is wrong", true));
        assertEquals(2, shell.run("check", "--json", file("good.eml", GOOD)));
        assertEquals("", shell.out());
        assertEquals("config/postern.yaml:1: is wrong\n", shell.err());
    }

    @Test
    void whatMovesTheCursorIsNotPrinted() throws IOException {
        shell.run("check", "--to", "sara@buyer.example", file("\u001b[2Jx.eml", WITHOUT_ORDER));
        assertFalse(shell.out().contains("\u001b"), shell.out());
        assertTrue(shell.out().contains("\\u{1b}[2Jx.eml"), shell.out());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String line) {
        return Json.read(line, Map.class);
    }
}
