package dev.postern.rules.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.rules.Mails;
import dev.postern.rules.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewNeutralTest {

    private static final ReviewNeutral RULE = new ReviewNeutral();

    @Test
    void itOnlyNotes() {
        assertEquals(Severity.NOTE, RULE.severity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please rate your purchase.",
                "You can also write a product review in your account if you wish.",
                "Good or bad, please leave a review.",
                "نرجو تقييم المنتج بعد استلامه.",
                "قيمنا من صفحة الطلب."
            })
    void aRequestWithNothingWrongIsNoted(String text) {
        assertEquals(List.of("review.neutral"), Heard.keys(Heard.by(RULE, new Mails().own(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please leave us a positive review.",
                "If you are happy, please leave a review.",
                "Leave a review and get a gift card.",
                "قيمنا بخمس نجوم."
            })
    void whatBreaksAStricterRuleIsNotNotedToo(String text) {
        assertEquals(List.of(), Heard.by(RULE, new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for your review.",
                "Please review the delivery address.",
                "Your case is under review.",
                "شكرًا على تقييمك.",
                "نرجو مراجعة العنوان."
            })
    void otherTalkOfReviewsPasses(String text) {
        assertEquals(List.of(), Heard.by(RULE, new Mails().own(text)));
    }
}
