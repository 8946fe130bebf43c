package dev.postern.rules.marketing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.Place;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketingReferralTest {

    private static final String REFERRAL = "You may also like our matching leather belt.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We also sell covers and chargers for this phone.",
                "Customers who bought this kettle also bought our glass tea set.",
                "Complete the look with the matching scarf.",
                "we have also cover for this mobil if you need tell us",
                "Upgrade to the Pro model for only 120 riyals more.",
                "قد يعجبك أيضًا طقم الملاعق المصنوع من الخشب.",
                "عندنا كمان جراب شيك للموبايل ده.",
                "تبي معه كفر للجوال؟ عندنا كل الالوان.",
                "من اشترى هذه الغلاية اشترى معها طقم أكواب.",
                "3endna kaman cover lel jawal"
            })
    void otherProductsAreReferral(String sentence) {
        assertFinds(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For repairs we recommend our partner Fix and Go Services.",
                "Our sister store has everything for newborns.",
                "my brother have shop for car paint in dammam very good work",
                "Our partner offers an extended warranty for 9 riyals a month.",
                "Tell your friends about our shop.",
                "يقدم شريكنا خطة صيانة ممتدة لثلاث سنوات.",
                "ولد عمي عنده محل عود، مر عليه.",
                "علّم ربعك عنا الله يسعدك.",
                "ننصحك بشركة تنظيف نتعامل معها.",
                "أختي عندها مشغل في جدة، روحي لها."
            })
    void othersWhoSellAreReferral(String sentence) {
        assertFinds(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Download our app to discover new products.",
                "Get our free app from the app store of your phone.",
                "Install our app and browse the whole range.",
                "حمّل تطبيقنا وشوف باقي العطور.",
                "نزّل الأبلكيشن بتاعنا وهتلاقي كل حاجة."
            })
    void anAppIsReferral(String sentence) {
        assertFinds(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The charger listed in your order is in the same box, under the tray.",
                "The replacement charger was handed to Aramex this morning.",
                "Your coffee machine comes with one filter and a measuring spoon.",
                "Naqel Express is the carrier, and its driver will call you.",
                "We recommend cold water and no bleach for your abaya.",
                "The repair is done by the brand's own service centre in Riyadh, under the warranty of your order.",
                "الكفر جاي مع الجوال داخل العلبة.",
                "الفلتر الاحتياطي الذي طلبته ضمن الطرد الثاني.",
                "ننصح بفحص الكرتون أمام المندوب.",
                "قد تحتاج إلى مفك صليبي لتثبيت الرف.",
                "بنرسل لك بدل القطعة الخربانة وحدة جديدة باكر."
            })
    void whatBelongsToTheOrderPasses(String sentence) {
        assertPasses(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not sell accessories for this model.",
                "We do not recommend any workshops.",
                "لا نبيع ملحقات لهذا الجهاز.",
                "ما نبيع قطع ثانية لهالموديل.",
                "لا نقدم خدمة التركيب ولا نرشح جهة لها."
            })
    void aDeniedReferralPasses(String sentence) {
        assertPasses(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your return has arrived with us in our other warehouse in Dammam.",
                "The rest of the parts are in the second carton.",
                "Whoever called you about an extended warranty is not from us.",
                "Those were for another seller on the same page.",
                "A new pair can be sent tomorrow.",
                "باقي القطع موجودة حسب قائمتك.",
                "وصلت عندنا القطعة المرتجعة أمس.",
                "اللي اتصل بك يبيع ضمان ممتد مو منا.",
                "نرسل لك قطعة ثانية من نفس الموديل.",
                "الدفعة باقي عليها شهر وتنتهي."
            })
    void theOrdersOwnGoodsPass(String sentence) {
        assertPasses(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You asked for a lid. We have it, and you may also like our matching tea set.",
                "The tripod is not included, but we sell it in our shop too."
            })
    void aPitchBesideWhatPassesCounts(String sentence) {
        assertFinds(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You asked which bulb fits the lamp. It takes E14 with up to 25 watts.",
                "In response to your question whether the lid is sold separately: yes, it is, under article number 771.",
                "سألت عن الشاحن؟ موجود مع الجهاز."
            })
    void theAnswerToAQuestionPasses(String text) {
        assertPasses(text);
    }

    @Test
    void theWordsOfAProductsNameSayNothing() {
        var mail = new Mails()
                .product("Complete the Look Matching Scarf Set")
                .own("Your Complete the Look Matching Scarf Set left today.")
                .build();

        assertEquals(List.of(), new MarketingReferral().judge(Hearings.of(mail)));
    }

    @Test
    void whatTheBuyerQuotesIsOnlyNoted() {
        var violations = judge(new Mails().own("See below.").quoted("> " + REFERRAL));

        assertTrue(violations.stream().allMatch(Violation::onlyNoted), violations::toString);
    }

    @Test
    void hiddenReferralCounts() {
        assertFalse(judge(new Mails().hidden(REFERRAL)).isEmpty());
    }

    @Test
    void theSubjectCounts() {
        var violations = judge(new Mails().subject("You may also like these lamps"));

        assertEquals(new Place.Subject(), violations.getFirst().place());
    }

    @Test
    void theSameWordsInBothAlternativesAreOneFinding() {
        assertEquals(1, judge(new Mails().own(REFERRAL).html(REFERRAL)).size());
    }

    @Test
    void anAllowedPhrasePasses() {
        var mail = new Mails().own(REFERRAL).build();

        assertEquals(List.of(), new MarketingReferral().judge(Hearings.of(mail, Set.of("leather belt"))));
    }

    private static void assertFinds(String sentence) {
        assertFalse(judge(new Mails().own(sentence)).isEmpty(), sentence);
    }

    private static void assertPasses(String text) {
        assertEquals(List.of(), judge(new Mails().own(text)));
    }

    private static List<Violation> judge(Mails mail) {
        return new MarketingReferral().judge(Hearings.of(mail.build()));
    }
}
