package dev.postern.rules.book;

import dev.postern.rules.Rule;
import dev.postern.rules.attachment.AttachmentType;
import dev.postern.rules.attachment.AttachmentUnreadable;
import dev.postern.rules.contact.CustomerInfoMisuse;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.identity.OrderIdUnknown;
import dev.postern.rules.identity.SlipWithoutOrderId;
import dev.postern.rules.link.LogoLink;
import dev.postern.rules.link.LinkWebsite;
import dev.postern.rules.marketing.MarketingPromotion;
import dev.postern.rules.marketing.MarketingReferral;
import dev.postern.rules.payment.PaymentOffPlatform;
import dev.postern.rules.review.AnyReview;
import dev.postern.rules.review.ReviewConditional;
import dev.postern.rules.review.ReviewIncentive;
import dev.postern.rules.review.ReviewNeutral;
import dev.postern.rules.review.ReviewPositive;
import java.util.List;
import java.util.stream.Stream;

/// What a seller prints and lays into the parcel.
public enum Paper {
    PACKING_SLIP("packing-slip"),
    INSERT("insert");

    private final String word;

    Paper(String word) {
        this.word = word;
    }

    /// Those for this paper alone, then those for all that a buyer reads.
    List<Rule> rules() {
        var ofContent = Stream.of(
                new LinkWebsite(),
                new LogoLink(),
                new MarketingPromotion(),
                new MarketingReferral(),
                new ReviewPositive(),
                new ReviewConditional(),
                new ReviewIncentive(),
                new PaymentOffPlatform(),
                new CustomerInfoMisuse(),
                new AttachmentType(),
                new AttachmentUnreadable());
        return Stream.concat(own(), ofContent).toList();
    }

    private Stream<Rule> own() {
        return switch (this) {
            case PACKING_SLIP ->
                Stream.of(new SlipWithoutOrderId(), new OrderIdUnknown(Inquiries.none()), new ReviewNeutral());
            case INSERT -> Stream.of(new AnyReview());
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
