package dev.postern.rules.contact;

import dev.postern.mail.Direction;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Weighing;
import java.util.List;

/// What is known of a buyer serves the order and its delivery, and nothing else is asked for.
public final class MisusedData implements Rule {

    private static final Weighing WEIGHING = Weighing.of(Label.CUSTOMER_INFO, "info");

    @Override
    public RuleId id() {
        return RuleCatalogue.CUSTOMER_INFO_MISUSE.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        return WEIGHING.judge(hearing);
    }
}
