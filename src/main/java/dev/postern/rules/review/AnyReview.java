package dev.postern.rules.review;

import dev.postern.mail.Direction;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleId;
import java.util.List;

/// A card in the parcel asks for no review, however neutral its words.
public final class AnyReview implements Rule {

    private static final Advice ADVICE = Advice.of("review.neutral.insert");

    private final ReviewNeutral neutral = new ReviewNeutral();

    @Override
    public RuleId id() {
        return neutral.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        return neutral.judge(hearing).stream()
                .map(request -> new Violation(request.place(), request.excerpt(), ADVICE))
                .toList();
    }
}
