package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that is displayed in another order than it is stored.
class DisplayedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>see <bdo dir=rtl>elpmaxe.pohs</bdo> now</p>",
                "<p>see <span style='unicode-bidi:bidi-override;direction:rtl'>elpmaxe.pohs</span> now</p>",
                "<style>.r{unicode-bidi:isolate-override;direction:rtl}</style><p>see <i class=r>elpmaxe<b>.pohs</b></i> now</p>",
                "<p>see <span dir=rtl style='unicode-bidi:bidi-override'>elpmaxe.pohs</span> now</p>",
                "<p>see &#x202e;elpmaxe.pohs&#x202c; now</p>",
                "<p>see &#x2067;&#x202e;elpmaxe.pohs&#x202c;&#x2069; now</p>"
            })
    void overriddenTextIsOwnAsDisplayedAndHiddenAsStored(String html) {
        var reading = Mails.html(html);
        assertEquals(List.of("see shop.example now"), Mails.texts(reading, Voice.OWN));
        assertTrue(Mails.texts(reading, Voice.HIDDEN).getFirst().contains("elpmaxe.pohs"));
    }

    @Test
    void theSubjectToo() {
        var reading = Mails.read("Subject: see \u202eelpmaxe.pohs\u202c now\n\nx");
        assertEquals(List.of("see shop.example now", "x"), Mails.texts(reading, Voice.OWN));
    }

    @Test
    void anOrderIdCountsAsItIsDisplayed() {
        assertEquals(
                List.of("405-1234567-1234567"),
                Mails.html("<bdo dir=rtl>7654321-7654321-504</bdo>").orders().stream()
                        .filter(o -> o.voice() == Voice.OWN)
                        .map(o -> o.id().text())
                        .toList());
        assertTrue(Mails.html("<bdo dir=rtl>405-1234567-1234567</bdo>").orders().stream()
                .allMatch(o -> o.voice() == Voice.HIDDEN));
    }

    @Test
    void namesThatMarksTurnAroundADotAreReadBothWays() {
        for (var mark : List.of("&rlm;.&rlm;", "&#x61c;.&#x61c;")) {
            var reading = Mails.html("<p dir=rtl>موقعنا example" + mark + "shop</p>");
            assertTrue(Mails.texts(reading, Voice.HIDDEN).getFirst().contains("shop.example"), mark);
            assertEquals(1, Mails.texts(reading, Voice.OWN).size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p dir=rtl>رقم الطلب &#x202b;405-1234567-1234567&#x202c; شكرا</p>",
                "<p dir=rtl>&#x2067;طلبك&#x2069; وصل.&rlm; شكرا لك</p>",
                "<bdo dir=ltr>the lamp</bdo>",
                "<p dir=rtl>وصل الطلب.&lrm; Thank you</p>",
                "<bdo dir=rtl>شكرا</bdo>",
                "<p dir=rtl style='direction:rtl;unicode-bidi:embed'>طلبك DM-12.5 kg</p>"
            })
    void ordinaryDirectionsChangeNothing(String html) {
        assertEquals(List.of(), Mails.texts(Mails.html(html), Voice.HIDDEN));
    }
}
