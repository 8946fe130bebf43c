package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LanguageTest {

    private static Language of(String body) {
        return Mails.read("Content-Type: text/plain; charset=utf-8\n\n" + body).language();
    }

    @Test
    void followsTheScriptOfTheWords() {
        assertEquals(Language.ENGLISH, of("your parcel ships today"));
        assertEquals(Language.ARABIC, of("طلبكم في الطريق إليكم اليوم عبر SMSA"));
        assertEquals(Language.MIXED, of("طلبكم في الطريق\nyour parcel ships"));
    }

    @Test
    void addressesAndLinksBelongToNone() {
        assertEquals(Language.ARABIC, of("أهلا care@rimal.test https://a.example/b/c info@rimal.test"));
    }

    @Test
    void quotedTextDoesNotCount() {
        assertEquals(Language.ENGLISH, of("it ships today\n\nفي 4 مارس كتب ماجد:\n> أين طلبي من فضلكم أريده اليوم"));
    }

    @Test
    void withoutWordsItIsEnglish() {
        assertEquals(Language.ENGLISH, of("405-1234567-1234567"));
    }
}
