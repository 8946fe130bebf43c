package dev.postern.reading;

import static dev.postern.reading.Mails.texts;
import static dev.postern.reading.Mails.troubles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.MessageBytes;
import dev.postern.reading.file.FileSettings;
import dev.postern.reading.file.FileType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    private static List<String> body(Reading reading) {
        return reading.passages().stream()
                .filter(p -> p.place() instanceof Place.Line)
                .map(p -> p.place().describe() + ": " + p.text())
                .toList();
    }

    @Test
    void plainTextIsReadLineByLine() {
        var reading = Mails.read("Subject: lamp\n\nDear Nora,\n\nit ships today.\n");
        assertEquals(List.of("text/plain line 1: Dear Nora,", "text/plain line 3: it ships today."), body(reading));
    }

    @Test
    void bareLineFeedsAndCarriageReturnsEndLines() {
        var reading = Mails.read("Subject: x\n\none\rtwo".getBytes(StandardCharsets.US_ASCII));
        assertEquals(List.of("text/plain line 1: one", "text/plain line 2: two"), body(reading));
    }

    @Test
    void subjectAndDisplayNamesComeFirst() {
        var reading = Mails.read("To: Nora <n@mail.example>\nFrom: Huda <h@rimal.test>\nSubject: lamp\n\nhello");
        assertEquals(
                List.of("subject", "display name of From", "display name of To", "text/plain line 1"),
                reading.passages().stream().map(p -> p.place().describe()).toList());
    }

    @Test
    void quotedPrintableAndBase64AreDecoded() {
        var quoted = Mails.read("Content-Transfer-Encoding: quoted-printable\n\norder 405-12345=\n67-1234567 =3D ok");
        var base64 = Mails.read("Content-Transfer-Encoding: base64\n\nb3JkZXIgNDA1LTEy\nMzQ1NjctMTIzNDU2Nw==");
        assertEquals(List.of("text/plain line 1: order 405-1234567-1234567 = ok"), body(quoted));
        assertEquals("405-1234567-1234567", base64.orders().getFirst().id().text());
    }

    @Test
    void anUnknownCharsetIsATroubleAndReadAllTheSame() {
        var reading = Mails.read("Content-Type: text/plain; charset=x-klingon\n\nطلب 405-1234567-1234567");
        assertEquals(List.of("charset"), troubles(reading));
        assertEquals(List.of("text/plain line 1: طلب 405-1234567-1234567"), body(reading));
    }

    @Test
    void eightBitTextWithoutCharsetIsGuessed() {
        for (var charset : List.of("utf-8", "windows-1256")) {
            var mail = "Subject: x\r\n\r\nأهلا بك".getBytes(Charset.forName(charset));
            assertEquals(List.of("text/plain line 1: أهلا بك"), body(Mails.read(mail)), charset);
        }
        var western = "Subject: x\r\n\r\nCafé crème".getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("text/plain line 1: Café crème"), body(Mails.read(western)));
    }

    @Test
    void flowedLinesAreJoined() {
        var reading = Mails.read("Content-Type: text/plain; format=flowed\n\norder \n405-1234567-1234567\n> a \n> b\n");
        assertEquals(
                List.of("text/plain line 1: order 405-1234567-1234567", "text/plain line 3: > a b"), body(reading));
    }

    @Test
    void anOrderIdBrokenBehindADashIsOne() {
        var reading = Mails.read("Subject: x\n\nabout your order 405-1234567-\n1234567 we write\n\n405-\n\n1234567");
        assertEquals(
                List.of("405-1234567-1234567"),
                reading.orders().stream().map(OrderMention::written).toList());
    }

    @Test
    void aGarbledContentTypeIsReadAsText() {
        assertEquals(List.of("text/plain line 1: hello"), body(Mails.read("Content-Type: ;;=\n\nhello")));
        assertEquals(List.of("text/plain line 1: hello"), body(Mails.read("Content-Type: text\n\nhello")));
    }

    @Test
    void twoContentTypesAreATrouble() {
        var reading = Mails.read("Content-Type: text/plain\nContent-Type: text/html\n\n<b>hello</b>");
        assertEquals(List.of("structure"), troubles(reading));
    }

    @Test
    void everyAlternativeIsRead() {
        var reading = Mails.read("""
                Content-Type: multipart/alternative; boundary=b

                --b

                plain 405-1234567-1234567
                --b
                Content-Type: text/html

                <p>rich 405-1234567-1234567</p>
                --b--
                """);
        assertEquals(
                List.of("text/plain line 1: plain 405-1234567-1234567", "text/html line 1: rich 405-1234567-1234567"),
                body(reading));
        assertEquals(2, reading.orders().size());
    }

    @Test
    void aSecondPartOfATypeIsCounted() {
        var reading = Mails.read("""
                Content-Type: multipart/mixed; boundary=b

                --b

                one
                --b

                two
                --b--
                """);
        assertEquals(List.of("text/plain line 1: one", "text/plain (part 2) line 1: two"), body(reading));
    }

    @Test
    void aForwardedMailIsOwnText() {
        var reading = Mails.read("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: message/rfc822
                Content-Disposition: attachment; filename=old.eml

                From: Depot <d@depot.example>
                Subject: =?utf-8?Q?order_405-1234567-1234567?=

                inside
                --b--
                """);
        assertEquals(
                List.of(
                        "message/rfc822 line 1: Depot <d@depot.example>",
                        "message/rfc822 line 2: order 405-1234567-1234567",
                        "text/plain line 1: inside"),
                body(reading));
        assertEquals(Voice.OWN, reading.orders().getFirst().voice());
        assertEquals(
                List.of("old.eml"),
                reading.attachments().stream().map(Attachment::name).toList());
    }

    @Test
    void anAttachedTextIsAttachmentAndText() {
        var reading = Mails.read("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/csv
                Content-Disposition: attachment; filename="list.csv"

                > 405-1234567-1234567
                --b--
                """);
        assertEquals(
                List.of(new Attachment("list.csv", "text/csv", FileType.TEXT, false, 21, false)),
                reading.attachments());
        assertEquals(
                new Place.Attachment("list.csv"), reading.orders().getFirst().place());
        assertEquals(Voice.OWN, reading.orders().getFirst().voice());
    }

    @Test
    void picturesReferredToAreInline() {
        var reading = Mails.read("""
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: text/html

                <img src="cid:logo@x">
                --b
                Content-Type: image/png; name=logo.png
                Content-ID: <logo@x>
                Content-Transfer-Encoding: base64

                QUJD
                --b--
                """);
        assertEquals(
                List.of(new Attachment("logo.png", "image/png", FileType.TEXT, true, 3, false)), reading.attachments());
    }

    @Test
    void foldedCalendarLinesAreJoined() {
        var reading = Mails.read("Content-Type: text/calendar\n\nURL:https://shop.exa\n mple/x\nEND:VEVENT\n");
        assertEquals(
                List.of("text/calendar line 1: URL:https://shop.example/x", "text/calendar line 3: END:VEVENT"),
                body(reading));
    }

    @Test
    void textBetweenPartsIsHidden() {
        var reading =
                Mails.read("Content-Type: multipart/mixed; boundary=b\n\nnobody sees\n--b\n\nseen\n--b--\nnor this\n");
        assertEquals(List.of("nobody sees", "nor this"), texts(reading, Voice.HIDDEN));
        assertEquals(List.of("seen"), texts(reading, Voice.OWN));
    }

    @Test
    void aMultipartWithoutBoundaryIsStillRead() {
        var reading = Mails.read("Content-Type: multipart/mixed\n\norder 405-1234567-1234567");
        assertEquals(1, reading.orders().size());
    }

    @Test
    void anEncryptedPartIsATrouble() {
        var smime = Mails.read("Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nx");
        assertEquals(List.of("encrypted"), troubles(smime));
    }

    @Test
    void anUnknownTransferEncodingIsATrouble() {
        assertEquals(List.of("encoding"), troubles(Mails.read("Content-Transfer-Encoding: x-uuencode\n\nbegin")));
    }

    @Test
    void pastTheDepthLimitNothingIsReadButSaid() {
        var mail = new StringBuilder();
        IntStream.range(0, 10_000)
                .forEach(i -> mail.append("Content-Type: multipart/mixed; boundary=" + i + "b\n\n--" + i + "b\n"));
        assertEquals(List.of("depth"), troubles(Mails.read(mail + "\ndeep")));
    }

    @Test
    void pastThePartsLimitReadingEnds() {
        var reading = Mails.read("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(100_000));
        assertEquals(List.of("parts"), troubles(reading));
    }

    @Test
    void aHugeHeaderIsLeftOut() {
        var reading = Mails.read("Subject: " + "a".repeat(1 << 20) + "\nFrom: h@rimal.test\n\nhello");
        assertEquals(List.of("size"), troubles(reading));
        assertEquals(List.of("text/plain line 1: hello"), body(reading));
    }

    @Test
    void aHugeLineIsReadInPieces() {
        var reading = Mails.read("Subject: x\n\n" + "a".repeat(1 << 17));
        assertEquals(List.of("size"), troubles(reading));
        assertTrue(reading.passages().stream().allMatch(p -> p.text().length() <= Draft.LONGEST_PASSAGE));
    }

    @Test
    void textPastTheLimitIsLeftOut() {
        var settings = new ReadingSettings(10, 5, 1_000, 100, 50, 1_000, 10, FileSettings.defaults());
        var mail = Mails.bytes("Subject: x\n\n" + "word\n".repeat(100));
        var reading = new MailReader(settings).read(MessageBytes.of(mail));
        assertEquals(List.of("size"), troubles(reading));
        assertTrue(reading.passages().size() < 25);
    }

    @Test
    void charactersPastTheLimitAreLeftOut() {
        var settings = new ReadingSettings(10, 5, 1_000, 10_000, 5_000, 1_000, 10, FileSettings.defaults());
        var mail = Mails.bytes("Subject: x\n\n" + "four\n".repeat(400));
        var reading = new MailReader(settings).read(MessageBytes.of(mail));
        assertEquals(List.of("size"), troubles(reading));
        assertEquals(
                1_000,
                reading.passages().stream()
                        .mapToInt(passage -> passage.text().length())
                        .sum());
    }

    @Test
    void nothingIsReadFromNothing() {
        var reading = Mails.read(new byte[0]);
        assertEquals(List.of(), reading.passages());
        assertEquals(List.of(), reading.troubles());
    }
}
