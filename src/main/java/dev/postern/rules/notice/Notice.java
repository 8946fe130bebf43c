package dev.postern.rules.notice;

import dev.postern.rules.Hearing;
import dev.postern.rules.judge.Votes;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Said;
import dev.postern.rules.words.Sentence;
import dev.postern.reading.Place;
import java.util.ArrayList;
import java.util.List;

/// What kind of notice a mail is, and which of its sentences make it one.
///
/// Only what the sender wrote in this mail counts. Hidden text can make it a notice, but confirms
/// nothing.
final class Notice {

    private static final Statement UNAVAILABLE = new Unavailable();
    private static final Statement DELAYED = new Delayed();
    private static final Statement REFUNDED = new Refunded();
    private static final Statement RETURN_ARRIVED = new ReturnArrived();
    private static final Statement REASON = new Reason();

    private static final Concept CANCEL_WORD = Concept.of("notice.cancel-word");
    private static final Concept NEGATION = Concept.of("negation");
    private static final Concept UNDELIVERED = Concept.of("notice.undelivered");
    private static final Concept SORRY = Concept.of("notice.sorry");
    private static final Concept REQUEST = Concept.of("notice.request-of-return");

    /// How far a sentence's neighbours belong to its matter.
    private static final int NEAR = 2;

    private final Votes votes;
    private final List<Sentence> written;
    private final List<Sentence> shown;

    private Notice(Hearing hearing) {
        this.votes = hearing.votes();
        this.written = hearing.wording().sentences().stream()
                .filter(sentence -> sentence.said() == Said.OWN || sentence.said() == Said.HIDDEN)
                .filter(sentence -> !(sentence.place() instanceof Place.DisplayName))
                .filter(sentence -> !isHiddenInFile(sentence))
                .toList();
        this.shown =
                written.stream().filter(sentence -> sentence.said() == Said.OWN).toList();
    }

    /// Lists and codes that a document keeps for itself.
    private static boolean isHiddenInFile(Sentence sentence) {
        return sentence.said() == Said.HIDDEN && sentence.place() instanceof Place.InFile;
    }

    static Notice of(Hearing hearing) {
        return new Notice(hearing);
    }

    /// What the reader sees, in order.
    List<Sentence> shown() {
        return shown;
    }

    /// The sentences by which the seller tells that an item of the order will not come; none if it
    /// only comes later, or the buyer wanted it so.
    List<Sentence> unavailable() {
        var told = written.stream()
                .filter(sentence -> UNAVAILABLE.isTold(sentence, votes))
                .toList();
        if (told.isEmpty() || isBuyersWish()) {
            return List.of();
        }
        var open = told.stream().filter(sentence -> !isOnlyLate(sentence)).toList();
        return isBorneOut(open) ? open : List.of();
    }

    /// One sentence about something that cannot be sent makes no notice, unless it says so in two
    /// ways or speaks of a cancelled order, or the mail is sorry or speaks of money.
    private boolean isBorneOut(List<Sentence> telling) {
        return telling.size() > 1
                || telling.stream().anyMatch(Unavailable::isExplicit)
                || shown.stream().anyMatch(sentence -> sentence.saysAny(SORRY, Refunded.REFUND));
    }

    private boolean isBuyersWish() {
        return shown.stream()
                .anyMatch(sentence -> sentence.says(Unavailable.BUYERS_WISH)
                        && around(sentence, 1).stream().anyMatch(near -> near.says(CANCEL_WORD)));
    }

    /// Out of stock, but on its way soon.
    private boolean isOnlyLate(Sentence sentence) {
        return !sentence.saysAny(Unavailable.CANNOT_SHIP, Unavailable.CANCELLED)
                && around(sentence, NEAR).stream().anyMatch(near -> DELAYED.isTold(near, votes))
                && refunds().isEmpty();
    }

    /// The sentences by which the seller tells that a return is here.
    List<Sentence> arrivals() {
        var told = written.stream()
                .filter(sentence -> tellsOfReturn(sentence) || isRefundOfReturn(sentence))
                .toList();
        return told.isEmpty() ? confirmations() : told;
    }

    /// What came back is no return of the buyer's where the mail wants to deliver it again; and where
    /// the word lists are not sure of it, the mail has to speak of a return elsewhere.
    private boolean tellsOfReturn(Sentence sentence) {
        if (!RETURN_ARRIVED.isTold(sentence, votes)) {
            return false;
        }
        var sure = ReturnArrived.words(sentence).isPresent();
        var isDelivery = shown.stream().anyMatch(other -> other.says(UNDELIVERED));
        return (sure && (!isDelivery || sentence.says(ReturnArrived.RETURN_THING))) || speaksOfReturn();
    }

    private boolean speaksOfReturn() {
        return shown.stream()
                .anyMatch(other ->
                        other.saysAny(ReturnArrived.RETURN_THING, ReturnArrived.CONFIRMATION, Refunded.REFUND));
    }

    /// Who is refunded for a return is told that it came.
    private boolean isRefundOfReturn(Sentence sentence) {
        return ReturnArrived.namesReturn(sentence)
                && !sentence.saysAny(NEGATION, REQUEST)
                && Refunded.words(sentence).isPresent();
    }

    /// A title or a line of a table that names the return, in a mail that tells of money.
    private List<Sentence> confirmations() {
        if (shown.stream().noneMatch(sentence -> Refunded.words(sentence).isPresent())) {
            return List.of();
        }
        return shown.stream()
                .filter(sentence -> sentence.says(ReturnArrived.CONFIRMATION))
                .toList();
    }

    /// The sentences by which the seller tells that money went back or the order was adjusted.
    List<Sentence> refunds() {
        return shown.stream()
                .filter(sentence -> REFUNDED.isTold(sentence, votes))
                .toList();
    }

    /// Whether a sentence confirms a refund: what the word lists are sure of does, whatever the judge
    /// makes of it.
    boolean confirmsRefund(Sentence sentence) {
        return Refunded.words(sentence).isPresent() || REFUNDED.isTold(sentence, votes);
    }

    /// The sentences that give a reason why an item cannot come.
    List<Sentence> reasons() {
        return shown.stream().filter(sentence -> REASON.isTold(sentence, votes)).toList();
    }

    /// A sentence and those shown before and after it.
    List<Sentence> around(Sentence sentence, int reach) {
        var at = shown.indexOf(sentence);
        if (at < 0) {
            return List.of(sentence);
        }
        return new ArrayList<>(shown.subList(Math.max(0, at - reach), Math.min(shown.size(), at + reach + 1)));
    }
}
