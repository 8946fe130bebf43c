package dev.postern.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/a, shop.example",
        "HTTP://WWW.Shop.Example:8080/a?b#c, shop.example",
        "http://user:pw@shop.example/, shop.example",
        "http:shop.example, shop.example",
        "http:\\\\shop.example\\a, shop.example",
        "ftp://files.example/x, files.example",
        "//cdn.example/x.png, cdn.example",
        "\\\\\\\\cdn.example/x.png, cdn.example",
        "http://192.168.1.1/, 192.168.1.1",
        "http://[::1]:80/x, [::1]",
        "http://intranet/x, intranet",
        "https://ريمال.السعودية/, ريمال.السعوديه",
        "http://shop%2eexample/, shop%2eexample",
        "www.shop.example/x, shop.example",
        "shop.example, shop.example",
        "shop.example:8080/x, shop.example",
        "javascript:location='https://shop.example', shop.example",
        "data:text/html;base64;PGEgaHJlZj0, data:",
        "'data:text/html,<a href=https://shop.example>x</a>', shop.example",
        "whatsapp://send?phone=1, whatsapp:",
        "tg:resolve?domain=x, tg:",
        "steam://run, steam:",
        "ms-word:ofe|u|https://shop.example/x.docx, ms-word:",
        "microsoft-edge:shop%2eexample, microsoft-edge:",
        "itms-services:?action=x, itms-services:",
        "facetime:+966, facetime:",
        "'data:,shop%2eexample', shop.example",
        "data:application/pdf;base64;AAAA, data:",
        "data:text/css;base64;AAAA, data:",
        "data:image/svg+xml;base64;AAAA, data:",
        "file://shop.example/x, shop.example",
        "file:////shop.example@SSL/x, shop.example",
    })
    void websiteIsToldByItsHost(String target, String host) {
        assertEquals(Optional.of(host), Targets.website(target, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#top",
                "mailto:care@rimal.test",
                "MAILTO:care@rimal.test?body=Hello",
                "tel:+966112345678",
                "sms:+966500000000",
                "cid:logo@rimal.test",
                "mid:1@rimal.test",
                "about:blank",
                "geo:24.7,46.6",
                "file:///C:/Users/x/manual.pdf",
                "C:\\Users\\x.png",
                "x-apple-data-detectors://0",
                "javascript:void(0)",
                "file:///home/x/manual.pdf",
                "file://localhost/x",
                "file://",
                "data:image/png;base64,iVBORw0KGgo=",
                "data:font/woff2;base64,AAAA",
                "x-apple-msg-load://A/x",
                "message:%3C1@rimal.test%3E",
                "image001.png",
                "/returns",
                "manual.html",
                "http://",
                "https:///",
                "?a=b",
                "Order: 408"
            })
    void whatOpensNoWebsiteIsNone(String target) {
        assertEquals(Optional.empty(), Targets.website(target, false));
    }

    @Test
    void lineEndsInsideATargetAreOverlooked() {
        assertEquals(Optional.of("shop.example"), Targets.website(" ht\ntps://sh\top.exa\r\nmple/ ", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WIFI:S:Rimal;T:WPA;P:12345678;;", "MECARD:N:Rimal;;", "SN:12345", "LOT:7/26"})
    void muchElseInACodeBeginsLikeAnAddress(String code) {
        assertEquals(Optional.empty(), Targets.website(code, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"steam://run", "whatsapp:send?phone=1", "https://shop.example"})
    void aCodeMayAskForAProgramToo(String code) {
        assertTrue(Targets.website(code, true).isPresent());
    }

    @Test
    void lettersThatAClickOpensAreRead() {
        for (var target : List.of(
                "mailto:care@rimal.test?body=see%20https%3A%2F%2Fshop.example",
                "mailto:care@rimal.test?subject=shop.example&body=hi",
                "mailto:care@rimal.test?subject=hi&body=shop%2Eexample%0A%0Abye",
                "sms:+966500000000?body=shop.example",
                "mailto:?body=shop+dot+example")) {
            assertEquals(Optional.of("shop.example"), Targets.website(target, false), target);
        }
        assertEquals(
                Optional.empty(), Targets.website("mailto:care@rimal.test?subject=Order&cc=b@shop.example", false));
    }
}
