package dev.postern.rules.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.judge.Judges;
import dev.postern.rules.words.Wording;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The word lists alone: the judge is silent.
class PaymentOffPlatformTest {

    private static final PaymentOffPlatform RULE = new PaymentOffPlatform();
    private static final String ADVICE = "payment.off-platform";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kindly transfer the remaining SAR 40 to our account at Al Rajhi Bank.",
                "You can pay the difference through STC Pay.",
                "We refund the broken cup by PayPal today.",
                "Send the 90 riyals by Western Union, then we ship.",
                "pls send mony to my urpay wallet and i ship fast",
                "نرجو تحويل مبلغ 60 ريالا إلى حسابنا في مصرف الإنماء.",
                "باقي عليك خمسين ريال حولها على الراجحي",
                "تقدر تدفع الفرق عن طريق اس تي سي باي",
                "هنرجعلك الفلوس بحوالة بنكية بكرة",
                "حوّل المصاري عالحساب ومنبعتلك القطعة",
                "7awel el floos 3ala 7sabna"
            })
    void transfersAndWalletsAreNamed(String sentence) {
        assertEquals(List.of(ADVICE), keys(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bigger size costs 20 riyals more, pay our driver in cash.",
                "You will get the money back in cash from the courier.",
                "Please pay the remaining amount by Mada in our shop.",
                "Put the 30 riyals in an envelope for our driver.",
                "give driver 25 riyal cash for big size",
                "الفرق عشرين ريال، سلمها للمندوب كاش.",
                "نرد لك المبلغ نقدا مع السائق.",
                "تعال المعرض وادفع الباقي بالشبكة.",
                "اعطي للشوفير خمسين ريال كاش",
                "خد الفرق فلوس كاش من المندوب"
            })
    void cashIsNamed(String sentence) {
        assertEquals(List.of(ADVICE), keys(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please send us your card number and its expiry date.",
                "Reply with your IBAN and we return the money.",
                "We need the three digits on the back of your card.",
                "Kindly tell us the one-time code that your bank has sent.",
                "pls give bank account number for refund",
                "نرجو تزويدنا برقم الآيبان لإعادة المبلغ.",
                "عطنا رقم البطاقة والرقم السري",
                "ابعتلنا صورة الفيزا من الوجهين",
                "ارسلي رقم حسابك البنكي واسم البنك",
                "زودونا برمز التحقق الذي يصلكم من البنك."
            })
    void askingForNumbersIsNamed(String sentence) {
        assertEquals(List.of(ADVICE + ".particulars"), keys(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cancel the order and buy directly from us, it is cheaper.",
                "If you order outside the platform there are no fees.",
                "Let us settle this privately between ourselves.",
                "Why pay the platform's fee? Ask us for a private price.",
                "cancel order and buy direct from us no comision",
                "ألغ الطلب واشتره منا مباشرة بسعر أقل.",
                "كنسل الطلب وخذها منا كاش ارخص",
                "خلينا نتعامل برا الموقع بدون عمولة",
                "ليه تدفع للموقع؟ خليها بينا",
                "الغي الطلب وخدو منا مباشرة"
            })
    void dealingDirectlyIsNamed(String sentence) {
        assertTrue(
                keys(sentence).contains(ADVICE + ".direct"),
                () -> keys(sentence).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We send you a payment link for the delivery fee.",
                "Pay the rest with Tabby through our link.",
                "We also accept USDT and Bitcoin as payment.",
                "You can pay in instalments with us outside the order.",
                "Top up my Sawa line with 20 riyals.",
                "نرسل لك رابط الدفع لسداد رسوم التوصيل.",
                "ادفع لنا بتمارا خارج الطلب.",
                "نقبل الدفع بالبيتكوين والعملات الرقمية.",
                "نقسط لك المبلغ معنا على أربع دفعات.",
                "اشحن لي رصيد سوا بعشرين ريال."
            })
    void linksInstalmentsAndCoinsAreNamed(String sentence) {
        assertFalse(keys(sentence).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We never ask for your card number.",
                "Please do not transfer any money to anyone.",
                "We cannot accept payment by bank transfer.",
                "Never pay outside the marketplace.",
                "You asked about PayPal, and we are sorry: payments go through the marketplace only.",
                "لا نطلب رقم بطاقتك أبدا.",
                "لا تحول أي مبلغ خارج المنصة.",
                "احذر من يطلب منك رقم البطاقة.",
                "مابنطلبش كاش ولا تحويل",
                "لا نقبل التحويل البنكي، والدفع في المنصة فقط."
            })
    void refusingOrWarningPasses(String sentence) {
        assertEquals(List.of(), keys(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The marketplace has refunded SAR 40 to the card you paid with.",
                "The refund goes back to your original payment method and reaches Al Rajhi Bank within five days.",
                "Your bank may take some days to show the refund on your Mada card.",
                "The checkout takes Mada and Tabby.",
                "SMSA collects the customs duty of 35 riyals in cash.",
                "أعادت المنصة المبلغ إلى بطاقتك الأصلية.",
                "يصل المبلغ إلى نفس البطاقة التي دفعت بها، وبنكك يحتاج أياما.",
                "الرسوم الجمركية يستلمها المندوب نقدا عند التسليم.",
                "الدفع متاح بمدى وتابي عند إتمام الطلب في المنصة.",
                "رجعت فلوسك لنفس الكرت عن طريق الموقع"
            })
    void theMarketplacesOwnWayPasses(String sentence) {
        assertEquals(List.of(), keys(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The cash box has two keys.",
                "The leather wallet has eight card slots.",
                "The toy bank is in the parcel.",
                "The gift card holder is silver.",
                "The card reader is in the parcel.",
                "حافظة البطاقات لونها بني.",
                "الحصالة لها مفتاحان.",
                "محفظة الجلد فيها جيوب.",
                "حوّل الجهاز على وضع التبريد.",
                "حولنا طلبك إلى فرع الرياض."
            })
    void productsAndOtherSensesPass(String sentence) {
        assertEquals(List.of(), keys(sentence));
    }

    @Test
    void cashPassesWhereTheOrderIsPaidOnDelivery() {
        assertEquals(List.of(), keys("Your order is cash on delivery.", "Please give the driver 210 riyals in cash."));
        assertEquals(List.of(), keys("طلبك دفع عند الاستلام.", "سلم المندوب 210 ريال كاش."));
    }

    @Test
    void aTransferIsNamedThoughTheOrderIsPaidOnDelivery() {
        assertEquals(
                List.of(ADVICE), keys("Your order is cash on delivery.", "Please transfer 50 riyals to our account."));
    }

    @Test
    void whatTheBuyerAskedPassesWhereItIsRefused() {
        assertEquals(List.of(), keys("Can you pay by bank transfer?", "We are sorry, that is not possible."));
        assertEquals(List.of(), keys("سألت عن تحويل بنكي.", "هذا غير ممكن."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to us outside the marketplace only if the courier does not come.",
                "The label was printed outside the site by the courier.",
                "نراسلك خارج المنصة عند تأخر المندوب."
            })
    void outsideTheMarketplaceIsNoDealByItself(String sentence) {
        assertEquals(List.of(), keys(sentence));
    }

    @Test
    void theSumMayStandInTheSentenceBefore() {
        assertEquals(
                List.of(ADVICE),
                keys("The bigger size costs 20 riyals more.", "Please give it to the courier in cash."));
        assertEquals(List.of(ADVICE), keys("زاد السعر 20 ريال.", "سلمها للسواق كاش."));
    }

    @Test
    void whatPretendersAskForPasses() {
        assertEquals(List.of(), keys("Callers pretending to be our shop want your card number and IBAN."));
        assertEquals(List.of(), keys("أشخاص يتصلون باسم متجرنا ويطلبون تحويل رسوم على آيبان شخصي."));
    }

    @Test
    void theSubjectCounts() {
        var mail = new Mails()
                .subject("Please transfer 60 SAR to our bank account")
                .own("Your order is ready.");
        assertFalse(judge(mail).isEmpty());
    }

    @Test
    void whatTheBuyerWroteIsOnlyNoted() {
        var found = judge(new Mails().own("Thank you.").quoted("> Shall I transfer 40 riyals to your bank account?"));
        assertTrue(found.stream().allMatch(Violation::onlyNoted), found::toString);
    }

    @Test
    void aPhraseOfTheAllowListPasses() {
        var mail = new Mails().own("You can pay through STC Pay.");
        assertEquals(List.of(), judge(mail, "STC Pay"));
    }

    private static List<String> keys(String... sentences) {
        var mail = new Mails();
        for (var sentence : sentences) {
            mail.own(sentence);
        }
        return judge(mail).stream().map(Violation::advice).map(Advice::key).toList();
    }

    private static List<Violation> judge(Mails mail, String... allowed) {
        var built = mail.build();
        var wording = Wording.of(built.reading(), built.who().seller(), built.products(), Hearings.LEXICON);
        return RULE.judge(new Hearing(built, wording, Judges.silent().on(wording), Set.of(allowed)));
    }
}
