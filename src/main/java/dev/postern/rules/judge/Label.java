package dev.postern.rules.judge;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a sentence may do, as far as the judge has learned to tell.
public enum Label {
    PROMOTION("marketing.promotion"),
    REFERRAL("marketing.referral"),
    POSITIVE_REVIEW("review.positive"),
    CONDITIONAL_REVIEW("review.conditional"),
    REVIEW_INCENTIVE("review.incentive"),
    NEUTRAL_REVIEW("review.neutral"),
    OFF_PLATFORM("payment.off-platform"),
    OTHER_PURPOSE("contact.purpose"),
    CUSTOMER_INFO("customer-info.misuse"),
    /// The seller tells that the item will not come.
    UNAVAILABLE("says.unavailable"),
    /// It comes later.
    DELAYED("says.delayed"),
    /// An amount was, has been or is being given back.
    REFUNDED("says.refunded"),
    /// An amount will or may be given back.
    REFUND_LATER("says.refund-later"),
    /// What the buyer sent back has arrived.
    RETURN_ARRIVED("says.return-arrived"),
    /// How to send something back.
    RETURN_HOW("says.return-how"),
    /// Why the item cannot come.
    REASON("says.reason");

    private static final Map<String, Label> BY_TEXT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Label::text, Function.identity()));

    private final String text;

    Label(String text) {
        this.text = text;
    }

    /// As the labelled sentences write it.
    public String text() {
        return text;
    }

    /// Its column in a model; a model is of one build, so the order may change with it.
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }

    public static Optional<Label> of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }
}
