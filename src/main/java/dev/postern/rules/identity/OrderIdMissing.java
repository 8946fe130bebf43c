package dev.postern.rules.identity;

import dev.postern.mail.Direction;
import dev.postern.reading.OrderMention;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import java.util.List;
import java.util.Optional;

/// Every mail to a buyer carries an order ID in the sender's own text.
public final class OrderIdMissing implements Rule {

    private final Inquiries inquiries;

    public OrderIdMissing(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public RuleId id() {
        return RuleCatalogue.ORDER_ID_MISSING.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var mail = hearing.mail();
        var mentions = mail.reading().orders().stream()
                .filter(mention -> isRelayed(mention.place()))
                .toList();
        if (find(mentions, Voice.OWN).isPresent() || inquiries.isAnsweredBy(mail)) {
            return List.of();
        }
        return List.of(new Violation(new Place.Mail(), "", advice(mentions)));
    }

    /// Display names are written anew on the way, so the buyer never sees what stands in them.
    private static boolean isRelayed(Place place) {
        return !(place instanceof Place.DisplayName);
    }

    private static Advice advice(List<OrderMention> mentions) {
        return find(mentions, Voice.QUOTED)
                .map(quoted -> Advice.of("order-id.missing.quoted", quoted.id().text()))
                .or(() -> find(mentions, Voice.HIDDEN)
                        .map(hidden ->
                                Advice.of("order-id.missing.hidden", hidden.id().text())))
                .orElse(Advice.of("order-id.missing"));
    }

    private static Optional<OrderMention> find(List<OrderMention> mentions, Voice voice) {
        return mentions.stream().filter(mention -> mention.voice() == voice).findFirst();
    }
}
