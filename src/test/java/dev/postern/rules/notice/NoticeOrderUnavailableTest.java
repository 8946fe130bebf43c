package dev.postern.rules.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.reading.Place;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeOrderUnavailableTest {

    private static final String NEITHER = "notice.order-unavailable";
    private static final String NO_AMOUNT = "notice.order-unavailable.amount";
    private static final String NO_REASON = "notice.order-unavailable.reason";

    private final NoticeOrderUnavailable rule = new NoticeOrderUnavailable();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We regret that your grinder is sold out and we had to cancel the order.",
                "Sorry, the coffee grinder is out of stock. We cannot send it.",
                "Unfortunately no courier serves your village, so we are unable to deliver the grinder.",
                "The last grinder fell off the shelf and broke. We have no other, and your order is cancelled.",
                "sory sir item finish no stock, order cancel from us",
                "Our supplier has discontinued this grinder, therefore order 408-1111111-1111111 will not be shipped.",
                "نعتذر منكم، نفدت المطحنة من المستودع ولن نتمكن من شحن طلبكم.",
                "للأسف انكسرت آخر مطحنة عندنا أثناء التغليف، فاضطررنا إلى إلغاء الطلب.",
                "السموحة منك، المطحنة خلصت من عندنا ولغينا الطلب.",
                "معلش يا فندم المطحنة مش موجودة في المخزن ومش هنقدر نبعتها.",
                "رفضت شركة الشحن استلام المطحنة بسبب البطارية، وتعذر علينا شحن طلبك."
            })
    void aReasonWithoutWordOfTheMoney(String text) {
        assertEquals(List.of(NO_AMOUNT), keys(new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have cancelled your order and refunded the full amount of SAR 149.00 today.",
                "Your order was cancelled by us. The amount was adjusted in full.",
                "Order status: cancelled by seller. Refunded: SAR 149.00.",
                "We had to cancel your order due to unforeseen circumstances. SAR 149 has been refunded.",
                "تم إلغاء طلبك من قبلنا وأعدنا إليك المبلغ كاملا.",
                "ألغينا الطلب من جهتنا، وتم رد كامل المبلغ 149 ريالا إلى بطاقتك.",
                "لغينا طلبك يا غالي ورجعنا لك فلوسك كاملة."
            })
    void theMoneyWithoutAReason(String text) {
        assertEquals(List.of(NO_REASON), keys(new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are sorry, your order was cancelled by us.",
                "We regret that we cannot ship your order. The refund will follow next week.",
                "نأسف لإلغاء طلبك من جهتنا، وسيعاد المبلغ خلال أسبوع.",
                "Sorry, but we can't send your order. Once our accountant is back we'll refund you."
            })
    void neitherMoneyNorReason(String text) {
        assertEquals(List.of(NEITHER), keys(new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, the grinder is out of stock. We adjusted the order by its full amount, SAR 149.00, today.",
                "The carrier does not accept the battery, so we could not ship. SAR 149 was refunded to your card.",
                "Your order is cancelled: no inventory. The whole amount has been returned to you.",
                "no stock sir sorry, order cancel, refund 149 sar done",
                "نعتذر، نفدت الكمية. تم تعديل مبلغ الطلب بالكامل اليوم.",
                "تعذر شحن المطحنة لأن الناقل لا يصل إلى منطقتكم، وأعيد المبلغ كاملا 149 ريالا.",
                "المطحنة خلصت من المستودع، لغينا الطلب ورجعنا لك المبلغ كامل."
            })
    void aWholeNoticePasses(String text) {
        assertEquals(List.of(), keys(new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your grinder is out of stock at the moment and ships on 14 August, sorry for the delay.",
                "Unfortunately the parcel is late, it will reach you on Sunday.",
                "The grinder is sold out until Thursday; new stock arrives then and we ship the same day.",
                "للأسف المطحنة غير متوفرة مؤقتا وسنشحنها يوم الأحد.",
                "نعتذر عن التأخير، سيصلك الطلب بعد يومين.",
                "المطحنة خلصت وتجينا دفعة جديدة الأحد ونرسلها لك."
            })
    void aDelayIsNoCancellation(String text) {
        assertEquals(List.of(), keys(new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As you asked, we cancelled order 408-1111111-1111111. SAR 149.00 was refunded today.",
                "Your order has been cancelled at your request.",
                "ألغينا الطلب بناء على رغبتك.",
                "تم إلغاء الطلب حسب طلبك وأعيد المبلغ إلى بطاقتك.",
                "لغينا الطلب مثل ما طلبت."
            })
    void whatTheBuyerCancelledNeedsNoReason(String text) {
        assertEquals(List.of(), keys(new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pink is not available, the blue one that you ordered is on its way.",
                "Your order is not cancelled, it leaves today.",
                "We cannot ship to a PO box; please send us your street address.",
                "If the courier cannot deliver, he tries again tomorrow.",
                "The tracking is not available yet.",
                "The technician is not available on Friday, sorry.",
                "We are sorry, we cannot send you a discount code.",
                "Should you wish to cancel the order, please answer before noon.",
                "Are the black ones sold out? No, yours is packed.",
                "طلبك ما اتلغى، تطمن.",
                "رقم التتبع غير متوفر حاليا.",
                "لا نستطيع الشحن بدون رقم الجوال.",
                "إذا أردت إلغاء الطلب فأخبرنا."
            })
    void ordinaryMailPasses(String text) {
        assertEquals(List.of(), keys(new Mails().own(text)));
    }

    @Test
    void aPartIsNotTheWhole() {
        assertEquals(
                List.of(NO_AMOUNT),
                keys(new Mails()
                        .ordered("1", "Coffee grinder", "149.00")
                        .own("The grinder is sold out and your order is cancelled. We refunded SAR 50.00.")));
        assertEquals(
                List.of(NO_AMOUNT),
                keys(new Mails()
                        .own("The grinder is sold out and your order is cancelled. Half the amount was refunded.")));
    }

    @Test
    void oneItemOfSeveral() {
        assertEquals(
                List.of(),
                keys(new Mails()
                        .ordered("1", "Coffee grinder", "149.00")
                        .ordered("2", "Desk lamp", "95.00")
                        .own("The lamp is out of stock and cannot be sent, sorry. SAR 95.00 was refunded today. "
                                + "The grinder ships tomorrow as planned.")));
    }

    @Test
    void theSubjectCounts() {
        var violation = violations(
                        new Mails().subject("Order cancelled by seller").own("Have a nice day."))
                .getFirst();
        assertEquals(new Place.Subject(), violation.place());
        assertEquals("Order cancelled", violation.excerpt());
    }

    @Test
    void theWordsThatTellAreNamed() {
        var violation = violations(new Mails().own("Dear Huda, sadly we cannot ship your order any more."))
                .getFirst();
        assertEquals("cannot ship", violation.excerpt());
    }

    @Test
    void quotedTextConfirmsNothing() {
        assertEquals(
                List.of(NO_AMOUNT),
                keys(new Mails()
                        .own("Sorry, the grinder is sold out and the order is cancelled.")
                        .quoted("> SAR 149.00 has been refunded in full.")));
    }

    @Test
    void whatTheBuyerQuotedIsNoNotice() {
        assertEquals(
                List.of(),
                keys(new Mails()
                        .own("Your grinder left today.")
                        .quoted("On Monday, Huda <buyer@mail.example> wrote:")
                        .quoted("> your shop wrote that the order was cancelled, out of stock")));
    }

    @Test
    void hiddenTextConfirmsNothing() {
        assertEquals(
                List.of(NO_AMOUNT),
                keys(new Mails()
                        .own("Sorry, the grinder is sold out and the order is cancelled.")
                        .hidden("SAR 149.00 has been refunded in full.")));
    }

    @Test
    void hiddenTextMakesANotice() {
        assertEquals(
                List.of(NEITHER),
                keys(new Mails()
                        .own("Hello Huda.")
                        .hidden("Sorry, the grinder is sold out and the order is cancelled.")));
    }

    @Test
    void bothAlternativesAreOneFinding() {
        var text = "Sorry, the grinder is sold out and the order is cancelled.";
        assertEquals(1, violations(new Mails().own(text).html(text)).size());
    }

    @Test
    void theNameOfAProductIsNoNotice() {
        assertEquals(
                List.of(),
                keys(new Mails()
                        .ordered("1", "Poster \"Sold out: cancelled order\"", "20.00")
                        .own("We packed the poster \"Sold out: cancelled order\" today.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ألغي الطلب لعدم توفر المخزون، وتم تعديل مبلغ الطلب بالكامل.",
                "ألغي طلبك لعدم توفر القطعة، وأُعيد المبلغ كاملا.",
                "ما قدرنا نشحن طلبك لأنه خلص من المستودع ورجعنا لك مبلغه كامل.",
                "The grinder is sold out, so we cancelled your order and the full amount was refunded."
            })
    void wantOfStockAndTheMoneyInOneSentence(String text) {
        assertEquals(List.of(), keys(new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أُلغي طلبك من جهتنا وأُعيد المبلغ كاملا.",
                "Your order was cancelled by us and the money has been refunded in full.",
                "Your order is cancelled on our side, nothing will be sent to you. SAR 149.00 was refunded in full."
            })
    void theMoneyBesideTheCancellationIsNoOtherThing(String text) {
        assertEquals(List.of(NO_REASON), keys(new Mails().own(text)));
    }

    @Test
    void whatNeedNotBeSentIsNotUnavailable() {
        assertEquals(
                List.of(),
                keys(new Mails().own("SAR 10.00 was refunded too much. Sorry. Nothing has to be sent back.")));
    }

    @Test
    void whatStandsFarOffQualifiesNothing() {
        assertEquals(
                List.of(NO_AMOUNT),
                keys(new Mails()
                        .own(
                                "أهلا أختي للأسف ما نقدر نشحن لك المطحنة لأنها خلصت من المستودع من يوم الأحد والمورد ما عنده غيرها "
                                        + "وإحنا زعلانين والله وإذا تبين شي ثاني احنا حاضرين")));
    }

    @Test
    void anAllowedPhrasePasses() {
        var mail = new Mails().own("Sorry, the pre-order is cancelled by us.").build();
        assertEquals(List.of(), rule.judge(Hearings.of(mail, Set.of("pre-order"))));
    }

    private List<String> keys(Mails mails) {
        return violations(mails).stream()
                .map(violation -> violation.advice().key())
                .toList();
    }

    private List<Violation> violations(Mails mails) {
        return rule.judge(Hearings.of(mails.build()));
    }
}
