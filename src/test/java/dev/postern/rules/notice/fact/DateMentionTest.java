package dev.postern.rules.notice.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.rules.words.Wording;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-06",
                "06/03/2025",
                "6.3.2025",
                "6/3",
                "6 March",
                "6th of March 2025",
                "March 6, 2025",
                "the 12th",
                "Ramadan 6, 1446",
                "6 Ramadan",
                "today",
                "this morning",
                "yesterday",
                "on Sunday",
                "the same day",
                "two days ago",
                "٦ مارس ٢٠٢٥",
                "6 رمضان 1446",
                "1446-09-06هـ",
                "٠٦/٠٣/٢٠٢٥",
                "الخامس من شوال",
                "اليوم",
                "أمس",
                "البارحة",
                "يوم الأحد",
                "النهارده",
                "في اليوم نفسه",
                "قبل يومين"
            })
    void daysAreFound(String text) {
        assertEquals(1, DateMention.in(Wording.folded(text)).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within 5 days",
                "in 3 to 5 working days",
                "one of these days",
                "soon",
                "408-1111111-1111111",
                "we may refund",
                "SAR 12.50",
                "next week",
                "خلال خمسة أيام",
                "قريبا إن شاء الله",
                "١٢٫٥٠ ريال",
                "15 pieces may be left"
            })
    void stretchesAndOtherNumbersAreNone(String text) {
        assertEquals(List.of(), DateMention.in(Wording.folded(text)));
    }
}
