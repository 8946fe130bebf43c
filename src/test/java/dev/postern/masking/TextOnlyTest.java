package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.masking.mime.TransferEncoding;
import org.junit.jupiter.api.Test;

/// What strangers put into a mail cannot be clicked: a buyer's pages become text, and quoted links too.
class TextOnlyTest {

    private static final String HEAD = "From: basma.otaibi@corp.example\r\nMIME-Version: 1.0\r\n";
    private final Letters letters = new Letters();

    @Test
    void aPageOfABuyerBecomesTextWithLinksThatNobodyCanClick() {
        var masked = letters.masked(
                HEAD
                        + "Content-Type: text/html; charset=windows-1256\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "<p>Where is it?<br>See <a href=3D\"https://other.example/a?b=3D1\">this</a></p><script>x()</script>\r\n",
                Letters.toSeller());
        var header = Letters.header(masked);
        assertEquals("text/plain; charset=utf-8", header.value("Content-Type"));
        assertEquals("quoted-printable", header.value("Content-Transfer-Encoding"));
        assertEquals(
                "Where is it?\r\nSee this <hxxps://other[.]example/a?b=1>\r\n",
                TransferEncoding.QUOTED_PRINTABLE.decode(Letters.body(masked)));
    }

    @Test
    void soDoesOneOfSeveralParts() {
        var masked = letters.masked(
                HEAD + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nHello\r\n--b\r\n"
                        + "Content-Type: text/html\r\n\r\n<b>Hello</b> <a href='http://x.example'>basma.otaibi@corp.example</a>\r\n--b--\r\n",
                Letters.toSeller());
        assertTrue(masked.contains("\r\n--b\r\n" + PageText.FIELDS + "\r\nHello "), masked);
        assertFalse(masked.contains("<b>") || masked.contains("http:") || masked.contains("corp.example"), masked);
    }

    @Test
    void linksInABuyersTextAreText() {
        assertEquals(
                "See hxxp://x[.]example/a.b and www[.]y[.]example, not file.txt\r\n",
                Letters.body(letters.masked(
                        HEAD + "\r\nSee http://x.example/a.b and www.y.example, not file.txt\r\n",
                        Letters.toSeller())));
    }

    @Test
    void quotedLinksAreTextForBuyersToo() {
        var mail = "From: care@rimal.test\r\n\r\nTrack: https://carrier.example/1\r\n> see https://other.example/a\r\n";
        assertEquals(
                "Track: https://carrier.example/1\r\n> see hxxps://other[.]example/a\r\n",
                Letters.body(letters.masked(mail, Letters.toBuyer())));
    }

    @Test
    void quotesOfAPageLoseTheirLinks() {
        var mail =
                "From: care@rimal.test\r\nContent-Type: text/html\r\n\r\n<a href='https://carrier.example/1'>Track</a>"
                        + "<blockquote type=cite><a\nHREF=https://other.example/a class=b>confirm</a> https://other.example\r\n"
                        + "<form action='//x.example'><img src='cid:1'></blockquote><a href='#a'>up</a>\r\n";
        assertEquals(
                "<a href='https://carrier.example/1'>Track</a>"
                        + "<blockquote type=cite><a class=b>confirm</a> hxxps://other[.]example\r\n"
                        + "<form><img src='cid:1'></blockquote><a href='#a'>up</a>\r\n",
                Letters.body(letters.masked(mail, Letters.toBuyer())));
    }
}
