package dev.postern.reading.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import dev.postern.mail.StatusCode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

    private static final Optional<Returned> NOTHING = Optional.empty();

    @Test
    void theWorstRecipientOfAReportCounts() {
        var fields = """
                Action: delivered
                Status: 2.0.0

                Action: FAILED
                Status: 5.2.2 (mailbox full)

                Action: delayed
                Status: 4.4.1
                """;
        assertEquals(failure("5.2.2"), daemon(report(fields)));
    }

    @ParameterizedTest
    @CsvSource({
        "Action: failed,                    5.0.0",
        "Action : failed|Status : 4.4.7,    4.4.7",
        "ACTION: failed|STATUS: 2.0.0,      5.0.0",
    })
    void aFailureHasAStatusWhateverTheReportSays(String fields, String status) {
        assertEquals(failure(status), daemon(report(fields.replace('|', '\n') + "\n")));
    }

    @Test
    void aDelayIsNoFailure() {
        assertEquals(delay("4.4.1"), daemon(report("Action: delayed\nStatus: 4.4.1\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivered", "relayed", "expanded"})
    void aReportOfSuccessIsAReceipt(String action) {
        assertEquals(Optional.of(new Returned.Receipt()), daemon(report("Action: " + action + "\nStatus: 2.1.5\n")));
    }

    @Test
    void aReportInBase64AndOfInternationalMailIsRead() {
        assertEquals(failure("5.1.1"), daemon("""
                Content-Type: multipart/report; boundary=b

                --b
                Content-Type: message/global-delivery-status
                Content-Transfer-Encoding: base64

                QWN0aW9uOiBmYWlsZWQKU3RhdHVzOiA1LjEuMQo=
                --b--
                """));
    }

    @Test
    void aDispositionNotificationIsAReceipt() {
        assertEquals(Optional.of(new Returned.Receipt()), person("""
                Subject: Read: your order
                Content-Type: multipart/report; report-type=disposition-notification; boundary=b

                --b

                shown
                --b
                Content-Type: message/disposition-notification

                Disposition: manual-action/MDN-sent-manually; displayed
                --b--
                """));
    }

    @Test
    void aReportInsideTheReturnedMailIsNotRead() {
        assertEquals(NOTHING, person("""
                Subject: see this
                Content-Type: multipart/mixed; boundary=b

                --b

                I got this
                --b
                Content-Type: message/rfc822

                Content-Type: message/delivery-status

                Action: failed
                --b--
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Undelivered Mail Returned to Sender",
                "Mail delivery failed: returning message to sender",
                "failure notice",
                "Undeliverable: Your order",
                "Delivery Status Notification (Failure)",
                "Returned mail: see transcript for details",
                "Delivery has failed to these recipients",
                "تعذّر تسليم: طلبك",
                "فشل التسليم",
                "غير قابل للتسليم: طلبك",
                "لم يتم تسليم رسالتك",
            })
    void theUsualSubjectsOfADaemonAreFailures(String subject) {
        assertEquals(failure("5.0.0"), daemon("Subject: " + subject + "\n\nsorry\n"));
        assertEquals(
                failure("5.0.0"),
                person("From: Mail Delivery Subsystem <mailer-daemon@x.test>\nSubject: " + subject + "\n\nsorry\n"));
        assertEquals(NOTHING, person("From: sara@buyer.test\nSubject: " + subject + "\n\nwhat is this?\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi. This is the qmail-send program at mx.test.\nI'm afraid I wasn't able to deliver",
                "This message was created automatically by mail delivery software.",
                "Your message wasn't delivered to x because the address couldn't be found",
                "Delivery has failed to these recipients or groups:",
            })
    void theUsualTextsOfADaemonAreFailures(String text) {
        assertEquals(failure("5.7.26"), daemon("Subject: hello\n\n" + text + "\n\n550-5.7.26 no 10.5.1.1\n"));
        assertEquals(NOTHING, person("Subject: hello\n\n" + text + "\n"));
    }

    @Test
    void eximNamesWhoFailedInAField() {
        assertEquals(failure("5.0.0"), daemon("X-Failed-Recipients: sara@buyer.test\nSubject: x\n\ny\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warning: message 1abCdE-000123-4F delayed 24 hours",
                "Delayed Mail (still being retried)",
                "Delivery Status Notification (Delay)",
                "Warning: could not send message for past 4 hours",
                "Delivery delayed: your order",
                "تأخر تسليم رسالتك",
            })
    void theUsualSubjectsOfDelayAreNoFailures(String subject) {
        assertEquals(delay("4.0.0"), daemon("Subject: " + subject + "\n\nThis message could not be delivered yet\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied (vacation)",
                "Auto-Submitted: auto-generated",
                "X-Autoreply: yes",
                "X-Autorespond: x",
                "Precedence: auto_reply",
                "Precedence: Bulk",
                "X-Auto-Response-Suppress: All\nSubject: Automatic reply: your order",
                "X-Auto-Response-Suppress: All\nSubject: رد تلقائي: طلبك",
            })
    void whatCallsItselfAutomaticIsAnAutomaticAnswer(String fields) {
        assertEquals(Optional.of(new Returned.AutoReply()), person(fields + "\n\nI am away\n"));
    }

    @Test
    void anAbsenceFromTheNullSenderIsAnAutomaticAnswer() {
        assertEquals(Optional.of(new Returned.AutoReply()), daemon("Subject: Out of Office: x\n\nback on Monday\n"));
        assertEquals(Optional.of(new Returned.AutoReply()), daemon("Subject: خارج المكتب\n\nأعود الأحد\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Boxtrapper: x\nSubject: hello",
                "Auto-Submitted: auto-replied\nSubject: Please confirm your message",
                "Precedence: bulk\nSubject: Sender verification for sara",
                "Auto-Submitted: auto-replied\nSubject: يرجى تأكيد رسالتك",
            })
    void aChallengeIsToldFromAnAnswer(String fields) {
        assertEquals(Optional.of(new Returned.Challenge()), person(fields + "\n\nhttp://confirm.test/abc\n"));
    }

    @Test
    void whatAPersonWritesIsNone() {
        assertEquals(NOTHING, person("Subject: Re: order\nAuto-Submitted: no\n\nplease confirm your message\n"));
        assertEquals(NOTHING, person("Subject: Out of office chair?\n\nThe chair could not be delivered.\n"));
        assertEquals(NOTHING, daemon("Subject: hello\n\nnothing of the kind\n"));
        assertEquals(NOTHING, daemon(""));
    }

    private static Optional<Returned> failure(String status) {
        return Optional.of(new Returned.Failure(StatusCode.of(status)));
    }

    private static Optional<Returned> delay(String status) {
        return Optional.of(new Returned.Delay(StatusCode.of(status)));
    }

    private static String report(String fields) {
        return """
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                Sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.buyer.test

                """ + fields + "--b--\n";
    }

    private static Optional<Returned> daemon(String mail) {
        return Recognition.of(bytes(mail), ReversePath.none());
    }

    private static Optional<Returned> person(String mail) {
        return Recognition.of(bytes(mail), ReversePath.of(Address.of("sara@buyer.test")));
    }

    private static MessageBytes bytes(String mail) {
        return MessageBytes.of(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
