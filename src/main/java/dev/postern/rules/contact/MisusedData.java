package dev.postern.rules.contact;

import dev.postern.mail.Direction;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Objections;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.Weighing;
import dev.postern.rules.judge.Label;
import java.util.List;

/// What is known of a buyer serves the order and its delivery, and nothing else is asked for.
public final class MisusedData implements Rule {

    private static final float CERTAIN = 0.9f;
    private static final Weighing WEIGHING = Weighing.of("info", Label.CUSTOMER_INFO, CERTAIN);

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
        var objections = new Objections(hearing);
        for (var sentence : hearing.wording().sentences()) {
            WEIGHING.find(sentence, hearing.wording(), hearing.votes())
                    .ifPresent(hit -> objections.add(sentence, hit, Advice.of("customer-info.misuse")));
        }
        return objections.all();
    }
}
