package dev.postern.rules.buyer;

import dev.postern.mail.Direction;
import dev.postern.reading.Folding;
import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.Severity;
import java.util.List;

/// The first message of a buyer carries one of the subject lines that the contact form sets for its
/// topics. By default another one is only noted. An answer keeps the subject of what it answers.
public final class BuyerSubject implements Rule {

    /// How the lines begin; the marketplace's name and the buyer's alias follow.
    private static final List<String> LINES = List.of(
            "product details inquiry from ", "shipping inquiry from ", "return policy inquiry from ", "inquiry from ");

    private static final List<String> ANSWERS = List.of("re:", "aw:", "رد:", "رد علي:");

    @Override
    public RuleId id() {
        return RuleCatalogue.BUYER_SUBJECT.id();
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
        var headers = hearing.mail().reading().headers();
        var subject = Folding.fold(headers.subject()).text().strip();
        var answers = !headers.references().isEmpty() || ANSWERS.stream().anyMatch(subject::startsWith);
        return answers || LINES.stream().anyMatch(subject::startsWith)
                ? List.of()
                : List.of(new Violation(new Place.Subject(), headers.subject(), Advice.of("buyer.subject")));
    }
}
