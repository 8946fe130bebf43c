package dev.postern.rules.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewConditionalTest {

    private static final ReviewConditional RULE = new ReviewConditional();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you are happy with the kettle, please leave a review.",
                "Once you love the fit, tell others in a review.",
                "Provided that everything was fine, we would welcome a rating.",
                "When you are satisfied, rate us.",
                "if u like product write review",
                "إذا أعجبك المنتج فنرجو تقييمه.",
                "لو عجبتك الدلة قيمنا.",
                "إن كنت راضيًا عن الخدمة فاكتب لنا مراجعة.",
                "متى رضيت عن المكنسة اكتب لنا تقييم.",
                "law 3ajabak el montaj gayemna bel mawqe3"
            })
    void aConditionOfBeingPleasedIsNamed(String text) {
        assertFound(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Satisfied customers are welcome to rate the seller.",
                "Those who enjoyed the oud can leave a comment on the product page.",
                "We invite happy buyers to write a review.",
                "ننتظر تقييم الأمهات اللي انبسطوا من تعاملنا.",
                "العملاء الراضون مدعوون إلى كتابة مراجعة."
            })
    void askingThePleasedAloneIsNamed(String text) {
        assertFound(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Before you leave a negative review, please contact us.",
                "If there is any problem, do not rate yet but call us.",
                "If something is wrong, write to us instead of leaving a review.",
                "لو فيه أي مشكلة كلمنا قبل لا تقيم.",
                "إذا ما عجبك لا تقيم، راسلنا."
            })
    void keepingTheDispleasedFromAReviewIsNamed(String text) {
        assertFound(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Happy with the light? Please rate it.",
                "Are you satisfied? Then write a review.",
                "If you are not satisfied, contact us; otherwise please rate us.",
                "عجبك العطر؟ قيمنا.",
                "مبسوط من الطلب؟ لا تنسى التقييم."
            })
    void aQuestionBeforeTheRequestIsACondition(String text) {
        assertFound(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you have time, write a review.",
                "Once the parcel has arrived, please rate the delivery.",
                "Whether you liked it or not, you may rate your order.",
                "How was your order? Rate it in your account.",
                "إذا عندك وقت قيم الطلب.",
                "كيف شفت القهوة؟ عطنا رايك."
            })
    void aRequestToEverybodyPasses(String text) {
        assertEquals(List.of(), Heard.by(RULE, new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you are not satisfied with the toaster, you can return it within 15 days.",
                "Are you happy with Tuesday for the delivery?",
                "If everything is correct in the drawing, please confirm and we start the engraving.",
                "Should something be wrong with the copy, answer this mail. You can also write a review.",
                "إن لم يناسبك المقاس فراسلنا لنبدله."
            })
    void conditionsOfOrderMailPass(String text) {
        assertEquals(List.of(), Heard.by(RULE, new Mails().own(text)));
    }

    @Test
    void theAnswerMayStandInTheNextLine() {
        var mail = new Mails().own("Happy with the light?").own("Please rate it.");
        assertEquals(1, Heard.by(RULE, mail).size());
    }

    @Test
    void theBuyersQuotedWordsAreOnlyNoted() {
        var mail =
                new Mails().own("Thank you.").quoted("> If I am happy with it I will leave you a review, please wait.");
        var found = Heard.by(RULE, mail);
        assertTrue(found.stream().allMatch(Violation::onlyNoted), found::toString);
    }

    private static void assertFound(String text) {
        assertEquals(List.of("review.conditional"), Heard.keys(Heard.by(RULE, new Mails().own(text))));
    }
}
