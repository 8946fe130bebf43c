package dev.postern.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Every rule that has a name, so that config, journal and tests may name it whether or not the
/// book at hand runs it.
///
/// The advice that each rule gives, by key, with the meaning of its arguments (`notice` words them):
///
/// | key | {0} | {1} | says |
/// | --- | --- | --- | --- |
/// | `order-id.missing` | | | no order ID in the subject or the text: add it, as in the order report |
/// | `order-id.missing.quoted` | the ID | | the ID stands only in the quoted mail: write it in your own text |
/// | `order-id.missing.hidden` | the ID | | the ID stands only where a reader cannot see it: make it visible |
/// | `order-id.unknown.order` | the ID | | this is no order of your shop: correct it |
/// | `order-id.unknown.recipient` | the ID | | a recipient is not the buyer of this order: write to its buyer alone |
/// | `sender.unregistered` | `MAIL FROM`, `From` or `Sender` | the address | send from a registered address, or have
/// this one registered |
/// | `link.website` | the host, or the whole target where it has none | | a web address in the text: take it out |
/// | `link.website.markup` | as above | | an address behind a link, button, form or style: take it out, plain text
/// stays |
/// | `link.website.image` | as above | | a picture fetched from a website: attach it instead |
/// | `link.website.code` | as above | | an address in a QR or bar code: take the code out |
/// | `link.website.hidden` | as above | | an address where the reader cannot see it: take it out |
/// | `link.website.quoted` | as above | | an address in the quoted mail of the buyer: better left out (a note) |
/// | `review.positive` | | | a good review is asked for: leave out the request, or every word on its tone |
/// | `review.positive.mend` | | | a published review is to be bettered or removed: leave it to the buyer |
/// | `review.conditional` | | | only the pleased are asked: leave out the request, or the condition |
/// | `review.incentive` | | | a review is rewarded: leave out the reward or the request |
/// | `review.neutral` | | | a review is asked for: nothing to mend, it is only noted |
/// | `payment.off-platform` | | | a way to pay or refund past the marketplace: take it out |
/// | `payment.off-platform.particulars` | | | card or account numbers are asked for: take the request out |
/// | `payment.off-platform.direct` | | | dealing past the marketplace is offered: take the offer out |
/// | `notice.order-unavailable` | | | neither the adjustment nor the reason is told: tell both |
/// | `notice.order-unavailable.amount`, `.reason` | | | one of the two is missing: tell it |
/// | `notice.return-confirmation` | | | products, amount and date of the refund are missing: name them |
/// | `notice.return-confirmation.product`, `.amount`, `.date` | | | one of them is missing: name it |
/// | `notice.return-confirmation.product-amount`, `.product-date`, `.amount-date` | | | two of them are missing: name
/// them |
/// | `notice.unproven` | the order ID | | no adjustment is on record: send it by the feed first |
/// | `notice.unproven.amount` | the amount in the mail | the sum on record | the amounts differ: correct it |
/// | `notice.unproven.reason` | reason codes on record | | the reasons differ: correct one |
/// | `notice.unproven.product` | the product the mail names | | another item was adjusted: name that |
/// | `logo.link` | the host | | a click on a picture opens a website: take the link out |
/// | `logo.link.drawn` | the host | | a picture shows a web address: send it without |
/// | `attachment.type` | the kind of file | the kinds that are sent | this is not sent to buyers: send it in another
/// form |
/// | `attachment.type.size` | the limit | | the files are too large together: send smaller ones |
/// | `order-id.packing-slip` | the order ID | | the packing slip does not show it: print it there |
public enum RuleCatalogue {
    SENDER_UNREGISTERED("sender.unregistered", Allows.NOTHING),
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
            EnumSet.of(SENDER_UNREGISTERED, ATTACHMENT_TYPE, ATTACHMENT_UNREADABLE);

    private final String text;
    private final Allows allows;

    RuleCatalogue(String text, Allows allows) {
        this.text = text;
        this.allows = allows;
    }

    public Allows allows() {
        return allows;
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

    public static List<RuleId> ids() {
        return Arrays.stream(values()).map(RuleCatalogue::id).toList();
    }
}
