package dev.postern.rules.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.rules.Mails;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewIncentiveTest {

    private static final ReviewIncentive RULE = new ReviewIncentive();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write a review and receive a gift card.",
                "Every reviewer takes part in our prize draw.",
                "After your review appears, we refund half of the price.",
                "Leave feedback and enjoy free shipping.",
                "We pay 20 riyals for a review.",
                "اكتب مراجعة واستلم قسيمة شراء.",
                "قيّم المنتج ولك خصم على طلبك القادم.",
                "كل من يقيم يدخل السحب على جوال.",
                "نرجع لك نصف المبلغ بعد نشر تقييمك.",
                "gayem w lak hdeya"
            })
    void aRewardForAReviewIsNamed(String text) {
        assertEquals(List.of("review.incentive"), Heard.keys(Heard.by(RULE, new Mails().own(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We never pay for reviews.",
                "Please leave a review; we do not give anything in return for it.",
                "It is against our policy to offer a gift for a review.",
                "لا نقدم أي مقابل للتقييمات.",
                "ممنوع نعطي هدية على التقييم."
            })
    void aRewardThatIsRefusedPasses(String text) {
        assertEquals(List.of(), Heard.by(RULE, new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As the glass was cracked, we send you a new one free of charge.",
                "Your review said that the spoon is missing, so we send you one.",
                "Please send us a photo of the cracked tile so that we can send a new one free.",
                "Feel free to write a review.",
                "The gift card you bought is in the envelope.",
                "نرسل لك قطعة بديلة مجانًا لأن الأولى مكسورة.",
                "شكرًا على تقييمك، ونرسل لك القطعة الناقصة اليوم."
            })
    void giftsAndRefundsForOtherReasonsPass(String text) {
        assertEquals(List.of(), Heard.by(RULE, new Mails().own(text)));
    }
}
