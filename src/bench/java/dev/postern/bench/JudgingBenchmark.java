package dev.postern.bench;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.mail.Address;
import dev.postern.mail.Envelope;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import dev.postern.orders.OrderBook;
import dev.postern.orders.OrderSettings;
import dev.postern.orders.Orders;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.Correspondence;
import dev.postern.parties.EphemeralAliases;
import dev.postern.parties.Identification;
import dev.postern.parties.Sellers;
import dev.postern.reading.MailReader;
import dev.postern.reading.Reading;
import dev.postern.reading.ReadingSettings;
import dev.postern.rules.Case;
import dev.postern.rules.RuleBook;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.Verdict;
import dev.postern.rules.book.FullBook;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.words.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reading a mail and judging it by the full rule book, one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "--enable-native-access=ALL-UNNAMED"})
public class JudgingBenchmark {

    private static final int STRANGE = 400;

    private static final Address SELLER = Address.of("care@demo-shop.example");
    private static final Address BUYER = Address.of("huda.alqahtani@buyer.example");

    @Param({"text-4k", "text-4k-arabic", "html-64k"})
    private String mail = "";

    private final MailReader reader = new MailReader(ReadingSettings.defaults());
    private final Orders orders = orders();
    private byte[] bytes = {};
    private @Nullable RuleBook book;
    private @Nullable Reading read;
    private List<Reading> strange = List.of();
    private int next;
    private @Nullable Identification identification;
    private @Nullable Sellers sellers;

    @Setup
    public void prepare() throws IOException {
        bytes = Mails.named(mail);
        book = FullBook.of(RuleSettings.defaults(), Lexicon.shipped(), Inquiries.none(), Clock.systemUTC());
        var mistakes = new Mistakes();
        sellers = Sellers.from(
                Section.parse(
                        "sellers.yaml",
                        "sellers: { demo: { name: Demo Shop, senders: ['*@demo-shop.example'] } }",
                        mistakes),
                mistakes);
        identification = new Identification(
                sellers, new EphemeralAliases(AliasSettings.from(Section.parse("postern.yaml", "{}", mistakes))));
        read = reading();
        strange = strange();
        var verdict = judged(read);
        if (!(verdict instanceof Verdict.Relay)) {
            throw new IllegalStateException("the mail should pass: " + verdict);
        }
    }

    /// Mails no line of which is the same in two of them; more than the word lists remember.
    private List<Reading> strange() throws IOException {
        var mails = new ArrayList<Reading>();
        for (var i = 0; i < STRANGE; i++) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var header = text.indexOf("\n\n") + 1;
            var lines = text.substring(header).replaceAll("(?m)([.:،؟!]|(?<=\\p{L}))$", "$1 k" + i);
            try (var message = MessageBytes.of((text.substring(0, header) + lines).getBytes(StandardCharsets.UTF_8))) {
                mails.add(reader.read(message));
            }
        }
        return mails;
    }

    private static Orders orders() {
        var settings = OrderSettings.from(Section.parse("postern.yaml", "orders: { mode: open }", new Mistakes()));
        return OrderBook.load(settings, Set.of("demo"));
    }

    @Benchmark
    public Reading reading() throws IOException {
        try (var message = MessageBytes.of(bytes)) {
            return reader.read(message);
        }
    }

    @Benchmark
    public Verdict judging() {
        return judged(Objects.requireNonNull(read));
    }

    @Benchmark
    public Verdict judgingWhatIsNew() {
        next = (next + 1) % strange.size();
        return judged(strange.get(next));
    }

    @Benchmark
    public Verdict readingAndJudging() throws IOException {
        return judged(reading());
    }

    private Verdict judged(Reading reading) {
        var known = Objects.requireNonNull(sellers);
        Correspondence who = Objects.requireNonNull(identification)
                .toBuyer(
                        known.find("demo"),
                        new Envelope(ReversePath.of(SELLER), List.of(BUYER), false),
                        reading.headers());
        return Objects.requireNonNull(book).judge(new Case(reading, who, orders));
    }

    /// The mails of the benchmark, made from one text.
    private static final class Mails {

        private static final int HTML_SIZE = 64 << 10;

        private Mails() {}

        static byte[] named(String name) throws IOException {
            var order = Files.readString(Path.of("src/bench/order-mail.eml"), StandardCharsets.UTF_8);
            return switch (name) {
                case "text-4k" -> order.getBytes(StandardCharsets.UTF_8);
                case "text-4k-arabic" -> Files.readAllBytes(Path.of("src/bench/order-mail-ar.eml"));
                case "html-64k" -> html(order).getBytes(StandardCharsets.UTF_8);
                default -> throw new IllegalArgumentException(name);
            };
        }

        private static String html(String mail) {
            var end = mail.indexOf("\n\n") + 1;
            var header = mail.substring(0, end).replace("text/plain", "text/html");
            var text = mail.substring(end);
            var rows =
                    new StringBuilder("<html><head><style>td { padding: 2px } .m { color: #333 }</style></head><body>");
            while (rows.length() < HTML_SIZE) {
                for (var line : text.split("\n")) {
                    rows.append("<table class=\"m\"><tr><td style=\"font-size:13px\"><p>")
                            .append(line)
                            .append("</p></td></tr></table>\n");
                }
            }
            return header + "\n" + rows + "</body></html>\n";
        }
    }
}
