package dev.postern.rules.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.reading.Voice;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeUnprovenTest {

    private final NoticeUnproven rule = new NoticeUnproven();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAR 149.00 was refunded to your card on 7 August.",
                "Your order was adjusted by its full amount today.",
                "We refunded SAR 20 for the scratch.",
                "refund done sir 149 riyal",
                "أعدنا إليك 149 ريالا اليوم.",
                "تم تعديل مبلغ الطلب بالكامل.",
                "رجعنا لك فلوسك كاملة.",
                "المبلغ المسترد: 149.00 ر.س"
            })
    void aRefundThatNoFeedKnows(String text) {
        assertEquals(List.of("notice.unproven"), keys(order().feeds().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لغينا الطلب مثل ما طلبت المبلغ 149 ريال انرد لبطاقتك",
                "الفستان يوصلك الخميس إن شاء الله ورجعنا لك 50 ريال من قيمة الطلب",
                "ما قدرنا نشحنه ورجعنا لك مبلغه كامل",
                "يوم الأحد رددنا إليك 149 ريالا.",
                "النظام حسب عليك التوصيل مرتين، رجعنا لك 25 ريال.",
                "وصلت القطعة وبها شرخ ولا توجد غيرها أعدنا كامل القيمة 149 ريالا بواسطة المنصة",
                "نود إعلامكم بأنه تم رد قيمة الطلب.",
                "Please note that SAR 149.00 was refunded.",
                "رجعنا لك 149 ريال أمس والبنك ياخذ من خمسة إلى عشرة أيام عمل لين يظهر عندك وهذا من طرف البنك مو من طرفنا لو تأخر كلم المنصة"
            })
    void whatBelongsToAnotherMatterDoesNotHideARefund(String text) {
        assertEquals(List.of("notice.unproven"), keys(order().feeds().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will refund you once the grinder arrives.",
                "The refund follows next week.",
                "Would you like a refund or a new one?",
                "No amount was refunded, as the exchange is on its way.",
                "Refunds always go to the original payment method.",
                "If you send it back we refund SAR 149.",
                "سنعيد المبلغ بعد وصول المرتجع.",
                "لم يتم رد أي مبلغ بعد.",
                "ما رجعنا لك المبلغ لأن البديل في الطريق.",
                "هل تفضل استرداد المبلغ أم البديل؟",
                "فلوسك بترجع لك خلال يومين إن شاء الله.",
                "We adjusted the delivery address as you asked.",
                "Your payment of SAR 149.00 was received."
            })
    void aPromiseIsNoClaim(String text) {
        assertEquals(List.of(), keys(order().feeds().own(text)));
    }

    @Test
    void withoutFeedsNothingIsJudged() {
        assertEquals(List.of(), keys(order().own("SAR 149.00 was refunded today.")));
    }

    @Test
    void withoutAnOrderNothingIsJudged() {
        assertEquals(List.of(), keys(new Mails().feeds().own("SAR 149.00 was refunded today.")));
    }

    @Test
    void whatTheFeedSaysMayBeSaid() {
        assertEquals(
                List.of(),
                keys(order().adjusted("1", "CustomerReturn", "149.00")
                        .own("The grinder came back and SAR 149.00 was refunded today.")));
    }

    @Test
    void anotherAmountContradicts() {
        assertEquals(
                List.of("notice.unproven.amount"),
                keys(order().adjusted("1", "CustomerReturn", "149.00")
                        .own("The grinder came back and SAR 194.00 was refunded today.")));
        assertEquals(
                List.of("notice.unproven.amount"),
                keys(order().adjusted("1", "CustomerReturn", "149.00").own("رجعت المطحنة وأعدنا إليك ١٩٤ ريالا.")));
    }

    @Test
    void aChargeThatTheFeedStatesMayDiffer() {
        for (var text : List.of(
                "We refunded SAR 131.00 today.",
                "We refunded SAR 149.00 less SAR 18.00 for the return shipping.",
                "Item price SAR 149.00, return shipping SAR 18.00, refunded SAR 131.00.",
                "قيمتها 149 ريالا، خصمنا أجرة الشحن 18 ريالا، وأعدنا إليك 131 ريالا.")) {
            assertEquals(
                    List.of(),
                    keys(order().adjusted("1", "CustomerReturn", "149.00")
                            .adjusted("1", "ReturnShippingCharge", "-18.00")
                            .own(text)),
                    text);
        }
    }

    @Test
    void anAmountInWordsIsNotCompared() {
        assertEquals(
                List.of(),
                keys(order().adjusted("1", "CustomerReturn", "149.00").own("We refunded the full amount today.")));
    }

    @Test
    void anotherReasonContradicts() {
        assertEquals(
                List.of("notice.unproven.reason"),
                keys(order().adjusted("1", "CouldNotShip", "149.00")
                        .own("The grinder is out of stock, sorry. SAR 149.00 was refunded in full.")));
        assertEquals(
                List.of("notice.unproven.reason"),
                keys(order().adjusted("1", "NoInventory", "149.00")
                        .own("نعتذر، لم نجد ناقلا يصل إلى منطقتكم فتعذر الشحن. أعيد المبلغ كاملا 149 ريالا.")));
    }

    @Test
    void theSameReasonBearsOut() {
        assertEquals(
                List.of(),
                keys(order().adjusted("1", "NoInventory", "149.00")
                        .own("The grinder is out of stock, so we cannot ship it, sorry. SAR 149.00 was refunded.")));
    }

    @Test
    void anotherItemContradicts() {
        assertEquals(
                List.of("notice.unproven.product"),
                keys(order().ordered("2", "Desk lamp", "149.00")
                        .adjusted("2", "CustomerReturn", "149.00")
                        .own("The grinder came back and SAR 149.00 was refunded today.")));
    }

    @Test
    void anItemThatStaysMayBeNamedToo() {
        assertEquals(
                List.of(),
                keys(order().ordered("2", "Desk lamp", "95.00")
                        .adjusted("2", "CustomerReturn", "95.00")
                        .own("The lamp came back and SAR 95.00 was refunded today. The grinder stays with you.")));
    }

    @Test
    void eachOrderNeedsItsOwnAdjustment() {
        assertEquals(
                List.of("notice.unproven"),
                keys(order().mentions(Voice.OWN, Mails.ORDER_OF_OTHER_BUYER)
                        .adjusted("1", "CustomerReturn", "149.00")
                        .own("Order 408-1111111-1111111: SAR 149.00 was refunded today.")
                        .own("Order 408-2222222-2222222: SAR 10.00 was refunded today.")));
    }

    @Test
    void quotedClaimsAreNotJudged() {
        assertEquals(List.of(), keys(order().feeds().own("Thank you.").quoted("> SAR 149.00 was refunded today.")));
    }

    private static Mails order() {
        return new Mails().ordered("1", "Coffee grinder / مطحنة قهوة", "149.00");
    }

    private List<String> keys(Mails mails) {
        return rule.judge(Hearings.of(mails.build())).stream()
                .map(violation -> violation.advice().key())
                .toList();
    }
}
