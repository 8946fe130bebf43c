package dev.postern.rules;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.orders.Adjustment;
import dev.postern.orders.Fulfilment;
import dev.postern.orders.Order;
import dev.postern.orders.Orders;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Seller;
import dev.postern.parties.SenderPattern;
import dev.postern.reading.Attachment;
import dev.postern.reading.Headers;
import dev.postern.reading.Language;
import dev.postern.reading.Link;
import dev.postern.reading.OrderMention;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Reading;
import dev.postern.reading.Voice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds mails of seller `rimal` to `buyer@mail.example` for the rules to judge.
public final class Mails {

    public static final String OWN_ORDER = "408-1111111-1111111";
    public static final String ORDER_OF_OTHER_BUYER = "408-2222222-2222222";
    public static final String ORDER_OF_OTHER_SELLER = "408-3333333-3333333";
    public static final Address BUYER = Address.of("buyer@mail.example");
    public static final Address STRANGER = Address.of("stranger@mail.example");

    public static final Seller RIMAL = new Seller(
            "rimal",
            "Rimal",
            List.of(SenderPattern.parse("*@rimal.test").orElseThrow()),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Fulfilment.SELF_SHIP,
            Seller.OnViolation.REFUSE);

    private final List<Passage> passages = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<OrderMention> mentions = new ArrayList<>();
    private final List<Correspondence.Sender> senders = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final Book book = new Book();
    private List<Address> recipients = List.of(BUYER);
    private Optional<Seller> seller = Optional.of(RIMAL);
    private Direction direction = Direction.TO_BUYER;
    private String subject = "";
    private int line;

    public Mails() {
        book.add(OWN_ORDER, "rimal", BUYER, "Coffee grinder");
        book.add(ORDER_OF_OTHER_BUYER, "rimal", STRANGER, "Lamp");
        book.add(ORDER_OF_OTHER_SELLER, "dana", BUYER, "Vase");
    }

    public Mails subject(String text) {
        subject = text;
        passages.add(new Passage(Voice.OWN, new Place.Subject(), text));
        return this;
    }

    public Mails displayName(String text) {
        return displayName("From", text);
    }

    public Mails displayName(String field, String text) {
        passages.add(new Passage(Voice.OWN, new Place.DisplayName(field), text));
        return this;
    }

    public Mails own(String text) {
        return text(Voice.OWN, text);
    }

    public Mails quoted(String text) {
        return text(Voice.QUOTED, text);
    }

    public Mails html(String text) {
        passages.add(new Passage(Voice.OWN, new Place.Line("text/html", 1, ++line), text));
        return this;
    }

    public Mails quotedHtml(String text) {
        passages.add(new Passage(Voice.QUOTED, new Place.Line("text/html", 1, ++line), text));
        return this;
    }

    public Mails hidden(String text) {
        return text(Voice.HIDDEN, text);
    }

    private Mails text(Voice voice, String text) {
        passages.add(new Passage(voice, nextLine(), text));
        return this;
    }

    private Place nextLine() {
        return new Place.Line("text/plain", 1, ++line);
    }

    public Mails link(Link.Kind kind, String target) {
        return link(Voice.OWN, kind, target, "");
    }

    public Mails link(Voice voice, Link.Kind kind, String target, String shown) {
        links.add(new Link(voice, new Place.Line("text/html", 1, ++line), kind, target, shown));
        return this;
    }

    public Mails attachment(Attachment file) {
        attachments.add(file);
        return this;
    }

    public Mails mentions(Voice voice, String order) {
        mentions.add(new OrderMention(new OrderId(order), voice, nextLine(), order));
        return this;
    }

    public Mails sender(String role, String address) {
        senders.add(new Correspondence.Sender(role, Address.of(address)));
        return this;
    }

    public Mails to(Address... addresses) {
        recipients = List.of(addresses);
        return this;
    }

    public Mails of(Seller other) {
        seller = Optional.of(other);
        return this;
    }

    public Mails ofNobody() {
        seller = Optional.empty();
        return this;
    }

    public Mails toSeller() {
        direction = Direction.TO_SELLER;
        return this;
    }

    public Mails answering(String messageId) {
        references.add(messageId);
        return this;
    }

    public Mails open() {
        book.mode = Orders.Mode.OPEN;
        return this;
    }

    public Mails product(String name) {
        book.add(OWN_ORDER, "rimal", BUYER, name);
        return mentions(Voice.OWN, OWN_ORDER);
    }

    /// Adds a line to the order that the mail is about, and names the order.
    public Mails ordered(String itemId, String product, String price) {
        book.add(OWN_ORDER, new Order.Item(itemId, "SKU-" + itemId, product, 1, "SAR", new BigDecimal(price)));
        return mentions.isEmpty() ? mentions(Voice.OWN, OWN_ORDER) : this;
    }

    /// Adjustment feeds are read; they have nothing yet.
    public Mails feeds() {
        book.hasAdjustments = true;
        return this;
    }

    /// A row of the feeds about the order that the mail is about.
    public Mails adjusted(String itemId, String reason, String amount) {
        book.adjustments.add(
                new Adjustment(new OrderId(OWN_ORDER), itemId, reason, "SAR", new BigDecimal(amount), "2026-11-10"));
        return feeds();
    }

    public Case build() {
        var from = List.of(new Headers.Mailbox("Rimal Care", Address.of("care@rimal.test")));
        var headers =
                new Headers(from, List.of(), List.of(), List.of(), List.of(), subject, "", List.copyOf(references));
        var reading = new Reading(headers, passages, links, attachments, mentions, Language.ENGLISH, List.of());
        return new Case(reading, new Correspondence(direction, seller, senders, recipients), book);
    }

    private static final class Book implements Orders {

        private final Map<OrderId, Order> orders = new HashMap<>();
        private final List<Adjustment> adjustments = new ArrayList<>();
        private boolean hasAdjustments;
        private Mode mode = Mode.STRICT;

        void add(String id, Order.Item item) {
            orders.computeIfPresent(new OrderId(id), (_, order) -> {
                var isFirst = order.items().getFirst().sku().equals("SKU");
                var items = new ArrayList<>(isFirst ? List.of() : order.items());
                items.add(item);
                return new Order(
                        order.id(),
                        order.seller(),
                        order.buyer(),
                        order.buyerName(),
                        order.purchased(),
                        order.fulfilment(),
                        items);
            });
        }

        void add(String id, String seller, Address buyer, String product) {
            var item = new Order.Item("1", "SKU", product, 1, "SAR", BigDecimal.TEN);
            var order =
                    new Order(new OrderId(id), seller, buyer, "Buyer", "2026-11-01", Optional.empty(), List.of(item));
            orders.put(order.id(), order);
        }

        @Override
        public Mode mode() {
            return mode;
        }

        @Override
        public Optional<Order> find(OrderId id) {
            return Optional.ofNullable(orders.get(id));
        }

        @Override
        public List<Order> of(String seller, Address buyer) {
            return orders.values().stream()
                    .filter(order ->
                            order.seller().equals(seller) && order.buyer().same(buyer))
                    .toList();
        }

        @Override
        public List<Adjustment> adjustments(OrderId id) {
            return adjustments.stream()
                    .filter(adjustment -> adjustment.order().equals(id))
                    .toList();
        }

        @Override
        public boolean hasAdjustments() {
            return hasAdjustments;
        }
    }
}
