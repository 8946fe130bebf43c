package dev.postern.rules.marketing;

import dev.postern.mail.Direction;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Lists;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.weighing.Weighing;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Sentence;
import java.util.List;

/// A mail to a buyer names no other product, shop, service or app than what was ordered.
public final class MarketingReferral implements Rule {

    private static final Concept ANSWER = Concept.of("answer");
    private static final Concept BEYOND = Concept.of("referral.beyond");
    private static final Advice ADVICE = Advice.of("marketing.referral");
    private static final Lists LISTS = new Lists("referral");
    private static final Exempt EXEMPT = new Exempt("referral");
    private static final Weighing WEIGHING = new Weighing(Label.REFERRAL, ADVICE, MarketingReferral::against);

    @Override
    public RuleId id() {
        return RuleCatalogue.MARKETING_REFERRAL.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        return WEIGHING.judge(hearing);
    }

    private static Suspicion against(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        return EXEMPT.holds(sentence) || isAnswer(sentence) ? Suspicion.NONE : LISTS.in(sentences, i);
    }

    /// What the buyer asked for may be named, and no more than that.
    private static boolean isAnswer(Sentence sentence) {
        return sentence.says(ANSWER) && !sentence.says(BEYOND);
    }
}
