package dev.postern.rules.link;

import dev.postern.mail.Direction;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.Severity;
import java.util.List;

/// A buyer's message holds no links. By default they are only noted: on the way to the seller they
/// become plain text. A deployment that sets the severity to `reject` turns such messages back.
public final class BuyerLink implements Rule {

    @Override
    public RuleId id() {
        return RuleCatalogue.BUYER_LINK.id();
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
        return new WebsiteSearch(hearing, id().text()).run();
    }
}
