package dev.postern.rules.book;

import dev.postern.rules.Rule;
import dev.postern.rules.RuleBook;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.attachment.AttachmentType;
import dev.postern.rules.attachment.Unreadable;
import dev.postern.rules.buyer.BuyerSubject;
import dev.postern.rules.buyer.BuyerTextOnly;
import dev.postern.rules.contact.MisusedData;
import dev.postern.rules.contact.OtherPurpose;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.identity.OrderIdMissing;
import dev.postern.rules.identity.OrderIdUnknown;
import dev.postern.rules.identity.PackingSlip;
import dev.postern.rules.identity.SenderUnregistered;
import dev.postern.rules.judge.Judge;
import dev.postern.rules.link.BuyerLink;
import dev.postern.rules.link.LogoLink;
import dev.postern.rules.link.WebsiteLink;
import dev.postern.rules.marketing.Promotion;
import dev.postern.rules.marketing.Referral;
import dev.postern.rules.notice.OrderUnavailable;
import dev.postern.rules.notice.ReturnConfirmation;
import dev.postern.rules.notice.Unproven;
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
                new PackingSlip(),
                new WebsiteLink(),
                new LogoLink(),
                new Promotion(),
                new Referral(),
                new ReviewPositive(),
                new ReviewConditional(),
                new ReviewIncentive(),
                new ReviewNeutral(),
                new PaymentOffPlatform(),
                new OrderUnavailable(),
                new ReturnConfirmation(),
                new Unproven(),
                new AttachmentType(),
                new Unreadable(),
                new MisusedData(),
                new OtherPurpose(),
                new BuyerTextOnly(),
                new BuyerLink(),
                new BuyerSubject());
    }
}
