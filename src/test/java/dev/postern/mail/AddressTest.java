package dev.postern.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.test",
                "a.b+c@d-e.test",
                "\"odd name\"@b.test",
                "\"a\\\"b\"@c.test",
                "a@[127.0.0.1]",
                "سارة@مثال.test",
                "o'neil=x@b.test",
                "x@localhost"
            })
    void whatTheGrammarAllowsIsReadAndWrittenBack(String text) {
        assertEquals(text, Address.parse(text).map(Address::toString).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.test",
                "a b@c.test",
                "a@b c.test",
                ".a@b.test",
                "a.@b.test",
                "a..b@c.test",
                "a@b..test",
                "a@-b.test",
                "a@b-.test",
                "\"a@b.test",
                "\"a\"b@c.test",
                "a@b@c.test",
                "a@[x y]",
                "a\u760d@b.test",
                "a\u760a@b.test",
                "\"a\rb\"@c.test",
                "a,b@c.test",
                "a;b@c.test",
                "<a@b.test>"
            })
    void whatTheGrammarForbidsIsNone(String text) {
        assertEquals(Optional.empty(), Address.parse(text));
    }

    @Test
    void localPartsHaveALimit() {
        assertTrue(Address.parse("x".repeat(64) + "@b.test").isPresent());
        assertTrue(Address.parse("x".repeat(65) + "@b.test").isEmpty());
    }

    @Test
    void caseDoesNotTellMailboxesApart() {
        assertTrue(Address.of("Sara@Buyer.TEST").same(Address.of("sara@buyer.test")));
        assertEquals("Sara@buyer.test", Address.of("Sara@Buyer.TEST").toString());
    }

    @Test
    void aTagIsTakenOff() {
        assertEquals(
                "alias@b.test", Address.of("alias+case-7@b.test").withoutTag().toString());
        assertEquals("+x@b.test", Address.of("+x@b.test").withoutTag().toString());
    }
}
