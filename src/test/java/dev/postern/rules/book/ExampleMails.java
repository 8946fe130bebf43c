package dev.postern.rules.book;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.Envelope;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.OrderId;
import dev.postern.mail.ReversePath;
import dev.postern.orders.Adjustment;
import dev.postern.orders.Order;
import dev.postern.orders.Orders;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.EphemeralAliases;
import dev.postern.parties.Identification;
import dev.postern.parties.Sellers;
import dev.postern.reading.MailReader;
import dev.postern.reading.ReadingSettings;
import dev.postern.rules.Case;
import dev.postern.rules.RuleBook;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.Verdict;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.words.Lexicon;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes whole mails of the examples on the rules' pages and judges them by the full book.
///
/// The shop is Rimal, its buyer Huda. Her order 408-1111111-1111111 is a coffee grinder for SAR 149.00
/// with nothing adjusted; 408-2222222-2222222 is an oil heater for SAR 269.00 that was adjusted in full
/// for want of inventory; 408-3333333-3333333 is a lamp for SAR 95.00 that came back and was refunded.
final class ExampleMails {

    private static final String SELLER = "care@rimal.test";
    private static final String BUYER = "huda@mail.example";
    private static final String SUBJECT = "Your order 408-1111111-1111111";

    private final MailReader reader = new MailReader(ReadingSettings.defaults());
    private final Sellers sellers;
    private final Identification identification;
    private final RuleBook book =
            FullBook.of(RuleSettings.defaults(), Lexicon.shipped(), Inquiries.none(), Clock.systemUTC());

    ExampleMails() {
        var mistakes = new Mistakes();
        var section = Section.parse(
                "sellers.yaml", "sellers: { rimal: { name: Rimal, senders: ['*@rimal.test'] } }", mistakes);
        this.sellers = Sellers.from(section, mistakes);
        var aliases = AliasSettings.from(Section.parse("postern.yaml", "{}", mistakes));
        this.identification = new Identification(sellers, new EphemeralAliases(aliases));
    }

    RuleBook book() {
        return book;
    }

    /// @param kind `html`, `mail` for a whole mail with its header, or nothing for plain text; text and
    ///     HTML may begin with a line `Subject: …`
    Verdict judge(Direction direction, String kind, String text) throws IOException {
        var mail = kind.equals("mail") ? text : mail(direction, kind.equals("html") ? "text/html" : "text/plain", text);
        try (var bytes = MessageBytes.of(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))) {
            var reading = reader.read(bytes);
            var who = direction == Direction.TO_BUYER
                    ? identification.toBuyer(sellers.find("rimal"), envelope(SELLER, BUYER), reading.headers())
                    : identification.toSeller(envelope(BUYER, SELLER), reading.headers());
            return book.judge(new Case(reading, who, new Book()));
        }
    }

    private static Envelope envelope(String from, String to) {
        return new Envelope(ReversePath.of(Address.of(from)), List.of(Address.of(to)), false);
    }

    private static String mail(Direction direction, String type, String text) {
        var toBuyer = direction == Direction.TO_BUYER;
        var hasSubject = text.startsWith("Subject:");
        var end = text.indexOf('\n');
        return "From: " + (toBuyer ? SELLER : BUYER) + "\nTo: " + (toBuyer ? BUYER : SELLER) + "\n"
                + (hasSubject ? text.substring(0, end) : "Subject: " + SUBJECT)
                + "\nMIME-Version: 1.0\nContent-Type: " + type
                + "; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + (hasSubject ? text.substring(end + 1) : text);
    }

    private static final class Book implements Orders {

        private static final Map<OrderId, Order> ORDERS = Map.of(
                new OrderId("408-1111111-1111111"), order("408-1111111-1111111", "Coffee grinder", "149.00"),
                new OrderId("408-2222222-2222222"), order("408-2222222-2222222", "Oil heater", "269.00"),
                new OrderId("408-3333333-3333333"), order("408-3333333-3333333", "Desk lamp", "95.00"));

        private static Order order(String id, String product, String price) {
            var item = new Order.Item("1", "SKU", product, 1, "SAR", new BigDecimal(price));
            return new Order(
                    new OrderId(id), "rimal", Address.of(BUYER), "Huda", "2026-11-01", Optional.empty(), List.of(item));
        }

        @Override
        public Mode mode() {
            return Mode.STRICT;
        }

        @Override
        public Optional<Order> find(OrderId id) {
            return Optional.ofNullable(ORDERS.get(id));
        }

        @Override
        public List<Order> of(String seller, Address buyer) {
            return seller.equals("rimal") && buyer.same(Address.of(BUYER)) ? List.copyOf(ORDERS.values()) : List.of();
        }

        @Override
        public boolean hasAdjustments() {
            return true;
        }

        @Override
        public List<Adjustment> adjustments(OrderId id) {
            return switch (id.text()) {
                case "408-2222222-2222222" -> List.of(adjustment(id, "NoInventory", "269.00"));
                case "408-3333333-3333333" -> List.of(adjustment(id, "CustomerReturn", "95.00"));
                default -> List.of();
            };
        }

        private static Adjustment adjustment(OrderId id, String reason, String amount) {
            return new Adjustment(id, "1", reason, "SAR", new BigDecimal(amount), "2026-11-10");
        }
    }
}
