package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello World | hello world",
                "Crème BRÛLÉE | creme brulee",
                "ﬁnal ﬂat Ⅷ ½ | final flat viii 1/2",
                "ＲＩＭＡＬ．ｃｏｍ | rimal.com",
                "rimal。com rimal․com rimal｡com | rimal.com rimal.com rimal.com",
                "𝐫𝐢𝐦𝐚𝐥 𝓢𝓱𝓸𝓹 𝚌𝚘𝚖 ⓒⓞⓜ | rimal shop com com",
                "٤٠٨-١٢٣٤٥٦٧ ۴۰۸ १२३ | 408-1234567 408 123",
                "a–b—c‑d−e | a-b-c-d-e",
                "the ‘quoted’ “words” | the 'quoted' \"words\"",
                "أحمد إلى آخر ٱلطلب | احمد الي اخر الطلب",
                "مدرسة قائمة مسؤول | مدرسه قايمه مسوول",
                "الطَّلَبُ رَقْمٌ | الطلب رقم",
                "الـــطـــلـــب | الطلب",
                "ﻻ ﷲ ﻣﺮﺣﺒﺎ | لا الله مرحبا",
                "کتاب یا | كتاب يا",
                "rіmаl.соm | rimal.com",
                "ехаmple.соm | example.com",
                "shop.сом | shop.com",
                "ρаypal | paypal",
                "Straße | straße",
                "한국 | 한국",
            })
    void spellingsFoldToOne(String written, String folded) {
        assertEquals(folded, Folding.fold(written).text());
    }

    @Test
    void invisibleCharactersGo() {
        assertEquals(
                "example.com",
                Folding.fold("exa\u200bmp\u00adle\u2060.\u202ecom\u202c\ufeff\u3164")
                        .text());
    }

    @Test
    void controlCharactersGoAndTabsAreBlanks() {
        assertEquals("a bc", Folding.fold("a\tb\u0000c\u0007").text());
    }

    @Test
    void genuineRussianAndGreekStay() {
        assertEquals("привет, как дела", Folding.fold("Привет, как дела").text());
        assertEquals("ευχαριστω πολυ", Folding.fold("ευχαριστώ πολύ").text());
    }

    @Test
    void aWordOfLookAlikesOnlyIsLatinAmongLatinAndArabic() {
        assertEquals("super sale", Folding.fold("super ѕаӏе").text());
        assertEquals("عرض sale", Folding.fold("عرض ѕаӏе").text());
    }

    @Test
    void excerptIsWhatTheSenderWrote() {
        var written = "Visit EXA\u200bMPLE．com, الطَّلَب";
        var folded = Folding.fold(written);
        var at = folded.text().indexOf("example.com");
        assertEquals("EXA\u200bMPLE．com", folded.excerpt(at, at + "example.com".length()));
        var word = folded.text().indexOf("الطلب");
        assertEquals("الطَّلَب", folded.excerpt(word, folded.text().length()));
    }

    @Test
    void excerptShowsACharacterThatBecameSeveralWhole() {
        var folded = Folding.fold("a ﷺ b");
        assertEquals("ﷺ", folded.excerpt(2, 3));
        assertEquals("", folded.excerpt(2, 2));
    }

    @Test
    void plainTextKeepsItsPlaces() {
        var folded = Folding.fold("Order 12");
        assertEquals(6, folded.origin(6));
        assertEquals(8, folded.origin(8));
        assertEquals("Order", folded.excerpt(0, 5));
    }

    @Test
    void halfASurrogatePairIsHarmless() {
        var folded = Folding.fold("a\ud835b");
        assertEquals("a\ufffdb", folded.text());
        assertEquals("\ud835", folded.excerpt(1, 2));
    }

    @Test
    void everyCodePointFoldsToSomethingThatFoldsToItself() {
        for (var c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                var once = Folding.fold("ж " + Character.toString(c) + " ж").text();
                assertEquals(once, Folding.fold(once).text(), () -> "folded once: " + once);
            }
        }
    }

    @Test
    void originsNeverGoBack() {
        var folded = Folding.fold("\u202bمرحبًا ﷺ \ud835\udc00 ½ ѕаӏе\u200f");
        for (var i = 1; i <= folded.text().length(); i++) {
            assertTrue(folded.origin(i) >= folded.origin(i - 1));
        }
    }
}
