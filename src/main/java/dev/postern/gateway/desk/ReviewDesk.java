package dev.postern.gateway.desk;

import dev.postern.gateway.Review;
import dev.postern.mail.QueueId;
import java.util.function.Function;

/// Decisions about mail that waits.
///
/// Arguments: `id`; `who` decides; `reason`.
final class ReviewDesk {

    private final Review review;

    ReviewDesk(Review review) {
        this.review = review;
    }

    int release(Errand errand, Answer answer) {
        return run(errand, answer, id -> review.release(id, said(errand, "who"), said(errand, "reason")));
    }

    int drop(Errand errand, Answer answer) {
        return run(errand, answer, id -> review.drop(id, said(errand, "who"), said(errand, "reason")));
    }

    int retry(Errand errand, Answer answer) {
        return run(errand, answer, id -> review.hurry(id, said(errand, "who")));
    }

    private static int run(Errand errand, Answer answer, Function<QueueId, Review.Result> change) {
        var id = errand.argument("id").flatMap(QueueId::parse);
        if (id.isEmpty()) {
            answer.remark("which mail? A queue id, as in its reply");
            return Desk.FAILED;
        }
        var result = change.apply(id.get());
        if (result.done()) {
            answer.line(result.what());
        } else {
            answer.remark(result.what());
        }
        return result.done() ? Desk.FINE : Desk.NO;
    }

    private static String said(Errand errand, String argument) {
        return errand.argument(argument).orElse("");
    }
}
