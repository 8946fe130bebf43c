package dev.postern.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Every rule that has a name, so that config, journal and tests may name it whether or not the
/// book at hand runs it.
///
/// The keys of the advice that each rule gives, with their arguments (`notice` words them). A variant without
/// words of its own has those of its rule:
///
/// | key | {0} | {1} |
/// | --- | --- | --- |
/// | `sender.unregistered` | `MAIL FROM`, `From` or `Sender` | the address |
/// | `sender.unauthenticated` | | |
/// | `order-id.missing` | | |
/// | `order-id.missing.quoted` | the ID | |
/// | `order-id.missing.hidden` | the ID | |
/// | `order-id.unknown` | | |
/// | `order-id.unknown.order` | the ID | |
/// | `order-id.unknown.recipient` | the ID | |
/// | `order-id.packing-slip` | the ID | |
/// | `link.website` | the host, or the whole target where it has none | |
/// | `link.website.markup` | as above | |
/// | `link.website.image` | as above | |
/// | `link.website.code` | as above | |
/// | `link.website.hidden` | as above | |
/// | `link.website.quoted` | as above | |
/// | `logo.link` | the host | |
/// | `logo.link.drawn` | the host | |
/// | `marketing.promotion` | | |
/// | `marketing.referral` | | |
/// | `review.positive` | | |
/// | `review.positive.mend` | | |
/// | `review.conditional` | | |
/// | `review.incentive` | | |
/// | `review.neutral` | | |
/// | `review.neutral.insert` | | |
/// | `payment.off-platform` | | |
/// | `payment.off-platform.particulars` | | |
/// | `payment.off-platform.direct` | | |
/// | `notice.order-unavailable` | | |
/// | `notice.order-unavailable.amount` | | |
/// | `notice.order-unavailable.reason` | | |
/// | `notice.return-confirmation` | | |
/// | `notice.return-confirmation.product` | | |
/// | `notice.return-confirmation.amount` | | |
/// | `notice.return-confirmation.date` | | |
/// | `notice.return-confirmation.product-amount` | | |
/// | `notice.return-confirmation.product-date` | | |
/// | `notice.return-confirmation.amount-date` | | |
/// | `notice.unproven` | the order ID | |
/// | `notice.unproven.amount` | the amount in the mail | the sum on record |
/// | `notice.unproven.reason` | the reason codes on record | |
/// | `notice.unproven.product` | the product the mail names | |
/// | `attachment.type` | the kind of file | the kinds that are sent |
/// | `attachment.type.size` | the limit | |
/// | `attachment.unreadable` | what could not be read | |
/// | `attachment.unreadable.depth` | as above | |
/// | `attachment.unreadable.parts` | as above | |
/// | `attachment.unreadable.size` | as above | |
/// | `attachment.unreadable.charset` | as above | |
/// | `attachment.unreadable.encoding` | as above | |
/// | `attachment.unreadable.structure` | as above | |
/// | `attachment.unreadable.encrypted` | as above | |
/// | `attachment.unreadable.corrupt` | as above | |
/// | `attachment.unreadable.picture` | as above | |
/// | `attachment.unreadable.script` | as above | |
/// | `attachment.unreadable.time` | as above | |
/// | `customer-info.misuse` | | |
/// | `contact.purpose` | | |
/// | `buyer.text-only` | | |
/// | `buyer.link`, with the variants of `link.website` | as there | |
/// | `buyer.subject` | | |
public enum RuleCatalogue {
    SENDER_UNREGISTERED("sender.unregistered", Allows.NOTHING),
    SENDER_UNAUTHENTICATED("sender.unauthenticated", Allows.NOTHING),
    ORDER_ID_MISSING("order-id.missing", Allows.NOTHING),
    ORDER_ID_UNKNOWN("order-id.unknown", Allows.NOTHING),
    ORDER_ID_PACKING_SLIP("order-id.packing-slip", Allows.NOTHING),
    LINK_WEBSITE("link.website", Allows.HOSTS),
    LOGO_LINK("logo.link", Allows.HOSTS),
    MARKETING_PROMOTION("marketing.promotion", Allows.PHRASES),
    MARKETING_REFERRAL("marketing.referral", Allows.PHRASES),
    REVIEW_POSITIVE("review.positive", Allows.PHRASES),
    REVIEW_CONDITIONAL("review.conditional", Allows.PHRASES),
    REVIEW_INCENTIVE("review.incentive", Allows.PHRASES),
    REVIEW_NEUTRAL("review.neutral", Allows.PHRASES),
    PAYMENT_OFF_PLATFORM("payment.off-platform", Allows.PHRASES),
    NOTICE_ORDER_UNAVAILABLE("notice.order-unavailable", Allows.PHRASES),
    NOTICE_RETURN_CONFIRMATION("notice.return-confirmation", Allows.PHRASES),
    NOTICE_UNPROVEN("notice.unproven", Allows.NOTHING),
    ATTACHMENT_TYPE("attachment.type", Allows.FILE_TYPES),
    ATTACHMENT_UNREADABLE("attachment.unreadable", Allows.NOTHING),
    CUSTOMER_INFO_MISUSE("customer-info.misuse", Allows.PHRASES),
    CONTACT_PURPOSE("contact.purpose", Allows.PHRASES),
    BUYER_TEXT_ONLY("buyer.text-only", Allows.NOTHING),
    BUYER_LINK("buyer.link", Allows.HOSTS),
    BUYER_SUBJECT("buyer.subject", Allows.NOTHING);

    private static final List<String> WORDS =
            Arrays.stream(values()).map(rule -> rule.text).toList();

    /// What stands in a rule's allow-list.
    public enum Allows {
        /// It has none.
        NOTHING,
        HOSTS,
        PHRASES,
        FILE_TYPES
    }

    /// The rules of the gateway itself, on which identity and masking rely: in the shadow they would
    /// let out what nobody has read or sent.
    private static final Set<RuleCatalogue> OF_THE_GATEWAY =
            EnumSet.of(SENDER_UNREGISTERED, SENDER_UNAUTHENTICATED, ATTACHMENT_TYPE, ATTACHMENT_UNREADABLE);

    private final String text;
    private final Allows allows;

    RuleCatalogue(String text, Allows allows) {
        this.text = text;
        this.allows = allows;
    }

    public Allows allows() {
        return allows;
    }

    /// Whether the rule stands in the book and `rules.yaml` changes it. The other one asks name servers
    /// and not the mail alone, so it is set by `buyers.authentication`.
    public boolean isOfTheBook() {
        return this != SENDER_UNAUTHENTICATED;
    }

    /// Whether the rule can judge without stopping anything.
    public boolean mayBeInShadow() {
        return !OF_THE_GATEWAY.contains(this);
    }

    static boolean mayBeInShadow(RuleId rule) {
        return OF_THE_GATEWAY.stream().noneMatch(own -> own.text.equals(rule.text()));
    }

    public RuleId id() {
        return new RuleId(text);
    }

    /// The ids as config writes them, in the order of the rule book.
    public static List<String> words() {
        return WORDS;
    }

    /// Those of the rule book, in its order.
    public static List<RuleCatalogue> book() {
        return Arrays.stream(values()).filter(RuleCatalogue::isOfTheBook).toList();
    }

    public static List<RuleId> ids() {
        return Arrays.stream(values()).map(RuleCatalogue::id).toList();
    }
}
