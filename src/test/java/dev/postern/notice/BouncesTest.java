package dev.postern.notice;

import static dev.postern.notice.RefusalsTest.finding;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.mail.StatusCode;
import dev.postern.reading.Language;
import dev.postern.reading.Place;
import dev.postern.rules.Severity;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BouncesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:15:30Z"), ZoneOffset.UTC);
    private static final Bounces BOUNCES = new Bounces("mask.example", CLOCK);
    private static final Address SELLER = Address.of("care@rimalhome.example");
    private static final Address ALIAS = Address.of("b-7k2m9x@mask.example");
    private static final OrderId ORDER = new OrderId("250-1234567-1234567");
    private static final Cause VIOLATED = new Cause.Violated(List.of(
            finding("link.website", Severity.REJECT, new Place.Line("text/plain", 1, 3), "shop.example"),
            finding("review.neutral", Severity.NOTE, new Place.Subject(), "review")));
    private static final Cause NO_MAILBOX = new Cause.Undeliverable(StatusCode.of("5.1.1"));

    @Test
    void itIsAReportOfADeliveryStatusInThreeParts() throws Exception {
        var bounce = parsed(facts(Language.ENGLISH, VIOLATED));
        assertTrue(bounce.getContentType().startsWith("multipart/report; report-type=delivery-status"));
        assertEquals(
                List.of("text/plain; charset=utf-8", "message/delivery-status", "text/rfc822-headers; charset=utf-8"),
                List.of(
                        part(bounce, 0).getContentType(),
                        part(bounce, 1).getContentType(),
                        part(bounce, 2).getContentType()));
    }

    @Test
    void itsHeaderTellsWhoWritesToWhomAboutWhat() throws Exception {
        var bounce = parsed(facts(Language.ENGLISH, VIOLATED));
        assertEquals("Mail gate <postmaster@mask.example>", bounce.getHeader("From", null));
        assertEquals("care@rimalhome.example", bounce.getHeader("To", null));
        assertEquals("Not delivered: your mail about order 250-1234567-1234567", bounce.getSubject());
        assertEquals("Sun, 22 Nov 2026 10:15:30 +0000", bounce.getHeader("Date", null));
        assertEquals("<0000000000000002.bounce@mask.example>", bounce.getMessageID());
        assertEquals("<m1@rimalhome.example>", bounce.getHeader("In-Reply-To", null));
        assertEquals("<m1@rimalhome.example>", bounce.getHeader("References", null));
        assertEquals("auto-replied", bounce.getHeader("Auto-Submitted", null));
        assertEquals("1.0", bounce.getHeader("MIME-Version", null));
    }

    @Test
    void aProgramReadsWhichRuleWasBroken() throws Exception {
        assertEquals("""
                Original-Envelope-Id: env-1
                Reporting-MTA: dns; mask.example
                Arrival-Date: Sun, 22 Nov 2026 09:00:00 +0000

                Final-Recipient: rfc822; b-7k2m9x@mask.example
                Action: failed
                Status: 5.7.1
                Diagnostic-Code: smtp; 550 5.7.1 against the communication rules
                 [link.website] text/plain line 3: "shop.example" - Remove the web address: a mail to a buyer must \
                not name or link to any website, not even the marketplace or the carrier.
                """, status(facts(Language.ENGLISH, VIOLATED)));
    }

    @Test
    void aPersonReadsWhatToMend() throws Exception {
        assertEquals("""
                Your mail about order 250-1234567-1234567 was not delivered to b-7k2m9x@mask.example.

                It does not keep the communication rules of the marketplace:

                1. [link.website] text/plain line 3: "shop.example"
                   Remove the web address: a mail to a buyer must not name or link to any website, not even the \
                marketplace or the carrier.

                Mend it and send it again.

                It was received on 2026-11-22 09:00 (UTC); its id at this gate is 0000000000000001.

                """, text(facts(Language.ENGLISH, VIOLATED)));
    }

    @Test
    void anArabicMailComesBackInArabic() throws Exception {
        var bounce = parsed(facts(Language.ARABIC, VIOLATED));
        assertEquals("لم يُسلَّم بريدك بشأن الطلب \u2068250-1234567-1234567\u2069", bounce.getSubject());
        assertEquals("ar", bounce.getHeader("Content-Language", null));
        var text = text(facts(Language.ARABIC, VIOLATED));
        assertTrue(text.contains("احذف عنوان الموقع"), text);
        assertTrue(text.contains("السطر 3"), text);
        assertFalse(text.contains("Remove"), text);
    }

    @Test
    void aMixedMailComesBackInBothLanguages() throws Exception {
        var text = text(facts(Language.MIXED, VIOLATED));
        assertTrue(text.indexOf("Remove the web address") < text.indexOf("احذف عنوان الموقع"), text);
        var subject = parsed(facts(Language.MIXED, VIOLATED)).getSubject();
        assertTrue(subject.startsWith("Not delivered:") && subject.contains(" / لم يُسلَّم"), subject);
    }

    @Test
    void anOrderIdKeepsTheOrderOfItsGroupsInArabicText() throws Exception {
        assertTrue(text(facts(Language.ARABIC, VIOLATED)).contains("\u2068250-1234567-1234567\u2069"));
    }

    @Test
    void everyArabicLineBeginsWithArabic() throws Exception {
        // A reader's program takes a line's direction from its first letter outside an isolate (UAX #9, P2).
        text(facts(Language.ARABIC, VIOLATED))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    var first = line.replaceAll("\u2068[^\u2069]*\u2069", "")
                            .codePoints()
                            .filter(Character::isLetter)
                            .findFirst();
                    assertEquals(Character.UnicodeScript.ARABIC, Character.UnicodeScript.of(first.orElseThrow()), line);
                });
    }

    @Test
    void aFailedDeliveryNamesNoServer() throws Exception {
        assertEquals("""
                Original-Envelope-Id: env-1
                Reporting-MTA: dns; mask.example
                Arrival-Date: Sun, 22 Nov 2026 09:00:00 +0000

                Final-Recipient: rfc822; b-7k2m9x@mask.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: x-postern; The mailbox of the recipient does not exist
                """, status(facts(Language.ENGLISH, NO_MAILBOX)));
        assertTrue(text(facts(Language.ENGLISH, NO_MAILBOX))
                .contains("\nThe mailbox of the recipient does not exist (status 5.1.1).\n"));
    }

    @Test
    void aMailOutOfTimeNamesTheReasonOfTheLastAttempt() throws Exception {
        var facts = facts(Language.ENGLISH, new Cause.Expired(StatusCode.of("4.2.2")));
        assertTrue(status(facts).contains("Status: 4.4.7\n"));
        assertTrue(text(facts).contains("The mailbox of the recipient is full (status 4.2.2)."));
    }

    @Test
    void anUnknownStatusIsExplainedByItsSubject() throws Exception {
        var facts = facts(Language.ENGLISH, new Cause.Undeliverable(StatusCode.of("5.7.509")));
        assertTrue(text(facts).contains("The mail system of the recipient refused the mail by its own rules"));
    }

    @Test
    void aHeldMailThatWasDroppedComesBack() throws Exception {
        var facts = facts(Language.ENGLISH, new Cause.Dropped(List.of()));
        assertTrue(text(facts).contains("It was held for review and not released."));
        assertTrue(status(facts).contains("Diagnostic-Code: smtp; 550 5.7.1 held for review and not released\n"));
    }

    @Test
    void theHeaderOfTheMailComesBackAndNothingOfItsBody() throws Exception {
        var headers = read(part(parsed(facts(Language.ENGLISH, VIOLATED)), 2));
        assertEquals("From: care@rimalhome.example\r\nSubject: Your order\r\n", headers);
    }

    @Test
    void withoutTheOriginalNoHeaderComesBack() throws Exception {
        var facts = withOriginal(Optional.empty());
        assertEquals(2, ((MimeMultipart) parsed(facts).getContent()).getCount());
    }

    @Test
    void anEightBitHeaderComesBackEncoded() throws Exception {
        var mail = MessageBytes.of("Subject: طلبك\n\nbody".getBytes(StandardCharsets.UTF_8));
        var facts = withOriginal(Optional.of(mail));
        assertTrue(ascii(facts));
        assertEquals("Subject: طلبك\r\n", read(part(parsed(facts), 2)));
    }

    @Test
    void whatTheSenderWroteCannotEndAPart() throws Exception {
        var mail = MessageBytes.of("X: a\n--=_postern_0--\nSubject: x\n\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(read(part(parsed(withOriginal(Optional.of(mail))), 2)).contains("Subject: x"));
    }

    @Test
    void theWholeIsAsciiInShortLines() {
        for (var language : Language.values()) {
            var facts = facts(language, VIOLATED);
            assertTrue(ascii(facts));
            for (var line : bytes(facts).split("\r\n", -1)) {
                assertTrue(line.length() <= 998, line);
                assertFalse(line.contains("\n") || line.contains("\r"), line);
            }
        }
    }

    @Test
    void theSameFactsMakeTheSameBytes() {
        assertArrayEquals(
                BOUNCES.compose(facts(Language.MIXED, VIOLATED)).toArray(),
                BOUNCES.compose(facts(Language.MIXED, VIOLATED)).toArray());
    }

    @Test
    void noAddressCanBeginAHeaderField() throws Exception {
        for (var end : List.of("\r\n", "\n", "\r", "\u760d\u760a")) {
            var hostile = new Address("x" + end + "Bcc: victim", "rimalhome.example");
            var facts = addressed(hostile, hostile, "<m1@rimalhome.example>");
            var bounce = parsed(facts);
            assertNull(bounce.getHeader("Bcc"));
            assertTrue(ascii(facts));
            assertFalse(bytes(facts).lines().anyMatch(line -> line.startsWith("Bcc")));
            assertFalse(status(facts).lines().anyMatch(line -> line.startsWith("Bcc")));
        }
    }

    @Test
    void aMessageIdThatIsNoneIsLeftOut() throws Exception {
        for (var id : List.of("", "<a@b>\r\nBcc: victim@c", "<a b@c>", "<\u760d\u760a@c>", "a@b", "<a>b>")) {
            var bounce = parsed(addressed(SELLER, ALIAS, id));
            assertNull(bounce.getHeader("In-Reply-To"), id);
            assertNull(bounce.getHeader("Bcc"), id);
        }
    }

    @Test
    void anExcerptCannotTurnOrBreakTheText() throws Exception {
        var cause = new Cause.Violated(
                List.of(finding("link.website", Severity.REJECT, new Place.Subject(), "a\r\n\r\n\u202egpj.x")));
        var facts = facts(Language.ENGLISH, cause);
        assertTrue(text(facts).contains("\"a\\u{d}\\u{a}\\u{d}\\u{a}\\u{202e}gpj.x\""));
        assertTrue(status(facts).contains(": \"a    \\u{202e}gpj.x\""));
    }

    @Test
    void aRecipientThatAsciiCannotWriteIsEscaped() throws Exception {
        var facts = addressed(Address.of("متجر@rimalhome.example"), Address.of("سارة@mask.example"), "");
        assertTrue(status(facts).contains("Final-Recipient: utf-8; \\x{633}\\x{627}\\x{631}\\x{629}@mask.example\n"));
        assertTrue(parsed(facts).getHeader("To", null).matches("(?s)=\\?UTF-8\\?B\\?.*\\?= :;"));
        assertTrue(ascii(facts));
    }

    private static BounceFacts facts(Language language, Cause cause) {
        return new BounceFacts(
                new QueueId("0000000000000002"),
                new QueueId("0000000000000001"),
                SELLER,
                List.of(ALIAS),
                Instant.parse("2026-11-22T09:00:00Z"),
                Optional.of("env-1"),
                Optional.of(ORDER),
                "<m1@rimalhome.example>",
                language,
                cause,
                Optional.of(MessageBytes.of("From: care@rimalhome.example\r\nSubject: Your order\r\n\r\nsecret body\r\n"
                        .getBytes(StandardCharsets.UTF_8))));
    }

    private static BounceFacts withOriginal(Optional<MessageBytes> original) {
        var f = facts(Language.ENGLISH, NO_MAILBOX);
        return new BounceFacts(
                f.notice(),
                f.mail(),
                f.to(),
                f.recipients(),
                f.arrived(),
                f.envelopeId(),
                f.order(),
                f.messageId(),
                f.language(),
                f.cause(),
                original);
    }

    private static BounceFacts addressed(Address to, Address recipient, String messageId) {
        var f = facts(Language.ENGLISH, VIOLATED);
        return new BounceFacts(
                f.notice(),
                f.mail(),
                to,
                List.of(recipient),
                f.arrived(),
                f.envelopeId(),
                Optional.empty(),
                messageId,
                f.language(),
                f.cause(),
                f.original());
    }

    private static MimeMessage parsed(BounceFacts facts) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(BOUNCES.compose(facts).toArray()));
    }

    private static BodyPart part(MimeMessage bounce, int index) throws Exception {
        return ((MimeMultipart) bounce.getContent()).getBodyPart(index);
    }

    private static String text(BounceFacts facts) throws Exception {
        return read(part(parsed(facts), 0)).replace("\r\n", "\n");
    }

    private static String status(BounceFacts facts) throws Exception {
        return read(part(parsed(facts), 1)).replace("\r\n", "\n");
    }

    private static String read(BodyPart part) throws Exception {
        try (var stream = part.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String bytes(BounceFacts facts) {
        return new String(BOUNCES.compose(facts).toArray(), StandardCharsets.UTF_8);
    }

    private static boolean ascii(BounceFacts facts) {
        return bytes(facts).chars().allMatch(c -> c < 0x80);
    }
}
