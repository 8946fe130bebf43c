package dev.postern.notice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.QueueId;
import dev.postern.mail.ReplyText;
import dev.postern.reading.Language;
import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Finding;
import dev.postern.rules.RuleId;
import dev.postern.rules.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private static final QueueId ID = new QueueId("0123456789ABCDEF");
    private static final Finding LINK =
            finding("link.website", Severity.REJECT, new Place.Line("text/html", 1, 12), "shop.example");
    private static final Finding NO_ORDER = finding("order-id.missing", Severity.REJECT, new Place.Mail(), "");

    @Test
    void eachFindingHasALineAndTheLastNamesTheMail() {
        assertEquals("""
                550-5.7.1 [link.website] text/html line 12: "shop.example" - Remove the web address: a mail to a \
                buyer must not name or link to any website, not even the marketplace or the carrier.
                550-5.7.1 [order-id.missing] mail - Write the order ID, such as 250-1234567-1234567, in the subject \
                or in your own text; in quoted text it does not count.
                550 5.7.1 mail not relayed, id 0123456789ABCDEF""", wire(List.of(LINK, NO_ORDER), Language.ENGLISH, false).replace("\r\n", "\n"));
    }

    @Test
    void pastEightFindingsTheRestIsCounted() {
        var lines = lines(Collections.nCopies(11, LINK), Language.ENGLISH, false);
        assertEquals(10, lines.size());
        assertEquals("550-5.7.1 ... and 3 more", lines.get(8));
        assertTrue(lines.get(9).endsWith(ID.text()));
    }

    @Test
    void eightFindingsAreAllListed() {
        assertEquals(
                9, lines(Collections.nCopies(8, LINK), Language.ENGLISH, false).size());
    }

    @Test
    void whatIsOnlyNotedIsNotARefusalsGround() {
        var noted = finding("review.neutral", Severity.NOTE, new Place.Subject(), "review");
        assertFalse(wire(List.of(noted, LINK), Language.ENGLISH, false).contains("review.neutral"));
    }

    @Test
    void whatIsInTheShadowIsNotARefusalsGround() {
        var shadowed = new Finding(
                new RuleId("review.positive"),
                Severity.REJECT,
                new Place.Subject(),
                "five stars",
                Advice.of("review.positive"),
                true);
        assertFalse(wire(List.of(shadowed, LINK), Language.ENGLISH, false).contains("review.positive"));
    }

    @Test
    void withoutSmtpUtf8AnArabicMailIsRefusedInAscii() {
        var reply = wire(List.of(LINK), Language.ARABIC, false);
        assertTrue(reply.chars().allMatch(c -> c < 0x80));
        assertTrue(reply.contains("Remove the web address"));
    }

    @Test
    void withSmtpUtf8AnArabicMailIsRefusedInArabic() {
        var reply = wire(List.of(LINK), Language.ARABIC, true);
        assertTrue(reply.startsWith("550-5.7.1 [link.website] text/html السطر 12: \"shop.example\" - احذف عنوان"));
        assertTrue(reply.endsWith(ID.text()));
    }

    @Test
    void aLongArabicExcerptIsShortenedAndTheAdviceStaysWhole() {
        var finding = finding("link.website", Severity.REJECT, new Place.Subject(), "متجر ".repeat(40));
        var line = lines(List.of(finding), Language.ARABIC, false).getFirst();
        assertTrue(line.contains("\\u{645}") && line.contains("...\" - Remove"));
        assertTrue(line.endsWith("the carrier."));
        assertTrue(line.length() <= 510);
    }

    @Test
    void aLongAttachmentNameLeavesRoomForTheRest() {
        var place = new Place.Attachment("قائمة".repeat(100) + ".pdf");
        var line = lines(
                        List.of(finding("link.website", Severity.REJECT, place, "shop.example")),
                        Language.ENGLISH,
                        false)
                .getFirst();
        assertTrue(line.contains("\"shop.example\"") && line.endsWith("the carrier."));
    }

    @Test
    void noLineIsOver512OctetsWithItsEnd() {
        var finding =
                finding("attachment.type", Severity.REJECT, new Place.Attachment("ملف".repeat(99)), "س".repeat(120));
        for (var utf8 : List.of(true, false)) {
            assertAll(lines(List.of(finding), Language.ARABIC, utf8).stream()
                    .map(line -> () -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 510, line)));
        }
    }

    @Test
    void anExcerptCannotBeginALine() {
        var finding = finding("link.website", Severity.REJECT, new Place.Subject(), "a\r\n250 2.0.0 ok\u760d\u760a");
        for (var utf8 : List.of(true, false)) {
            assertAll(lines(List.of(finding), Language.ENGLISH, utf8).stream()
                    .map(line -> () -> assertTrue(line.startsWith("550"), line)));
        }
    }

    private static String wire(List<Finding> findings, Language language, boolean utf8) {
        return ReplyText.of(Refusals.reply(findings, ID, language, utf8), utf8);
    }

    private static List<String> lines(List<Finding> findings, Language language, boolean utf8) {
        return Arrays.asList(wire(findings, language, utf8).split("\r\n|\r|\n", -1));
    }

    static Finding finding(String rule, Severity severity, Place place, String excerpt) {
        return new Finding(new RuleId(rule), severity, place, excerpt, Advice.of(rule));
    }
}
