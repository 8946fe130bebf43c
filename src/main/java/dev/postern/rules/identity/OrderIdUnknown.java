package dev.postern.rules.identity;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.orders.Order;
import dev.postern.orders.Orders;
import dev.postern.parties.Seller;
import dev.postern.reading.OrderMention;
import dev.postern.reading.Voice;
import dev.postern.rules.Advice;
import dev.postern.rules.Case;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A seller writes only to its own buyers: each recipient is the buyer of an order that the mail
/// names. Judged by the order book, so in strict mode alone.
///
/// An ID beside the right one may be mistyped. The findings name no recipient: behind an alias
/// stands an address that the seller must not see.
public final class OrderIdUnknown implements Rule {

    private final Inquiries inquiries;

    public OrderIdUnknown(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public RuleId id() {
        return RuleCatalogue.ORDER_ID_UNKNOWN.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var mail = hearing.mail();
        var own = mail.reading().orders().stream()
                .filter(mention -> mention.voice() == Voice.OWN)
                .toList();
        if (mail.orders().mode() == Orders.Mode.OPEN || own.isEmpty() || inquiries.isAnsweredBy(mail)) {
            return List.of();
        }
        var ofSeller =
                own.stream().filter(mention -> order(mail, mention).isPresent()).toList();
        if (ofSeller.isEmpty()) {
            return firstOfEach(own).map(OrderIdUnknown::unknownOrder).toList();
        }
        var buyers = ofSeller.stream()
                .flatMap(mention -> order(mail, mention).stream())
                .map(Order::buyer)
                .toList();
        var allAreBuyers = mail.who().recipients().stream().allMatch(recipient -> isAmong(buyers, recipient));
        return allAreBuyers ? List.of() : List.of(wrongRecipient(ofSeller.getFirst()));
    }

    /// The order, if it is one of the mail's seller.
    private static Optional<Order> order(Case mail, OrderMention mention) {
        var seller = mail.who().seller().map(Seller::key);
        return mail.orders().find(mention.id()).filter(order -> seller.equals(Optional.of(order.seller())));
    }

    private static boolean isAmong(List<Address> buyers, Address recipient) {
        return buyers.stream().anyMatch(recipient::same);
    }

    private static Stream<OrderMention> firstOfEach(List<OrderMention> mentions) {
        var seen = new HashSet<OrderId>();
        return mentions.stream().filter(mention -> seen.add(mention.id()));
    }

    private static Violation unknownOrder(OrderMention mention) {
        return violation(mention, "order-id.unknown.order");
    }

    private static Violation wrongRecipient(OrderMention mention) {
        return violation(mention, "order-id.unknown.recipient");
    }

    private static Violation violation(OrderMention mention, String key) {
        return new Violation(
                mention.place(), mention.written(), Advice.of(key, mention.id().text()));
    }
}
