package dev.postern.rules.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewPositiveTest {

    private static final ReviewPositive RULE = new ReviewPositive();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please leave us a positive review.",
                "We would love an excellent rating from you.",
                "Kindly rate us 5 stars.",
                "pls give five star for shop",
                "Could you write something nice about the lamp on its page?",
                "نرجو منكم تقييمًا إيجابيًا للمنتج.",
                "قيمونا بخمس نجوم لو سمحتم",
                "عطنا تقييم حلو الله يعافيك",
                "لا تبخل علينا بخمس نجوم",
                "اكتب لنا كلمة طيبة في صفحة المنتج."
            })
    void aRequestWithAWordOnItsToneIsNamed(String text) {
        assertEquals(List.of("review.positive"), Heard.keys(judge(new Mails().own(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please delete your negative review.",
                "Would you raise your rating to five stars now that the part is here?",
                "Please take down the bad comment about the zip.",
                "ياليت تحذف التقييم السلبي.",
                "عدل تقييمك إلى خمس نجوم من فضلك."
            })
    void aPublishedReviewIsNotToBeBetteredOrRemoved(String text) {
        assertEquals(List.of("review.positive.mend"), Heard.keys(judge(new Mails().own(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please leave a review, good or bad.",
                "We would appreciate your honest feedback on the product page.",
                "You can rate your order on the marketplace.",
                "قيّم المنتج بصراحة، حلو ولا مر.",
                "نرجو تقييم الطلب من صفحة طلباتي."
            })
    void aRequestThatLeavesTheToneOpenPasses(String text) {
        assertEquals(List.of(), judge(new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We never ask for good reviews.",
                "Thank you for your five-star review last week.",
                "We saw your two-star review about the torn box and are sorry.",
                "Reviews cannot be changed by us, please ask the marketplace.",
                "شكرًا على تقييمك الحلو."
            })
    void aReviewThatIsRefusedOrThankedForPasses(String text) {
        assertEquals(List.of(), judge(new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fridge has a five-star energy label.",
                "Please review the attached invoice; a good copy follows.",
                "Use the star screwdriver for the five screws.",
                "Our team has reviewed your photographs, and the result is positive.",
                "نرجو مراجعة العنوان والرد علينا قبل الظهر.",
                "تقييم الطاقة على المكيف خمس نجوم كما في الوصف."
            })
    void reviewsAndStarsOfOtherKindsPass(String text) {
        assertEquals(List.of(), judge(new Mails().own(text)));
    }

    @Test
    void theWordsThatCountAreQuoted() {
        assertEquals(
                List.of(new Violation(
                        new Place.Line("text/plain", 1, 2), "positive review", Advice.of("review.positive"))),
                judge(new Mails().own("Your kettle is on its way.").own("Please leave us a positive review.")));
    }

    @Test
    void subjectAndDisplayNameAreRead() {
        var mail = new Mails().subject("Give us five stars").displayName("Please rate us 5 stars");
        assertEquals(2, judge(mail).size());
    }

    @Test
    void theSameWordsInBothAlternativesAreOneFinding() {
        var text = "Please leave us a positive review.";
        assertEquals(1, judge(new Mails().own(text).html(text)).size());
    }

    @Test
    void hiddenTextCounts() {
        assertEquals(
                1,
                judge(new Mails().hidden("Please leave us a positive review.")).size());
    }

    @Test
    void whatTheBuyerWroteIsOnlyNoted() {
        var found = judge(new Mails().own("Sorry about that.").quoted("> Should I leave you a positive review?"));
        assertTrue(found.stream().allMatch(Violation::onlyNoted), found::toString);
    }

    @Test
    void theNameOfAProductAsksForNothing() {
        var mail = new Mails().product("Rate Us Five Stars party game");
        assertEquals(List.of(), judge(mail.own("Your Rate Us Five Stars party game leaves today.")));
    }

    @Test
    void anAllowedPhrasePasses() {
        var mail = new Mails().own("Please leave us a positive review.");
        assertEquals(List.of(), Heard.by(RULE, mail, "leave us a positive review"));
    }

    private static List<Violation> judge(Mails mail) {
        return Heard.by(RULE, mail);
    }
}
