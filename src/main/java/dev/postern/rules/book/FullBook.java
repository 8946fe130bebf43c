package dev.postern.rules.book;

import dev.postern.rules.Rule;
import dev.postern.rules.RuleBook;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.attachment.AttachmentType;
import dev.postern.rules.attachment.AttachmentUnreadable;
import dev.postern.rules.buyer.BuyerSubject;
import dev.postern.rules.buyer.BuyerTextOnly;
import dev.postern.rules.contact.CustomerInfoMisuse;
import dev.postern.rules.contact.ContactPurpose;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.identity.OrderIdMissing;
import dev.postern.rules.identity.OrderIdUnknown;
import dev.postern.rules.identity.OrderIdPackingSlip;
import dev.postern.rules.identity.SenderUnregistered;
import dev.postern.rules.judge.Judge;
import dev.postern.rules.link.BuyerLink;
import dev.postern.rules.link.LogoLink;
import dev.postern.rules.link.LinkWebsite;
import dev.postern.rules.marketing.MarketingPromotion;
import dev.postern.rules.marketing.MarketingReferral;
import dev.postern.rules.notice.NoticeOrderUnavailable;
import dev.postern.rules.notice.NoticeReturnConfirmation;
import dev.postern.rules.notice.NoticeUnproven;
import dev.postern.rules.payment.PaymentOffPlatform;
import dev.postern.rules.review.ReviewConditional;
import dev.postern.rules.review.ReviewIncentive;
import dev.postern.rules.review.ReviewNeutral;
import dev.postern.rules.review.ReviewPositive;
import dev.postern.rules.words.Lexicon;
import java.time.Clock;
import java.util.List;

/// The book of every rule there is. A new rule is entered here.
public final class FullBook {

    private FullBook() {}

    /// @param clock its date, in its zone, ends the settings' exceptions
    public static RuleBook of(RuleSettings settings, Lexicon lexicon, Inquiries inquiries, Clock clock) {
        return of(settings, lexicon, Judge.trained(), inquiries, clock);
    }

    /// The rules that hold for a paper in the parcel.
    public static RuleBook of(RuleSettings settings, Lexicon lexicon, Paper paper, Clock clock) {
        return new RuleBook(settings, lexicon, Judge.trained(), paper.rules(), clock);
    }

    /// The same with another judge.
    static RuleBook of(RuleSettings settings, Lexicon lexicon, Judge judge, Inquiries inquiries, Clock clock) {
        return new RuleBook(settings, lexicon, judge, rules(inquiries), clock);
    }

    private static List<Rule> rules(Inquiries inquiries) {
        return List.of(
                new SenderUnregistered(),
                new OrderIdMissing(inquiries),
                new OrderIdUnknown(inquiries),
                new OrderIdPackingSlip(),
                new LinkWebsite(),
                new LogoLink(),
                new MarketingPromotion(),
                new MarketingReferral(),
                new ReviewPositive(),
                new ReviewConditional(),
                new ReviewIncentive(),
                new ReviewNeutral(),
                new PaymentOffPlatform(),
                new NoticeOrderUnavailable(),
                new NoticeReturnConfirmation(),
                new NoticeUnproven(),
                new AttachmentType(),
                new AttachmentUnreadable(),
                new CustomerInfoMisuse(),
                new ContactPurpose(),
                new BuyerTextOnly(),
                new BuyerLink(),
                new BuyerSubject());
    }
}
