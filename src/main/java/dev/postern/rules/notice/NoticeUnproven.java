package dev.postern.rules.notice;

import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.orders.Order;
import dev.postern.orders.Orders;
import dev.postern.reading.OrderMention;
import dev.postern.reading.Voice;
import dev.postern.rules.Advice;
import dev.postern.rules.Case;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.notice.fact.OrderedProducts;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who says that an order was adjusted or refunded has sent the adjustment first, of the same amount,
/// reason and product. Judged only where adjustment feeds are read.
public final class NoticeUnproven implements Rule {

    private static final Concept NO_TRANSPORT = Concept.of("notice.no-transport");
    private static final Concept NAMED_STOCK = Concept.of("notice.reason-stock");
    private static final Concept NAMED_SHIP = Concept.of("notice.reason-ship");

    @Override
    public RuleId id() {
        return RuleCatalogue.NOTICE_UNPROVEN.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        if (!hearing.mail().orders().hasAdjustments()) {
            return List.of();
        }
        var notice = Notice.of(hearing);
        var refunds = notice.refunds();
        var orders = orders(hearing.mail());
        return refunds.isEmpty() || orders.isEmpty() ? List.of() : judge(hearing.mail(), notice, refunds, orders);
    }

    private static List<Violation> judge(Case mail, Notice notice, List<Sentence> refunds, List<OrderId> orders) {
        for (var refund : refunds) {
            var meant = meant(refund, orders);
            if (onRecord(mail, meant).isEmpty()) {
                return List.of(violation(
                        refund, Advice.of("notice.unproven", meant.getFirst().text())));
            }
        }
        var record = onRecord(mail, orders);
        var violations = new ArrayList<Violation>();
        amount(notice, refunds, mail, orders).ifPresent(violations::add);
        reason(notice, record).ifPresent(violations::add);
        product(mail, notice, refunds, record).ifPresent(violations::add);
        return violations;
    }

    private static OnRecord onRecord(Case mail, List<OrderId> orders) {
        return new OnRecord(orders.stream()
                .flatMap(order -> mail.orders().adjustments(order).stream())
                .toList());
    }

    /// The orders a mail is about: those it names itself, else those it quotes.
    private static List<OrderId> orders(Case mail) {
        var own = orders(mail, mail.reading().orders().stream().filter(mention -> mention.voice() == Voice.OWN));
        return own.isEmpty() ? orders(mail, mail.reading().orders().stream()) : own;
    }

    private static List<OrderId> orders(Case mail, Stream<OrderMention> mentions) {
        var known = mail.named().stream().map(Order::id).toList();
        return mentions.map(OrderMention::id)
                .distinct()
                .filter(id -> mail.orders().mode() == Orders.Mode.OPEN || known.contains(id))
                .toList();
    }

    /// Those of the orders that a sentence names; all, where it names none.
    private static List<OrderId> meant(Sentence refund, List<OrderId> orders) {
        var text = refund.text();
        var named = orders.stream().filter(order -> text.contains(order.text())).toList();
        return named.isEmpty() ? orders : named;
    }

    private static Optional<Violation> amount(Notice notice, List<Sentence> refunds, Case mail, List<OrderId> orders) {
        for (var refund : refunds) {
            var record = onRecord(mail, meant(refund, orders));
            var claim = RefundClaim.of(refund, notice);
            if (claim.isPresent() && !claim.get().isBorneBy(record)) {
                var written = claim.get().stated().toPlainString();
                var known = record.total().toPlainString();
                return Optional.of(
                        violation(claim.get().sentence(), Advice.of("notice.unproven.amount", written, known)));
            }
        }
        return Optional.empty();
    }

    /// A notice that gives one reason, of an order that was adjusted for others only.
    private static Optional<Violation> reason(Notice notice, OnRecord record) {
        if (notice.unavailable().isEmpty()) {
            return Optional.empty();
        }
        var stock = first(notice, Unavailable.STOCK_OUT, NAMED_STOCK);
        var ship = first(notice, NO_TRANSPORT, NAMED_SHIP);
        if (stock.isPresent() && ship.isEmpty() && !record.isForWantOfStock()) {
            return Optional.of(violation(stock.get(), reasonAdvice(record)));
        }
        if (ship.isPresent() && stock.isEmpty() && !record.isNotShipped()) {
            return Optional.of(violation(ship.get(), reasonAdvice(record)));
        }
        return Optional.empty();
    }

    private static Advice reasonAdvice(OnRecord record) {
        return Advice.of("notice.unproven.reason", record.reasons());
    }

    private static Optional<Sentence> first(Notice notice, Concept... any) {
        return notice.shown().stream().filter(sentence -> sentence.saysAny(any)).findFirst();
    }

    /// A mail that names items, of which none was adjusted.
    private static Optional<Violation> product(Case mail, Notice notice, List<Sentence> refunds, OnRecord record) {
        var products = OrderedProducts.of(mail.named());
        var named = notice.shown().stream()
                .flatMap(sentence -> products.namedIn(sentence).stream())
                .distinct()
                .toList();
        return named.isEmpty() || record.isOf(named)
                ? Optional.empty()
                : Optional.of(violation(
                        refunds.getFirst(),
                        Advice.of("notice.unproven.product", named.getFirst().product())));
    }

    private static Violation violation(Sentence sentence, Advice advice) {
        var words =
                Refunded.words(sentence).or(() -> Unavailable.words(sentence)).orElse(sentence.whole());
        return new Violation(sentence.place(words), sentence.excerpt(), advice);
    }
}
