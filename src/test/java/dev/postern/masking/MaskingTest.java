package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.ReversePath;
import dev.postern.masking.mime.TransferEncoding;
import dev.postern.masking.mime.FieldText;
import dev.postern.parties.Correspondence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MaskingTest {

    private static final String SELLER_ALIAS = Letters.ALIASES.seller().toString();
    private static final String BUYER_ALIAS = Letters.ALIASES.buyer().toString();

    private static final String TO_BUYER = """
            Received: from erp.rimal.test (erp.rimal.test [10.1.2.3]) by gate
            DKIM-Signature: v=1; d=rimal.test
            Return-Path: <bounce@erp.rimal.test>
            From: "Ahmed of Rimal" <care@rimal.test>
            Sender: care@rimal.test
            Reply-To: inbox@rimal.test
            To: Basma <basma.otaibi@corp.example>, other@third.example
            Cc: boss@rimal.test
            Bcc: spy@third.example
            Subject: Order 405-1111111-2222222
            Date: Mon, 17 Feb 2025 08:02:53 +0300
            Message-ID: <E953220F8A304BCE@erp.rimal.test>
            X-Mailer: SAP NetWeaver
            X-Original-From: care@rimal.test
            Disposition-Notification-To: care@rimal.test
            List-Unsubscribe: <mailto:care@rimal.test>
            Autocrypt: addr=care@rimal.test
            Importance: high
            Auto-Submitted: auto-generated
            MIME-Version: 1.0
            Content-Type: text/plain; charset="us-ascii"
            Content-Transfer-Encoding: 7bit

            Your parcel leaves tomorrow.
            """.replace("\n", "\r\n");

    private final Letters letters = new Letters();

    @Test
    void theBuyerSeesTheShopBehindItsAlias() {
        var header = Letters.header(letters.masked(TO_BUYER, Letters.toBuyer()));

        assertEquals("\"Rimal Home\" <" + SELLER_ALIAS + ">", header.value("From"));
        assertEquals("basma.otaibi@corp.example", header.value("To"));
        assertEquals("Order 405-1111111-2222222", header.value("Subject"));
        assertEquals("high", header.value("Importance"));
        assertEquals("auto-generated", header.value("Auto-Submitted"));
    }

    @Test
    void onlyListedFieldsSurvive() {
        var header = Letters.header(letters.masked(TO_BUYER, Letters.toBuyer()));

        assertEquals(
                List.of(
                        "From",
                        "To",
                        "Subject",
                        "Date",
                        "Message-ID",
                        "Importance",
                        "Auto-Submitted",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding"),
                header.fields().stream().map(field -> field.name()).toList());
    }

    @Test
    void nothingOfTheShopIsLeft() {
        var masked = letters.masked(TO_BUYER, Letters.toBuyer());

        assertFalse(masked.contains("rimal.test"), masked);
        assertFalse(masked.contains("third.example"), masked);
        assertFalse(masked.contains("Ahmed"), masked);
        assertEquals(List.of(), Letters.leaks(masked, TO_BUYER, Letters.toBuyer()));
    }

    @Test
    void aBodyWithoutAnAddressIsLeftToTheByte() {
        var body = Letters.utf8("مرحبا\r\n  odd   spacing\t\r\n\r\n.\r\n") + "\u0000\u00ff bare \n line\r ends";
        var mail = TO_BUYER.replace("Your parcel leaves tomorrow.\r\n", body);

        var masked = letters.mask(mail, Letters.toBuyer());

        assertEquals(body, Letters.body(Letters.text(masked.bytes())));
        assertEquals(List.of(), masked.notes());
    }

    @Test
    void theEnvelopeHoldsNeitherSendersNorOtherRecipients() {
        var envelope = letters.mask(TO_BUYER, Letters.toBuyer()).envelope();

        assertEquals(List.of(Letters.BUYER), envelope.recipients());
        assertTrue(envelope.from().text().matches("b\\+0123456789abcdef-[0-9a-z]{4}[a-z2-7]{20}@mask\\.example"));
    }

    @Test
    void whatNobodyIsToldAboutStaysSo() {
        var who = new Correspondence(
                Direction.TO_BUYER,
                Optional.of(Letters.SHOP),
                List.of(new Correspondence.Sender("From", Letters.CARE)),
                List.of(Letters.BUYER));

        var masked = letters.mask(TO_BUYER, Conversation.of(who, Letters.ALIASES, ""));

        assertEquals(ReversePath.none(), masked.envelope().from());
    }

    @Test
    void theDateTellsNoZone() {
        var header = Letters.header(letters.masked(TO_BUYER, Letters.toBuyer()));

        assertEquals("Mon, 17 Feb 2025 05:02:53 +0000", header.value("Date"));
    }

    @Test
    void missingAndBrokenFieldsAreMade() {
        var bare = "From: care@rimal.test\r\nDate: yesterday\r\n\r\nhello\r\n";
        var header = Letters.header(letters.masked(bare, Letters.toBuyer()));

        assertEquals("Sun, 22 Nov 2026 10:00:00 +0000", header.value("Date"));
        assertTrue(header.value("Message-ID").matches("<h[a-z2-7]{26}@mask\\.example>"));
    }

    @Test
    void theSellerSeesTheBuyersNameBehindTheAlias() {
        var header = Letters.header(letters.masked(
                "From: =?utf-8?B?2KjYs9mF2Kk=?= <basma.otaibi@corp.example>\r\n\r\nhello\r\n", Letters.toSeller()));

        assertEquals("بسمة <" + BUYER_ALIAS + ">", FieldText.decode(header.value("From")));
        assertEquals("inbox@rimal.test", header.value("To"));
    }

    @Test
    void aNameThatTellsTheAddressIsReplacedByTheOneOnRecord() {
        for (var name : List.of("basma.otaibi@corp.example", "Basma.Otaibi", "\"Basma (corp.example)\"", "")) {
            var header = Letters.header(letters.masked(
                    "From: " + name + " <basma.otaibi@corp.example>\r\n\r\nhello\r\n", Letters.toSeller()));

            assertEquals("\"Basma Al-Otaibi\" <" + BUYER_ALIAS + ">", header.value("From"), name);
        }
    }

    @Test
    void aSubjectLosesItsAddresses() {
        var masked = letters.mask(crlf("""
                From: basma.otaibi@corp.example
                Subject: Inquiry from customer Basma.Otaibi@corp.example (cc x@third.example)

                hello
                """), Letters.toSeller());

        assertEquals(
                "Inquiry from customer " + BUYER_ALIAS + " (cc [address removed])",
                Letters.header(Letters.text(masked.bytes())).value("Subject"));
        assertEquals(List.of("subject: address replaced"), masked.notes());
    }

    @Test
    void headerFieldsLeaveAsAsciiInShortLines() {
        var subject = Letters.utf8("طلب ".repeat(200)) + "\r\n\r X-Injected: yes\u0000";
        var masked = letters.masked(
                "From: care@rimal.test\r\nSubject: " + subject.replace("\r\n\r", "\r") + "\r\n\r\nhi\r\n",
                Letters.toBuyer());
        var header = masked.substring(0, masked.indexOf("\r\n\r\n"));

        for (var line : header.split("\r\n")) {
            assertTrue(line.length() <= 998 && line.chars().allMatch(c -> c >= ' ' && c < 0x7f), line);
        }
        assertTrue(Letters.header(masked).first("X-Injected").isEmpty());
        assertTrue(FieldText.decode(Letters.header(masked).value("Subject")).startsWith("طلب طلب"));
    }

    @Test
    void rawBytesInAFileNameAreEncoded() {
        var mail = "From: care@rimal.test\r\nContent-Type: application/pdf; name=\"" + Letters.utf8("فاتورة.pdf")
                + "\"\r\n\r\nx\r\n";

        var masked = letters.masked(mail, Letters.toBuyer());

        assertTrue(Letters.header(masked).value("Content-Type").contains("name*=UTF-8''%D9%81"), masked);
    }

    @Test
    void addressesInTextBecomeAliasesOrAMarker() {
        var masked = letters.mask(
                TO_BUYER.replace(
                        "tomorrow.", "tomorrow, basma.otaibi@corp.example.\r\nAsk care@rimal.test or x@third.example!"),
                Letters.toBuyer());

        assertEquals(
                "Your parcel leaves tomorrow, " + BUYER_ALIAS + ".\r\nAsk " + SELLER_ALIAS
                        + " or [address removed]!\r\n",
                Letters.body(Letters.text(masked.bytes())));
        assertEquals(List.of("text/plain: address replaced"), masked.notes());
    }

    @Test
    void thePairsOwnAliasesStayAndOtherPairsGo() {
        var tagged = SELLER_ALIAS.replace("@", "+case-1@");
        var body = body(tagged + " " + BUYER_ALIAS + " aaaaaaaaaaaaaaaaaaaaaaaaaa@mask.example\r\n");

        assertEquals(tagged + " " + BUYER_ALIAS + " [address removed]\r\n", body);
    }

    @Test
    void addressesGluedToArabicAreFound() {
        var body = Letters.body(letters.masked(
                TO_BUYER.replace("us-ascii", "utf-8")
                        .replace("Your parcel", Letters.utf8("راسلناcare@rimal.testوشكرا")),
                Letters.toBuyer()));

        assertTrue(body.startsWith(Letters.utf8("راسلنا" + SELLER_ALIAS + "وشكرا")), body);
    }

    @Test
    void quotedPrintableIsRewrittenAsSuch() {
        var text = "caf=C3=A9: care=\r\n@rimal=2Etest\r\n";
        var mail = TO_BUYER.replace("us-ascii", "utf-8").replace("7bit", "quoted-printable");

        var body =
                Letters.body(letters.masked(mail.replace("Your parcel leaves tomorrow.\r\n", text), Letters.toBuyer()));

        assertEquals(Letters.utf8("café: ") + SELLER_ALIAS + "\r\n", TransferEncoding.QUOTED_PRINTABLE.decode(body));
        assertTrue(body.contains("=C3=A9"), body);
    }

    @Test
    void base64InAnArabicCharsetIsRewrittenAsSuch() {
        var arabic = new String(
                "مرحبا care@rimal.test\r\n".getBytes(java.nio.charset.Charset.forName("windows-1256")),
                StandardCharsets.ISO_8859_1);
        var mail = TO_BUYER.replace("us-ascii", "windows-1256")
                .replace("7bit", "base64")
                .replace("Your parcel leaves tomorrow.\r\n", TransferEncoding.BASE64.encode(arabic));

        var body = TransferEncoding.BASE64.decode(Letters.body(letters.masked(mail, Letters.toBuyer())));

        assertEquals(arabic.replace("care@rimal.test", SELLER_ALIAS), body);
    }

    @Test
    void utf16IsRewrittenAsSuch() {
        var text = new String("care@rimal.test".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        var mail = TO_BUYER.replace("us-ascii", "utf-16le")
                .replace("7bit", "base64")
                .replace("Your parcel leaves tomorrow.\r\n", TransferEncoding.BASE64.encode(text));

        var body = TransferEncoding.BASE64.decode(Letters.body(letters.masked(mail, Letters.toBuyer())));

        assertEquals(SELLER_ALIAS, new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_16LE));
    }

    @Test
    void onlyTheConcernedPartChanges() {
        var plain = "--X\r\nContent-Type: text/plain\r\n\r\nWrite to care@rimal.test\r\n";
        var html = "--X\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<style>@media print{}</style><p>Hello</p>\r\n";
        var file = "--X\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\nJVBERi0xLjQ=\r\n--X--\r\nend\r\n";
        var mail = multipart(plain + html + file);

        var body = Letters.body(letters.masked(mail, Letters.toBuyer()));

        assertEquals(plain.replace("care@rimal.test", SELLER_ALIAS) + html + file, body);
    }

    @Test
    void markupLosesAddressesInLinksAndReferences() {
        var html = "<a href=\"mailto:care%40rimal.test\">&#99;&#97;re&#x40;rimal.test</a> <img src=\"logo@2x.png\">";
        var mail = TO_BUYER.replace("text/plain", "text/html").replace("Your parcel", html);

        var body = Letters.body(letters.masked(mail, Letters.toBuyer()));

        assertEquals(
                "<a href=\"mailto:" + SELLER_ALIAS + "\">" + SELLER_ALIAS
                        + "</a> <img src=\"logo@2x.png\"> leaves tomorrow.\r\n",
                body);
    }

    @Test
    void anInlinePictureKeepsItsLinkThoughItsIdNamedTheShop() {
        var mail = multipart(crlf("""
                --X
                Content-Type: text/html

                <img src="cid:logo@rimal.test">
                --X
                Content-Type: image/png
                Content-ID: <logo@rimal.test>

                x
                --X--
                """));

        var masked = letters.masked(mail, Letters.toBuyer());

        var shown = masked.replaceAll("(?s).*cid:([^\"]+)\".*", "$1");
        var named = masked.replaceAll("(?s).*Content-ID: <([^>]+)>.*", "$1");
        assertEquals(shown, named);
        assertEquals(List.of(), Letters.leaks(masked, mail, Letters.toBuyer()));
    }

    @Test
    void fileNamesLoseTheirAddresses() {
        var mail = multipart(crlf("""
                --X
                X-Part: care@rimal.test
                Content-Type: application/pdf;
                 name*0="care@rim";
                 name*1="al.test.pdf"
                Content-Disposition: attachment; filename*=UTF-8''care%40rimal.test%D9%81
                Content-Transfer-Encoding: base64

                AAAA
                --X--
                """));

        var masked = letters.masked(mail, Letters.toBuyer());

        assertEquals(List.of(), Letters.leaks(masked, mail, Letters.toBuyer()));
        assertTrue(masked.contains("filename*=UTF-8''"), masked);
        assertTrue(masked.contains("Content-Transfer-Encoding: base64\r\n\r\nAAAA"), masked);
    }

    @Test
    void theOwnDomainOfACompanyGoesFromASignature() {
        var masked = letters.masked(
                "From: basma.otaibi@corp.example\r\n\r\nRegards\r\nwww.corp.example\r\n", Letters.toSeller());

        assertEquals("Regards\r\nwww.[address removed]\r\n", Letters.body(masked));
    }

    @Test
    void aProvidersDomainIsNobodysSecret() {
        var author = Address.of("basma@gmail.com");
        var masked =
                letters.masked("From: basma@gmail.com\r\n\r\nI wrote from gmail.com\r\n", Letters.toSeller(author));

        assertEquals("I wrote from gmail.com\r\n", Letters.body(masked));
    }

    @Test
    void anAnswerFromAnotherMailboxHidesThatOneToo() {
        var author = Address.of("basma@work.example");
        var mail = "From: Basma <basma@work.example>\r\n\r\n> To: basma.otaibi@corp.example\r\nbasma@work.example\r\n";

        var masked = letters.masked(mail, Letters.toSeller(author));

        assertEquals("> To: " + BUYER_ALIAS + "\r\n" + BUYER_ALIAS + "\r\n", Letters.body(masked));
    }

    @Test
    void aBareLineFeedStartsNoField() {
        var masked = letters.masked(
                "From: care@rimal.test\nBcc: x@third.example\nSubject: a\rBcc: y\r\n\r\nhi\r\n", Letters.toBuyer());

        assertEquals("a Bcc: y", Letters.header(masked).value("Subject"));
        assertTrue(Letters.header(masked).first("Bcc").isEmpty());
    }

    @Test
    void repeatedFieldsAreWrittenOnce() {
        var masked = letters.masked(crlf("""
                From: care@rimal.test
                MIME-Version: 1.0
                MIME-Version: 1.0
                Content-Type: text/plain
                Content-Type: text/html

                hi
                """), Letters.toBuyer());

        assertEquals(1, masked.split("MIME-Version", -1).length - 1);
        assertEquals(1, masked.split("Content-Type", -1).length - 1);
    }

    @Test
    void aMailWithoutHeaderOrBodyIsMaskedToo() {
        for (var mail : List.of("", "\r\n", "no header at all", "\r\nhello", "From: care@rimal.test")) {
            var masked = letters.masked(mail, Letters.toBuyer());
            assertTrue(masked.startsWith("From: \"Rimal Home\""), mail);
            assertTrue(masked.contains("\r\n\r\n"), mail);
        }
    }

    private String body(String text) {
        return Letters.body(
                letters.masked(TO_BUYER.replace("Your parcel leaves tomorrow.\r\n", text), Letters.toBuyer()));
    }

    private static String multipart(String body) {
        return "From: care@rimal.test\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n" + body;
    }

    private static String crlf(String lines) {
        return lines.replace("\n", "\r\n");
    }
}
