package dev.postern.rules.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReturnConfirmationTest {

    private final NoticeReturnConfirmation rule = new NoticeReturnConfirmation();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We received your returned grinder and refunded SAR 149.00 on 6 March 2025.",
                "The grinder is back with us. SAR 149.00 was refunded today.",
                "Return received: coffee grinder. Amount refunded: SAR 149.00. Date of refund: 2025-03-06.",
                "The grinder you returned arrived on Monday, and on 06/03/2025 we refunded 149 riyals.",
                "we recive return grinder, refund 149 sar done yesterday",
                "وصلتنا المطحنة وأعدنا إليك 149 ريالا بتاريخ 6 مارس 2025.",
                "استلمنا المطحنة المرتجعة ورددنا لك ١٤٩٫٠٠ ر.س في ٦ رمضان ١٤٤٦.",
                "رجعت لنا المطحنة ورجعنا لك ١٤٩ ريال اليوم.",
                "المنتج المعاد: مطحنة قهوة. المبلغ المسترد: 149.00 ر.س. تاريخ الاسترداد: 1446-09-06هـ"
            })
    void aWholeConfirmationPasses(String text) {
        assertEquals(List.of(), keys(new Mails().own(text)));
        assertEquals(
                List.of(),
                keys(new Mails()
                        .ordered("1", "Coffee grinder / مطحنة قهوة", "149.00")
                        .own(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We received your returned parcel and refunded SAR 149.00 on 6 March. | product
                    Your return arrived. SAR 149 was refunded to your card on 6 March.   | product
                    We got your return back and refunded 149 riyals today.               | product
                    استلمنا الطرد المرتجع وأعدنا 149 ريالا بتاريخ 6 مارس.                  | product
                    وصل مرتجعك ورجعنا لك ١٤٩ ريال أمس.                                    | product
                    We received the grinder you returned. The refund was made on 6 March. | amount
                    The returned grinder is here, the money went back to your card today. | amount
                    استلمنا المطحنة المرتجعة وأعدنا المبلغ إلى بطاقتك بتاريخ 6 مارس.        | amount
                    We received your returned grinder and refunded SAR 149.00.            | date
                    The grinder came back to us on 6 March. You will get SAR 149 soon.    | date
                    استلمنا المطحنة المرتجعة يوم الأحد وسنعيد إليك 149 ريالا قريبا.         | date
                    وصلتنا المطحنة أمس، وترجع لك ١٤٩ ريال إن شاء الله.                     | date
                    The grinder is back with us, we will look at it.                      | amount-date
                    المطحنة المرتجعة وصلت مستودعنا وهي قيد الفحص.                          | amount-date
                    We refunded SAR 149.00 for your return.                               | product-date
                    """)
    void whatIsMissingIsNamed(String text, String missing) {
        var key = List.of("notice.return-confirmation." + missing);
        assertEquals(key, keys(new Mails().own(text)), text);
        assertEquals(
                key,
                keys(new Mails()
                        .ordered("1", "Coffee grinder / مطحنة قهوة", "149.00")
                        .own(text)),
                text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We received your return.",
                "Your return has arrived, the inspection is pending.",
                "Your returned parcel reached our warehouse.",
                "ur return come to us today we check",
                "استلمنا مرتجعك وجاري الفحص.",
                "وصل المرتجع إلى مستودعنا.",
                "مرتجعك صار عندنا يا غالي ونفحصه الحين."
            })
    void anArrivalAloneLacksAll(String text) {
        assertEquals(List.of("notice.return-confirmation"), keys(new Mails().own(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your return was accepted. Please print the label and give the parcel to the courier.",
                "As soon as your return arrives we will refund you.",
                "We have received your return request and will answer tomorrow.",
                "Your return has not arrived yet.",
                "We received your message about the grinder.",
                "Did your return reach us? Please send the tracking number.",
                "Your parcel came back to us as the address was incomplete; please send the right one and we ship again.",
                "The return period is 30 days.",
                "تم قبول طلب الإرجاع، يرجى تسليم الطرد للمندوب.",
                "عند وصول المرتجع سنعيد المبلغ.",
                "استلمنا رسالتك بخصوص المطحنة.",
                "لم يصلنا مرتجعك بعد.",
                "إذا وصل المرتجع رجعنا لك الفلوس."
            })
    void beforeTheReturnArrivesNothingIsOwed(String text) {
        assertEquals(List.of(), keys(new Mails().own(text)));
    }

    @Test
    void aDateOfTheArrivalIsNoDateOfTheRefund() {
        assertEquals(
                List.of("notice.return-confirmation.date"),
                keys(new Mails().own("The grinder arrived back here on 3 August and SAR 149.00 was refunded.")));
        assertEquals(
                List.of(),
                keys(new Mails()
                        .own("The grinder arrived back here on 3 August. SAR 149.00 was refunded the same day.")));
    }

    @Test
    void aLineOfATableHasItsDate() {
        assertEquals(
                List.of(),
                keys(new Mails()
                        .subject("Return booked")
                        .html("Returned Coffee grinder")
                        .html("Refunded SAR 149.00")
                        .html("On 7 August 2025")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصلنا المرتجع|المنتج المعاد: مطحنة قهوة|المبلغ المعاد: 149.00 ريال|تاريخ الإعادة: 6 مارس 2025",
                "إيصال مرتجع|الصنف المستلم|مطحنة قهوة|أعيد إليكم|149.00 ريالا|يوم|6 / 3 / 2025"
            })
    void arabicRowsConfirmToo(String rows) {
        var mail = new Mails();
        Stream.of(rows.split("\\|")).forEach(mail::html);
        assertEquals(List.of(), keys(mail));
    }

    @Test
    void aLineOfTheOrderNamesTheProduct() {
        assertEquals(
                List.of(),
                keys(new Mails().own("We received your return of item 2 and refunded SAR 149.00 on 6 March.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The full SAR 149 have been returned to you by the marketplace, to the same card.",
                "The marketplace returned 89 SAR for the broken cup on Sunday.",
                "We returned SAR 20 to your card for the scratch.",
                "تم إرجاع ٢٢ ريال قيمة الصحن لحسابك عن طريق المنصة اليوم.",
                "فرق السعر ١٢ ريال رجعته لك المنصة البارحة.",
                "تم استرجاع مبلغ 30 ريالا إلى بطاقتك أمس."
            })
    void moneyThatIsReturnedIsNoReturn(String text) {
        assertEquals(List.of(), keys(new Mails().own(text)));
    }

    @Test
    void aNumberWithoutCurrencyIsNoAmount() {
        assertEquals(
                List.of("notice.return-confirmation.amount"),
                keys(new Mails().own("We received your returned grinder and refunded 149 on 6 March.")));
    }

    @Test
    void quotedAndHiddenTextConfirmNothing() {
        var mail = new Mails()
                .own("We received your returned grinder.")
                .quoted("> SAR 149.00 refunded on 6 March")
                .hidden("SAR 149.00 refunded on 6 March");
        assertEquals(List.of("notice.return-confirmation.amount-date"), keys(mail));
    }

    @Test
    void anAllowedPhrasePasses() {
        var mail = new Mails().own("We received your return for the exchange.").build();
        assertEquals(List.of(), rule.judge(Hearings.of(mail, Set.of("for the exchange"))));
    }

    private List<String> keys(Mails mails) {
        return rule.judge(Hearings.of(mails.build())).stream()
                .map(violation -> violation.advice().key())
                .toList();
    }
}
