package dev.postern.rules.buyer;

import dev.postern.mail.Direction;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.Severity;
import java.util.List;

/// A buyer's message is text only. By default HTML is only noted: it is rendered to text on the way
/// to the seller.
public final class BuyerTextOnly implements Rule {

    @Override
    public RuleId id() {
        return RuleCatalogue.BUYER_TEXT_ONLY.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_SELLER;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        return hearing.mail().reading().passages().stream()
                .map(Passage::place)
                .filter(BuyerTextOnly::isMarkup)
                .limit(1)
                .map(place -> new Violation(place, "", Advice.of("buyer.text-only")))
                .toList();
    }

    private static boolean isMarkup(Place place) {
        return place instanceof Place.Line line && line.mimeType().equals("text/html");
    }
}
