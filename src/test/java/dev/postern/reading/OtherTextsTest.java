package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.file.FileType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Parts that are text to a reader without being the mail's body: calendars, cards, tables, drawings.
class OtherTextsTest {

    private static Reading part(String head, String content) {
        return Mails.read("Content-Type: multipart/mixed; boundary=b\n\n--b\n" + head + "\n\n" + content + "\n--b--\n");
    }

    private static String all(Reading reading) {
        return String.join("\n", Mails.texts(reading, Voice.OWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DESCRIPTION:see shop.exa\n mple",
                "DESCRIPTION:call us\\nshop.example\\, thanks",
                "NOTE;ENCODING=QUOTED-PRINTABLE:=73hop=2Eexam=\nple",
                "URL;ENCODING=b:aHR0cHM6Ly9zaG9wLmV4YW1wbGU=",
                "X-ALT-DESC;FMTTYPE=text/html:<a href=\"https://shop.example\">x</a>",
                "PHOTO;VALUE=uri:https://shop.example/a.png"
            })
    void valuesOfCalendarsAndCardsAreText(String line) {
        for (var type : List.of("text/calendar", "text/vcard", "text/x-vcard", "text/plain; name=a.ics")) {
            for (var disposition : List.of("inline", "attachment; filename=a.ics")) {
                var reading = part("Content-Type: " + type + "\nContent-Disposition: " + disposition, line);
                assertTrue(all(reading).contains("shop.example"), () -> type + all(reading));
            }
        }
    }

    @Test
    void picturesOfCardsAreNoText() {
        assertEquals(
                "PHOTO;ENCODING=b:iVBORw0KGgo=",
                all(part("Content-Type: text/vcard", "PHOTO;ENCODING=b:iVBORw0KGgo=")));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, a.html",
        "application/octet-stream, a.html",
        "application/octet-stream, A.HTM",
        "image/svg+xml, a.svg",
        "text/x-amp-html, ''",
        "application/xhtml+xml, a.xhtml"
    })
    void markupIsReadAsSuchWhateverItIsCalled(String type, String name) {
        var head =
                "Content-Type: " + type + (name.isEmpty() ? "" : "\nContent-Disposition: attachment; filename=" + name);
        var reading = part(head, "<svg><a href='https://a.example'><text>shop.</text><text>example</text></a></svg>");
        assertEquals(List.of("https://a.example"), Mails.targets(reading));
        assertEquals("shop.example", all(reading));
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, ''",
        "application/octet-stream, a.csv",
        "application/octet-stream, a.txt",
        "application/json, ''"
    })
    void tablesAndListsAreText(String type, String name) {
        var head =
                "Content-Type: " + type + (name.isEmpty() ? "" : "\nContent-Disposition: attachment; filename=" + name);
        assertEquals("a;shop.example", all(part(head, "a;shop.example")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\\rtf1 shop{\\b .}example}|shop.example",
                "{\\rtf1\\ansi see shop\\'2e\\'65xample}|see shop.example",
                "{\\rtf1{\\fonttbl{\\f0 Arial;}}\\f0 shop\\u46?example\\par more}|shop.example more",
                "{\\rtf1{\\field{\\*\\fldinst{HYPERLINK \"https://shop.example\"}}{\\fldrslt here}}}|HYPERLINK \"https://shop.example\" here",
                "{\\rtf1\\ansicpg1256 \\'e3\\'cd\\'e3\\'cf}|محمد"
            })
    void richTextIsReadWithoutItsLooks(String rtf, String text) {
        for (var type : List.of("text/rtf", "application/rtf", "application/octet-stream; name=a.rtf")) {
            assertEquals(
                    text,
                    all(part("Content-Type: " + type, rtf)).replace('\n', ' ').strip(),
                    type);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "text/html|<img src='data:image/png;base64,%s'>",
                "text/vcard|PHOTO;ENCODING=b;TYPE=PNG:%s",
                "text/vcard|PHOTO:data:image/png;base64,%s",
                "text/calendar|ATTACH;FMTTYPE=image/png;ENCODING=BASE64;VALUE=BINARY:%s"
            })
    void picturesWithinATextAreLookedAt(String type, String text) {
        var card = Base64.getEncoder().encodeToString(Documents.png(Documents.qr("https://shop.example/q")));
        var reading = part("Content-Type: " + type, text.formatted(card));
        assertTrue(Mails.targets(reading).contains("https://shop.example/q"));
        assertEquals(FileType.PNG, reading.attachments().getFirst().type());
    }

    @Test
    void textInUtf16IsReadByItsMark() {
        var list = "\uFEFForder;shop.example".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(List.of("x", "order;shop.example"), Mails.texts(Mails.read(Mails.with("a.csv", list)), Voice.OWN));
    }

    @Test
    void forwardedMailsShowTheirSubjectAndTheirParts() {
        var reading = part("Content-Type: message/rfc822", """
                Subject: inner a.example
                Content-Type: multipart/alternative; boundary=c

                --c

                text b.example
                --c
                Content-Type: text/html

                <a href=https://c.example>x</a>
                --c--""");
        assertEquals("inner a.example\ntext b.example\nx", all(reading));
        assertEquals(List.of("https://c.example"), Mails.targets(reading));
    }

    /// A mail or a web page that is saved as one is opened by a click like the mail itself.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/octet-stream; name=a.eml",
                "text/plain; name=a.eml",
                "application/x-mht; name=a.mht",
                "application/msword; name=a.doc",
                "message/news",
                "message/global"
            })
    void aMailAsAFileIsOpened(String type) {
        var inner = "MIME-Version: 1.0\nSubject: inner\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getEncoder()
                        .encodeToString("<a href=https://shop.example>x</a>".getBytes(StandardCharsets.UTF_8));
        var reading = part("Content-Type: " + type + "\nContent-Disposition: attachment", inner);
        assertEquals(List.of("https://shop.example"), Mails.targets(reading), () -> all(reading));
    }

    @Test
    void whatAMailAsAFileBringsAlongIsOpened() {
        var qr = Base64.getMimeEncoder().encodeToString(Documents.png(Documents.qr("https://shop.example")));
        var inner =
                "MIME-Version: 1.0\nSubject: inner\nContent-Type: image/png; name=q.png\nContent-Transfer-Encoding: base64\n\n"
                        + qr.replace("\r", "");
        var reading = part("Content-Type: application/octet-stream; name=a.eml", inner);
        assertEquals(List.of("https://shop.example"), Mails.targets(reading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>eval(atob('eA=='))</script>",
                "<body onload='x()'>",
                "<a href='javascript:x()'>y</a>",
                "<meta http-equiv=refresh content='0;url=x'>"
            })
    void aPageWithAScriptCannotBeRead(String page) {
        var attached = "Content-Type: text/html; name=a.html\nContent-Disposition: attachment";
        assertTrue(Mails.troubles(part(attached, "<html>" + page)).contains("script"));
        assertEquals(List.of(), Mails.troubles(part(attached, "<html><p>once upon a time</p>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"order.html", "order.url", "order.csv", "order.eml"})
    void aPictureByTheNameOfATextIsNotWhatItSays(String name) {
        var picture = Documents.png(Documents.blank(30, 30));
        assertEquals(List.of("corrupt"), Mails.troubles(Mails.read(Mails.with(name, picture))));
    }
}
