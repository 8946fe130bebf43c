package dev.postern.rules.contact;

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

/// What is known of a buyer serves the order and its delivery, and nothing else is asked for.
public final class CustomerInfoMisuse implements Rule {

    private static final Concept PRIVATE = Concept.of("info.private");
    private static final Concept MADE_FOR = Concept.of("info.made-for");
    private static final Concept DENIAL = Concept.of("info.denial");
    private static final Concept SURE = Concept.of("info.sure");
    private static final Concept USE = Concept.of("info.use");
    private static final Concept LIST = Concept.of("info.list");
    private static final Advice ADVICE = Advice.of("customer-info.misuse");
    private static final Lists LISTS = new Lists("info");
    private static final Weighing WEIGHING = new Weighing(Label.CUSTOMER_INFO, ADVICE, CustomerInfoMisuse::against);

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

    /// A birthday that is to be engraved is the order's own matter, and "we keep no list" is no misuse.
    private static Suspicion against(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        if (sentence.says(DENIAL) && !sentence.says(SURE)) {
            return Suspicion.NONE;
        }
        var wanted = sentence.says(PRIVATE) && !sentence.saysAny(USE, LIST);
        return wanted && sentences.stream().anyMatch(any -> any.says(MADE_FOR))
                ? Suspicion.NONE
                : LISTS.in(sentences, i);
    }
}
