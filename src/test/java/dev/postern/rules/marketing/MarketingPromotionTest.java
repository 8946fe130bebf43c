package dev.postern.rules.marketing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketingPromotionTest {

    private static final String PROMOTION = "Use code LAMP15 on your next order and save 15 percent.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You get 10% off your next order.",
                "Here is a voucher for your next purchase.",
                "dear costumer 20% discont if u order agian",
                "The next order ships free.",
                "As a loyal customer you receive a coupon for all future orders.",
                "خصم ١٥٪ على طلبك القادم.",
                "خذ كوبون ٢٠ ريال للطلب الجاي",
                "هتلاقي كوبون تستعمله في الأوردر الجاي",
                "5asm 20% lel talab el jay",
                "Use code HALA10 في طلبك القادم."
            })
    void lessForTheNextPurchaseIsPromotion(String sentence) {
        assertFinds(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Big sale on all kettles until Sunday.",
                "White Friday offers start tonight.",
                "End of season clearance, everything must go.",
                "Buy two, get one free this week.",
                "sale sale sale all shoe 99 riyal last day tommorow",
                "عروض الجمعة البيضاء بدأت الآن.",
                "عندنا تنزيلات قوية هالأسبوع لا تفوتك.",
                "اشترِ قطعتين واحصل على الثالثة مجانًا.",
                "نزّلنا الأسعار، الحق قبل ما تخلص الكمية.",
                "تخفيضات نهاية الموسم على جميع العبايات حتى الخميس."
            })
    void aSaleIsPromotion(String sentence) {
        assertFinds(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow us on Instagram for daily style ideas.",
                "Subscribe to our monthly newsletter.",
                "You have earned 250 loyalty points.",
                "pls follow our snapchat we put offer evry day",
                "Join our club and be the first to hear about new arrivals.",
                "تابعونا على سناب وتيك توك.",
                "اشترك في نشرتنا البريدية لتصلك أحدث العروض.",
                "رصيدك ٤٠ نقطة تستبدلها بهدية.",
                "سوو لنا فولو بالتيك توك",
                "tab3ona 3ala insta"
            })
    void tiesToTheShopArePromotion(String sentence) {
        assertFinds(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We hope to see you shopping with us again soon.",
                "Nobody beats our prices.",
                "Our new collection is now live, shop now.",
                "We are the cheapest in Riyadh.",
                "Come back soon, there is always something new on our shelves.",
                "أسعارنا لا تُنافس.",
                "ارجع لنا وابشر بالسعر الزين.",
                "وصلت تشكيلة الشتاء الجديدة بأسعار مميزة.",
                "بانتظار طلبك القادم.",
                "تسوق معنا مرة أخرى"
            })
    void praiseAndInvitationToBuyArePromotion(String sentence) {
        assertFinds(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enter GULF20 at checkout when you order again.",
                "Here is THANKS10 for next time.",
                "نذكّرك بأن رمز EID30 ما زال فعالًا.",
                "كود خاص لك: RABEE20",
                "وفي سلتك القادمة اكتب رجعنا10 ونخصم لك",
                "3endna code DALLAH15 3ala kel el atqum"
            })
    void aCodeInCapitalsIsPromotion(String sentence) {
        assertFinds(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The code on the box, B4471, is the batch number.",
                "Enter code 0000 to pair the speaker.",
                "Use adapter TYPEC2 with the cable in the box.",
                "كود الاستلام ٥٥١٢ عطه المندوب.",
                "رمز القفل الافتراضي هو ٠٠٠."
            })
    void otherCodesAreNone(String sentence) {
        assertPasses(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The price of your order was SAR 149, including a discount of SAR 20 applied at checkout.",
                "Thank you for your purchase. We are packing it now.",
                "Your coupon was applied, as the invoice shows.",
                "Because of the high number of White Friday orders, the courier may arrive in the evening.",
                "VAT of 15 percent is included in the total of SAR 230.",
                "Shipping for this order was free, so nothing is due to the driver.",
                "شكرًا لشرائك من متجرنا.",
                "الخصم نازل على فاتورتك، شيك عليها.",
                "السعر الذي دفعته هو سعر العرض يوم طلبك، ولن يتغير.",
                "عرض السجادة متران وطولها ثلاثة أمتار كما في طلبك.",
                "نزّل الكرسي من اليد اللي تحت.",
                "زحمة الجمعة البيضا أخرت الشحن، يطلع طلبك الأحد."
            })
    void theOrdersOwnFactsPass(String sentence) {
        assertPasses(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not offer discounts by email.",
                "We never send discount codes.",
                "no sir we dont have discount for this item",
                "لا نرسل عروضًا ولا أكواد خصم.",
                "ما عندنا كود خصم، السعر اللي بالموقع هو هو.",
                "مفيش خصم على الأوردر ده."
            })
    void aDeniedOfferPasses(String sentence) {
        assertPasses(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The code WELCOME you used took 10 % off this order.",
                "The two-piece price ended on Sunday night, that is why your basket changed.",
                "The discount was already deducted on line 3 of the invoice.",
                "We send the replacement free of charge.",
                "The price on the listing is what we can offer.",
                "الكود اللي استخدمته انطبق على الفاتورة.",
                "نبدلها لك بجديدة والشحن علينا.",
                "العرض انتهى يوم الأحد، ولهذا تغير السعر.",
                "السعر في الفاتورة هو السعر الذي دفعته.",
                "الكوبون الذي أدخلته نقص ٢٠ ريال من طلبك."
            })
    void whatThisOrderHadPasses(String sentence) {
        assertPasses(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your neon sign \"SALE 50 % off\" is ready.",
                "The mug \"BUY 1 GET 1\" is one piece.",
                "The pack of stickers says 20 % off in red letters.",
                "Toy till with coins and coupons, packed today.",
                "The name \"Hajj Offer Tent\" is the factory's.",
                "لوحتكم المكتوب عليها \"تخفيضات حتى ٧٠٪\" جاهزة.",
                "دفاتر الكوبونات جاهزة، في كل دفتر مئة ورقة.",
                "اسم العطر \"عرض العيد\" من المصنع.",
                "ملصقات الخصم مطبوعة بالأحمر.",
                "لعبة الكاشير فيها نقود وكوبونات ورقية."
            })
    void whatOnlyBearsSuchWordsPasses(String sentence) {
        assertPasses(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Re: discount of 30 SAR", "Voucher code", "رد: خصم 16 ريال", "خصم 30 ريال - 406-0425465-0109563"
            })
    void aSubjectThatOnlyNamesTheMatterPasses(String subject) {
        assertEquals(List.of(), judge(new Mails().subject(subject)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have new prices: the offer we call \"Mega\" takes 30% off everything until Friday.",
                "Your replacement is free, and on your next order you get 20% off with code BACK20.",
                "ما عندنا خصم اليوم بس طلبك القادم عليه ٢٠٪"
            })
    void anOfferBesideWhatPassesCounts(String sentence) {
        assertFinds(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Don't miss our sale this week!", "لا تفوّت عروض نهاية الأسبوع لدينا."})
    void doNotMissDeniesNothing(String sentence) {
        assertFinds(sentence);
    }

    @Test
    void aRewardForAReviewIsLeftToItsOwnRule() {
        assertPasses("Leave a review of the lamp and the voucher is yours.");
    }

    @Test
    void theBuyersQuestionMayBeAnswered() {
        assertPasses("As you asked: no, the coupon cannot be applied after the order has shipped.");
    }

    @Test
    void theWordsOfAProductsNameSayNothing() {
        var mail = new Mails()
                .product("Mega Sale Wooden Shop")
                .own("Your Mega Sale Wooden Shop left today.")
                .build();

        assertEquals(List.of(), new MarketingPromotion().judge(Hearings.of(mail)));
    }

    @Test
    void whatTheBuyerQuotesIsOnlyNoted() {
        var violations = judge(new Mails().own("See below.").quoted("> " + PROMOTION));

        assertTrue(violations.stream().allMatch(Violation::onlyNoted), violations::toString);
    }

    @Test
    void hiddenPromotionCounts() {
        assertFalse(judge(new Mails().hidden(PROMOTION)).isEmpty());
    }

    @Test
    void theSubjectCounts() {
        var violations = judge(new Mails().subject("Flash sale ends tonight"));

        assertEquals(new Place.Subject(), violations.getFirst().place());
    }

    @Test
    void theDisplayNameCounts() {
        assertFalse(judge(new Mails().displayName("Rimal - 50% off everything this week"))
                .isEmpty());
    }

    @Test
    void theSameWordsInBothAlternativesAreOneFinding() {
        assertEquals(1, judge(new Mails().own(PROMOTION).html(PROMOTION)).size());
    }

    @Test
    void anAllowedPhrasePasses() {
        var mail = new Mails()
                .own("Eid prices until Sunday on all lamps, 20% off.")
                .build();

        assertEquals(List.of(), new MarketingPromotion().judge(Hearings.of(mail, Set.of("Eid prices"))));
    }

    @Test
    void theWordsThatCountAreTheExcerpt() {
        var violation = judge(new Mails().own("Your lamp left today and please follow us on Instagram, yours, Rimal."))
                .getFirst();

        assertTrue(violation.excerpt().contains("follow us on Instagram"), violation::excerpt);
        assertEquals(Advice.of("marketing.promotion"), violation.advice());
    }

    private static void assertFinds(String sentence) {
        assertFalse(judge(new Mails().own(sentence)).isEmpty(), sentence);
    }

    private static void assertPasses(String sentence) {
        assertEquals(List.of(), judge(new Mails().own(sentence)));
    }

    private static List<Violation> judge(Mails mail) {
        return new MarketingPromotion().judge(Hearings.of(mail.build()));
    }
}
