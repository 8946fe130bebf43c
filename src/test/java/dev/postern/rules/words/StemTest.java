package dev.postern.rules.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.postern.reading.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "review, reviews",
        "review, reviewed",
        "review, reviewing",
        "review, review's",
        "rate, rating",
        "rate, rated",
        "rate, rates",
        "shop, shopping",
        "shop, shopped",
        "reply, replies",
        "reply, replied",
        "box, boxes",
        "sell, selling",
        "purchase, purchases",
        "promise, promised"
    })
    void englishInflectionGoes(String word, String inflected) {
        assertEquals(Stem.of(word), Stem.of(inflected));
    }

    @ParameterizedTest
    @CsvSource({
        "تقييم, التقييم", "تقييم, بالتقييم", "تقييم, تقييمك", "تقييم, تقييماتكم", "تقييم, للتقييم", "تقييم, وتقييمكم",
        "خصم, الخصم", "متجر, متجرنا", "متجر, بمتجرنا", "حساب, حسابك", "مجانا, مجاناً", "مجانا, مجانية",
        "هدية, الهدية", "نرسل, سنرسل", "عروض, عروضنا", "عروض, للعروض", "طلب, طلبكم"
    })
    void arabicArticleParticlesAndPronounsGo(String word, String inflected) {
        assertEquals(stem(word), stem(inflected));
    }

    @ParameterizedTest
    @CsvSource({"us, use", "us, using", "us, used", "بنك, بن"})
    void wordsOfTheirOwnStayApart(String one, String other) {
        assertNotEquals(stem(one), stem(other));
    }

    private static String stem(String word) {
        return Stem.of(Folding.fold(word).text());
    }
}
