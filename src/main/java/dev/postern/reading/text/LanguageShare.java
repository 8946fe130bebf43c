package dev.postern.reading.text;

import dev.postern.reading.Language;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import java.util.List;

/// Tells the language of a mail by how many of its words are written in which script.
public final class LanguageShare {

    /// Shares of Arabic words. Names of products, brands and carriers are Latin in Arabic mail too, so
    /// that it takes more foreign words to make an Arabic mail mixed than an English one.
    private static final double MOSTLY_ENGLISH = 0.1;

    private static final double MOSTLY_ARABIC = 0.65;

    private int arabic;
    private int latin;

    private LanguageShare() {}

    /// @param passages only own ones count, and not those of attached files
    public static Language of(List<Passage> passages) {
        var share = new LanguageShare();
        for (var passage : passages) {
            if (passage.voice() == Voice.OWN && !(passage.place() instanceof Place.Attachment)) {
                share.count(passage.text());
            }
        }
        return share.language();
    }

    private Language language() {
        if (arabic <= MOSTLY_ENGLISH * (arabic + latin)) {
            return Language.ENGLISH;
        }
        return arabic >= MOSTLY_ARABIC * (arabic + latin) ? Language.ARABIC : Language.MIXED;
    }

    /// One pass; addresses and links belong to no language.
    private void count(String text) {
        var latinLetters = false;
        var arabicLetters = false;
        var address = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0') {
                word(latinLetters && !address, arabicLetters && !address);
                latinLetters = false;
                arabicLetters = false;
                address = false;
            } else {
                latinLetters |= (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
                arabicLetters |= c >= 0x600 && isArabic(c);
                address |= c == '@' || (c == ':' && text.startsWith("://", i));
            }
        }
        word(latinLetters && !address, arabicLetters && !address);
    }

    private void word(boolean latinLetters, boolean arabicLetters) {
        arabic += arabicLetters ? 1 : 0;
        latin += latinLetters && !arabicLetters ? 1 : 0;
    }

    private static boolean isArabic(char c) {
        return (c <= 0x8ff || (c >= 0xfb50 && c <= 0xfeff)) && Character.isLetter(c);
    }
}
