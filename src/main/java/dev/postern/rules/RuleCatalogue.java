package dev.postern.rules;

import java.util.Arrays;
import java.util.List;

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
/// | `link.website.hidden` | as above | | an address where the reader cannot see it: take it out |
/// | `link.website.quoted` | as above | | an address in the quoted mail of the buyer: better left out (a note) |
public enum RuleCatalogue {
    ORDER_ID_MISSING("order-id.missing"),
    ORDER_ID_UNKNOWN("order-id.unknown"),
    ORDER_ID_PACKING_SLIP("order-id.packing-slip"),
    LINK_WEBSITE("link.website"),
    LOGO_LINK("logo.link"),
    MARKETING_PROMOTION("marketing.promotion"),
    MARKETING_REFERRAL("marketing.referral"),
    REVIEW_POSITIVE("review.positive"),
    REVIEW_CONDITIONAL("review.conditional"),
    REVIEW_INCENTIVE("review.incentive"),
    REVIEW_NEUTRAL("review.neutral"),
    PAYMENT_OFF_PLATFORM("payment.off-platform"),
    CONTACT_PURPOSE("contact.purpose"),
    CUSTOMER_INFO_MISUSE("customer-info.misuse"),
    NOTICE_ORDER_UNAVAILABLE("notice.order-unavailable"),
    NOTICE_RETURN_CONFIRMATION("notice.return-confirmation"),
    NOTICE_UNPROVEN("notice.unproven"),
    ATTACHMENT_UNREADABLE("attachment.unreadable"),
    ATTACHMENT_TYPE("attachment.type"),
    SENDER_UNREGISTERED("sender.unregistered"),
    BUYER_TEXT_ONLY("buyer.text-only"),
    BUYER_LINK("buyer.link"),
    BUYER_SUBJECT("buyer.subject");

    private static final List<String> WORDS =
            Arrays.stream(values()).map(rule -> rule.text).toList();

    private final String text;

    RuleCatalogue(String text) {
        this.text = text;
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
