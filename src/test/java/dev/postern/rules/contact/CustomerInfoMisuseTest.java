package dev.postern.rules.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerInfoMisuseTest {

    private static final String ORDER = "Your order left the warehouse today.";

    private final CustomerInfoMisuse rule = new CustomerInfoMisuse();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please send us your date of birth.",
                "pls send ur whatsapp number for our offers",
                "We added you to our WhatsApp group for customers.",
                "We shared your phone number with our partner.",
                "Kindly provide a copy of your ID for the loyalty card.",
                "Send us the numbers of three friends.",
                "نرجو إرسال تاريخ ميلادك لنفاجئك بهدية.",
                "أضفنا رقمك إلى قائمة العروض لدينا.",
                "عطنا رقم الواتس عشان نرسلك العروض",
                "أعطينا رقم جوالك لشركة تأمين ستتواصل معك.",
                "ضفناك في قروب الزباين"
            })
    void misusedDataIsNamed(String sentence) {
        assertFalse(judge(new Mails().own(ORDER).own(sentence)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please confirm your phone number for the driver.",
                "The courier needs your short national address to deliver.",
                "We do not need a copy of your ID.",
                "Is the address on the label right?",
                "يرجى تزويدنا برقم جوالك ليتواصل معك المندوب عند التوصيل.",
                "شركة الشحن تحتاج العنوان الوطني المختصر.",
                "عبدالله العمري، خدمة العملاء"
            })
    void dataForTheDeliveryPass(String sentence) {
        assertEquals(List.of(), judge(new Mails().own(ORDER).own(sentence)));
    }

    private List<Violation> judge(Mails mail) {
        return rule.judge(Hearings.of(mail.build()));
    }
}
