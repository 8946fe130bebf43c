package dev.postern.rules.marketing;

import dev.postern.mail.Direction;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Objections;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Lists;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.weighing.Weighing;
import dev.postern.rules.words.Sentence;
import java.util.List;

/// A mail to a buyer does not promote the shop: no offers, codes, points, newsletters or social media.
public final class MarketingPromotion implements Rule {

    private static final Advice ADVICE = Advice.of("marketing.promotion");
    private static final Lists LISTS = new Lists("promotion");
    private static final Exempt EXEMPT = new Exempt("promotion");
    private static final Weighing WEIGHING = new Weighing(Label.PROMOTION, ADVICE, MarketingPromotion::against);

    @Override
    public RuleId id() {
        return RuleCatalogue.MARKETING_PROMOTION.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var found = WEIGHING.judge(hearing);
        return found.isEmpty() ? codes(hearing) : found;
    }

    private static Suspicion against(List<Sentence> sentences, int i) {
        return EXEMPT.holds(sentences.get(i)) ? Suspicion.NONE : LISTS.in(sentences, i);
    }

    /// A code says by its own looks what it is for.
    private static List<Violation> codes(Hearing hearing) {
        var objections = new Objections(hearing);
        for (var sentence : hearing.wording().sentences()) {
            if (!EXEMPT.holds(sentence)) {
                CouponCode.in(sentence).ifPresent(hit -> objections.add(sentence, hit, ADVICE));
            }
        }
        return objections.all();
    }
}
