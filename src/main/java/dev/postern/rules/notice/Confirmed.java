package dev.postern.rules.notice;

import dev.postern.orders.Order;
import dev.postern.rules.notice.fact.Amount;
import dev.postern.rules.notice.fact.DateMention;
import dev.postern.rules.notice.fact.OrderedProducts;
import dev.postern.rules.notice.fact.UnlistedProduct;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which facts of a returned order a notice confirms: product, amount, date of the refund.
final class Confirmed {

    private static final Concept DONE = Concept.of("notice.refund-done");
    private static final Concept OTHER_EVENT = Concept.of("notice.other-event");

    /// "The line of the order": what else names an item.
    private static final Pattern LINE = Pattern.compile(
            "(?<!\\p{L})(?:items?|lines?|positions?|sku|article|بند|سطر|صنف رقم|البند)\\s?(?:no\\.?|number|#|رقم)?\\s?[:#]?\\s?\\d{1,4}(?![\\d.,-])");

    private static final Pattern BREAK = Pattern.compile("[,;:()]|(?<!\\p{L})(?:and|then|و|ثم)");

    private static final int NEAR = 2;

    /// A date so many words before the refund is the refund's, though the arrival stands nearer.
    private static final int RIGHT_BEFORE = 4;

    private static final int ROW = 9;
    private static final int LABEL = 3;

    private final Notice notice;
    private final OrderedProducts products;

    Confirmed(Notice notice, List<Order> orders) {
        this.notice = notice;
        this.products = OrderedProducts.of(orders);
    }

    boolean namesProduct(List<Sentence> arrivals) {
        return notice.shown().stream()
                        .anyMatch(sentence -> !products.namedIn(sentence).isEmpty()
                                || (tellsOfReturn(sentence, arrivals) && namesSomething(sentence)))
                || isNamedBelow(arrivals);
    }

    /// In a table the product may stand in the row after one that says what comes.
    private boolean isNamedBelow(List<Sentence> arrivals) {
        var shown = notice.shown();
        for (var i = 0; i + 1 < shown.size(); i++) {
            var below = shown.get(i + 1);
            if (shown.get(i).size() <= LABEL
                    && tellsOfReturn(shown.get(i), arrivals)
                    && below.size() <= ROW
                    && Amount.in(below).isEmpty()
                    && DateMention.in(below).isEmpty()
                    && !below.saysAny(DONE, Refunded.REFUND)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfReturn(Sentence sentence, List<Sentence> arrivals) {
        return arrivals.contains(sentence)
                || sentence.saysAny(ReturnArrived.CONFIRMATION, ReturnArrived.RETURN_THING, ReturnArrived.CAME_IN);
    }

    private static boolean namesSomething(Sentence sentence) {
        var event = Stream.of(ReturnArrived.CAME_IN, ReturnArrived.CONFIRMATION, ReturnArrived.RETURN_THING)
                .flatMap(concept -> sentence.all(concept))
                .mapToInt(Hit::from)
                .min()
                .orElse(sentence.from());
        return UnlistedProduct.isNamed(sentence, event)
                || LINE.matcher(sentence.text()).find();
    }

    /// An amount, where the mail speaks of the refund.
    boolean namesAmount() {
        return speakingOfRefund()
                .anyMatch(sentence -> notice.around(sentence, NEAR).stream()
                        .anyMatch(near -> !Amount.in(near).isEmpty()));
    }

    boolean namesDate() {
        return speakingOfRefund().anyMatch(this::isDated);
    }

    private Stream<Sentence> speakingOfRefund() {
        return notice.shown().stream()
                .filter(sentence -> sentence.saysAny(DONE, Refunded.REFUND) || notice.confirmsRefund(sentence));
    }

    private boolean isDated(Sentence refund) {
        if (DateMention.in(refund).stream().anyMatch(date -> isOfRefund(refund, date))) {
            return true;
        }
        return notice.around(refund, NEAR).stream()
                .anyMatch(near -> !near.equals(refund)
                        && !DateMention.in(near).isEmpty()
                        && (near.size() <= ROW || refund.size() <= ROW)
                        && !near.saysAny(ReturnArrived.CAME_IN, OTHER_EVENT));
    }

    /// A date belongs to what is told last before it, unless the refund follows at once.
    private static boolean isOfRefund(Sentence sentence, DateMention date) {
        var arrival = lastBefore(sentence, date, ReturnArrived.CAME_IN, OTHER_EVENT);
        var refund = lastBefore(sentence, date, DONE, Refunded.REFUND);
        if (arrival.isEmpty()
                || (refund.isPresent() && refund.get().from() > arrival.get().from())) {
            return true;
        }
        return breaks(sentence, arrival.get(), date)
                && Stream.of(DONE, Refunded.REFUND)
                        .flatMap(sentence::all)
                        .anyMatch(hit -> sentence.at(hit.from()) >= date.to()
                                && hit.from() - word(sentence, date.to()) <= RIGHT_BEFORE);
    }

    /// What is said last of some things before a date.
    private static Optional<Hit> lastBefore(Sentence sentence, DateMention date, Concept... things) {
        return Stream.of(things)
                .flatMap(sentence::all)
                .filter(hit -> sentence.at(hit.from()) < date.from())
                .max(Comparator.comparingInt(Hit::from));
    }

    private static int word(Sentence sentence, int at) {
        var word = sentence.from();
        while (word + 1 < sentence.to() && sentence.at(word + 1) <= at) {
            word++;
        }
        return word;
    }

    private static boolean breaks(Sentence sentence, Hit before, DateMention date) {
        var from = sentence.at(before.to() - 1) + sentence.word(before.to() - 1).length();
        return from < date.from()
                && BREAK.matcher(sentence.text().substring(from, date.from())).find();
    }
}
