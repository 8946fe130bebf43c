package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "550 5.1.1 <basma@corp.example>: unknown | 550 5.1.1 <[address]>: unknown",
                "basma@corp.example,x@y.example | [address],[address]",
                "to \"odd name\"@corp.example now | to [address] now",
                "mailto:basma%40corp.example | [address]",
                "see basma&#64;corp.example | see [address]",
                "اكتب بسمة@مثال.السعودية الآن | اكتب [address] الآن",
                "basma＠corp.example | [address]",
                "a@b@c | [address][address]",
                "bounce+basma=corp.example@esp.example | [address]",
            })
    void whatIsShapedLikeAnAddressGoes(String text, String clean) {
        assertEquals(clean, Redaction.text(text));
    }

    @Test
    void otherTextIsTheVerySame() {
        var text = "Order 405-1111111-2222222, 24\" screen, 50%";
        assertSame(text, Redaction.text(text));
    }
}
