package dev.postern.rules.identity;

import dev.postern.mail.Direction;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import java.util.List;

/// A packing slip that is looked at by itself shows an order ID; its name does not count.
public final class SlipWithoutOrderId implements Rule {

    private static final Advice ADVICE = Advice.of("order-id.packing-slip", "");

    @Override
    public RuleId id() {
        return RuleCatalogue.ORDER_ID_PACKING_SLIP.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var isShown = hearing.mail().reading().orders().stream()
                .filter(mention -> mention.voice() == Voice.OWN)
                .anyMatch(mention -> !Place.InFile.isName(mention.place()));
        return isShown ? List.of() : List.of(new Violation(place(hearing), "", ADVICE));
    }

    private static Place place(Hearing hearing) {
        return hearing.mail().reading().attachments().stream()
                .findFirst()
                .<Place>map(file -> new Place.Attachment(file.name()))
                .orElseGet(Place.Mail::new);
    }
}
