package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import dev.postern.reading.Headers.Mailbox;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {

    private static Headers headers(String header) {
        return Mails.read(header + "\n\nhello").headers();
    }

    private static List<String> shown(List<Mailbox> mailboxes) {
        return mailboxes.stream().map(m -> m.name() + "|" + m.address()).toList();
    }

    @Test
    void encodedWordsOfOneCharsetAreJoinedBeforeDecoding() {
        // The two octets of one letter stand in two words.
        var subject = "Subject: =?utf-8?Q?=D8=A3=D9?=\n =?UTF-8?Q?=87=D9=84=D8=A7?= Nora";
        assertEquals("أهلا Nora", headers(subject).subject());
    }

    @Test
    void brokenEncodedWordsAreReadAsFarAsTheyGo() {
        assertEquals("a b", headers("Subject: =?utf-8?Q?a b?=").subject());
        assertEquals("xab", headers("Subject: x=?utf-8?B?YWI?=").subject());
        assertEquals("ab", headers("Subject: =?x-klingon?Q?ab?=").subject());
        assertEquals("=?utf-8?B?YWI", headers("Subject: =?utf-8?B?YWI").subject());
        assertEquals("ab", headers("Subject: =?utf-8*en?q?ab?=").subject());
    }

    @Test
    void rawEightBitSubjectsAreGuessed() {
        assertEquals("أهلا", headers("Subject: أهلا").subject());
        var arabic = "Subject: أهلا بك\r\n\r\nx".getBytes(Charset.forName("windows-1256"));
        assertEquals("أهلا بك", Mails.read(arabic).headers().subject());
        var western = "Subject: Café crème\r\n\r\nx".getBytes(Charset.forName("windows-1252"));
        assertEquals("Café crème", Mails.read(western).headers().subject());
    }

    @Test
    void foldedSubjectsAreUnfolded() {
        assertEquals(
                "order 405-1234567-1234567",
                headers("Subject: order\n 405-1234567-1234567").subject());
    }

    @Test
    void lineEndsHiddenInEncodedWordsDoNotSurvive() {
        assertEquals("a Bcc: x", headers("Subject: =?utf-8?Q?a=0D=0ABcc:_x?=").subject());
    }

    @Test
    void everyFromFieldCounts() {
        assertEquals(
                List.of("A|a@x.example", "B|b@y.example"),
                shown(headers("From: A <a@x.example>\nFrom: B <b@y.example>").from()));
    }

    @Test
    void groupsCommentsRoutesAndQuotesAreUnderstood() {
        var to = "To: Team: \"Salem, Huda\" <h@x.example>, b@y.example (Basma);, <@r.example:c@z.example>,"
                + " =?utf-8?Q?D=2C_E?= <d@x.example>, undisclosed-recipients:;";
        assertEquals(
                List.of("Salem, Huda|h@x.example", "Basma|b@y.example", "|c@z.example", "D, E|d@x.example"),
                shown(headers(to).to()));
    }

    @Test
    void quotedLocalPartsKeepTheirMeaning() {
        assertEquals(
                List.of(new Mailbox("", new Address("a b", "x.example"))),
                headers("Cc: \"a b\"@x.example").cc());
    }

    @Test
    void blanksWithinAnAddressAreTolerated() {
        assertEquals(
                List.of("|a@x.example"), shown(headers("To: a @ x . example").to()));
        assertEquals(
                List.of("Nora|n@x.example"),
                shown(headers("To: Nora n@x.example").to()));
    }

    @Test
    void whatIsNoAddressIsATroubleAndStillShown() {
        var reading = Mails.read("From: visit shop.example\n\nhello");
        assertEquals(List.of("structure"), Mails.troubles(reading));
        assertEquals("visit shop.example", reading.passages().getFirst().text());
    }

    @Test
    void referencesAreListedOnce() {
        var headers = headers("References: <a@x> <b@x>\nIn-Reply-To: <b@x>\nMessage-ID: <c@x>");
        assertEquals(List.of("<b@x>", "<a@x>"), headers.references());
        assertEquals("<c@x>", headers.messageId());
    }

    @Test
    void fileNamesAreDecoded() {
        assertEquals("فاتورة.pdf", name("filename*=utf-8''%D9%81%D8%A7%D8%AA%D9%88%D8%B1%D8%A9.pdf"));
        assertEquals("long name.pdf", name("filename*0=\"long \"; filename*1=\"name.pdf\""));
        assertEquals("é!.pdf", name("filename*0*=iso-8859-1'en'%E9; filename*1=\"!.pdf\""));
        assertEquals("قائمة.pdf", name("filename=\"=?utf-8?B?2YLYp9im2YXYqS5wZGY=?=\""));
        assertEquals("C:\\a.pdf", name("filename=\"C:\\a.pdf\""));
        assertEquals("my file.pdf", name("filename=my file.pdf"));
    }

    private static String name(String parameter) {
        var mail = "Content-Type: application/pdf\nContent-Disposition: attachment; " + parameter + "\n\nx";
        return Mails.read(mail).attachments().getFirst().name();
    }

    @Test
    void aQuoteThatNothingClosesIsReadAsASignAndIsATrouble() {
        for (var from : List.of(
                "\"Rimal <care@rimal.test>",
                "Rimal\" <care@rimal.test>",
                "\"Rimal, Care <care@rimal.test>",
                "\"Rimal\\\" <care@rimal.test>",
                "\"Ri\"mal\" <care@rimal.test>",
                "Rimal <care@rimal.test> (Riyadh")) {
            var reading = Mails.read("From: " + from + "\n\nx");
            assertEquals(
                    List.of("care@rimal.test"),
                    reading.headers().from().stream()
                            .map(m -> m.address().toString())
                            .toList(),
                    from);
            assertTrue(Mails.troubles(reading).contains("structure"), from);
        }
    }

    @Test
    void anAddressInAnUnclosedQuoteIsAnAuthorToo() {
        var reading = Mails.read("From: \"x a@other.test, Rimal <care@rimal.test>\n\nx");
        assertEquals(2, reading.headers().from().size());
    }
}
