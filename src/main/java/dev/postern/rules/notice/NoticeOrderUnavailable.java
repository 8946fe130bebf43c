package dev.postern.rules.notice;

import dev.postern.mail.Direction;
import dev.postern.orders.Order;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Objections;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.notice.fact.Amount;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Who tells the buyer that an item will not come confirms that the order was adjusted or refunded in
/// full, and gives the reason.
public final class NoticeOrderUnavailable implements Rule {

    private static final Concept PARTLY = Concept.of("notice.partly");
    private static final Concept FULLY = Concept.of("notice.fully");

    @Override
    public RuleId id() {
        return RuleCatalogue.NOTICE_ORDER_UNAVAILABLE.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var notice = Notice.of(hearing);
        var telling = notice.unavailable();
        if (telling.isEmpty()) {
            return List.of();
        }
        var orders = hearing.mail().named();
        var adjusted = notice.shown().stream()
                .anyMatch(sentence -> notice.confirmsRefund(sentence) && isFull(sentence, orders));
        var reasoned = !notice.reasons().isEmpty();
        if (adjusted && reasoned) {
            return List.of();
        }
        return violations(hearing, telling, advice(adjusted, reasoned));
    }

    private static List<Violation> violations(Hearing hearing, List<Sentence> telling, Advice advice) {
        var objections = new Objections(hearing);
        for (var sentence : telling) {
            objections.add(sentence, Unavailable.words(sentence).orElse(sentence.whole()), advice);
            if (!objections.all().isEmpty()) {
                break;
            }
        }
        return objections.all();
    }

    private static Advice advice(boolean adjusted, boolean reasoned) {
        if (adjusted) {
            return Advice.of("notice.order-unavailable.reason");
        }
        return Advice.of(reasoned ? "notice.order-unavailable.amount" : "notice.order-unavailable");
    }

    /// An amount that pays no item of the orders is no full refund, nor is one that calls itself a part.
    private static boolean isFull(Sentence refund, List<Order> orders) {
        if (refund.says(FULLY)) {
            return true;
        }
        var amounts = Amount.in(refund).stream()
                .flatMap(amount -> amount.value().stream())
                .toList();
        var cheapest = cheapest(orders);
        if (!amounts.isEmpty() && cheapest.isPresent()) {
            return amounts.stream().anyMatch(amount -> amount.compareTo(cheapest.get()) >= 0);
        }
        return !refund.says(PARTLY);
    }

    private static Optional<BigDecimal> cheapest(List<Order> orders) {
        return orders.stream()
                .flatMap(order -> order.items().stream())
                .map(Order.Item::price)
                .min(BigDecimal::compareTo);
    }
}
