package dev.postern.rules.notice;

import dev.postern.mail.Direction;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Objections;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Who confirms that a return has arrived names the products, the amount refunded with its currency,
/// and the date of the refund.
public final class NoticeReturnConfirmation implements Rule {

    @Override
    public RuleId id() {
        return RuleCatalogue.NOTICE_RETURN_CONFIRMATION.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var notice = Notice.of(hearing);
        var arrivals = notice.arrivals();
        if (arrivals.isEmpty()) {
            return List.of();
        }
        var missing = missing(new Confirmed(notice, hearing.mail().named()), arrivals);
        return missing.isEmpty() ? List.of() : violations(hearing, arrivals, missing);
    }

    private static List<String> missing(Confirmed confirmed, List<Sentence> arrivals) {
        var missing = new ArrayList<String>();
        if (!confirmed.namesProduct(arrivals)) {
            missing.add("product");
        }
        if (!confirmed.namesAmount()) {
            missing.add("amount");
        }
        if (!confirmed.namesDate()) {
            missing.add("date");
        }
        return missing;
    }

    private static List<Violation> violations(Hearing hearing, List<Sentence> arrivals, List<String> missing) {
        var advice = Advice.of(advice(String.join("-", missing)));
        var objections = new Objections(hearing);
        for (var sentence : arrivals) {
            objections.add(sentence, ReturnArrived.words(sentence).orElse(sentence.whole()), advice);
            if (!objections.all().isEmpty()) {
                break;
            }
        }
        return objections.all();
    }

    private static String advice(String missing) {
        return switch (missing) {
            case "product" -> "notice.return-confirmation.product";
            case "amount" -> "notice.return-confirmation.amount";
            case "date" -> "notice.return-confirmation.date";
            case "product-amount" -> "notice.return-confirmation.product-amount";
            case "product-date" -> "notice.return-confirmation.product-date";
            case "amount-date" -> "notice.return-confirmation.amount-date";
            default -> "notice.return-confirmation";
        };
    }
}
