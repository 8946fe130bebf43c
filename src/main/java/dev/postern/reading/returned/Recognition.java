package dev.postern.reading.returned;

import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import dev.postern.mail.StatusCode;
import dev.postern.reading.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what a machine sent back: first by the reports made for programs, then by header fields, then
/// by the words of the mail systems in use (Exim, qmail, Postfix, Exchange, Gmail), English and Arabic.
///
/// Words alone count only in a mail that no person sent: from `<>`, a mailer daemon, or marked as
/// automatic. So a buyer may write "could not be delivered".
public final class Recognition {

    private static final List<String> DELAY = folded(
            "delivery status notification (delay)",
            "delayed mail",
            "warning: could not send message",
            "delivery delayed",
            "delivery is delayed",
            "delayed delivery",
            "delivery has been delayed",
            "message delayed",
            "delivery incomplete",
            "تأخر تسليم",
            "تأخير تسليم",
            "تأخير في التسليم",
            "تأخير التسليم");
    private static final Pattern EXIM_DELAY = Pattern.compile("warning: message \\S{1,40} delayed");
    private static final List<String> FAILURE = folded(
            "undelivered mail returned to sender",
            "undelivered mail",
            "mail delivery failed",
            "mail delivery failure",
            "delivery status notification (failure)",
            "delivery failure",
            "delivery has failed",
            "delivery failed",
            "failure notice",
            "undeliverable",
            "undelivered:",
            "returned mail",
            "returned to sender",
            "could not be delivered",
            "couldn't be delivered",
            "wasn't delivered",
            "non-delivery",
            "address not found",
            "message not delivered",
            "تعذر تسليم",
            "تعذر التسليم",
            "لم يتم تسليم",
            "لم تسلم",
            "فشل تسليم",
            "فشل التسليم",
            "فشل في التسليم",
            "غير قابل للتسليم",
            "غير قابلة للتسليم");
    private static final List<String> FAILURE_TEXT = folded(
            "this is the qmail-send program",
            "this message was created automatically by mail delivery software",
            "could not be delivered to one or more",
            "i'm sorry to have to inform you that your message could not",
            "delivery to the following recipient failed",
            "delivery has failed to these recipients",
            "couldn't be delivered to",
            "wasn't delivered to");
    private static final List<String> CHALLENGE = folded(
            "please confirm your message",
            "please confirm your email",
            "please confirm that you sent",
            "confirm you are human",
            "prove you are human",
            "verify that you are human",
            "sender verification",
            "verification required",
            "requires verification",
            "requires confirmation",
            "confirmation required",
            "spam protection: confirm",
            "challenge/response",
            "click the link below to deliver",
            "your message is being held until",
            "يرجى تأكيد رسالتك",
            "يرجى تأكيد ارسال",
            "تأكيد المرسل",
            "التحقق من المرسل");
    private static final List<String> CHALLENGERS =
            List.of("X-Boxtrapper", "X-TMDA-Confirm", "X-Spamarrest-Challenge", "X-ChoiceMail-Registration-Request");
    private static final List<String> ABSENCE = folded(
            "out of office",
            "out of the office",
            "automatic reply",
            "auto reply",
            "auto-reply",
            "autoreply",
            "auto response",
            "away from my mail",
            "vacation",
            "on leave",
            "رد تلقائي",
            "الرد التلقائي",
            "خارج المكتب",
            "في اجازة");
    private static final List<String> READ =
            folded("read:", "return receipt", "read receipt", "اشعار بالقراءة", "تمت القراءة", "مقروءة:");
    private static final List<String> AUTOMATIC = List.of(
            "X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply", "X-Mail-Autoreply", "X-Auto-Response");
    private static final Pattern DAEMON =
            Pattern.compile("\\b(mailer-daemon|postmaster|mail delivery (sub)?system)\\b");
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");

    private final MachineMail mail;
    private final boolean nobodysSender;

    private Recognition(MachineMail mail, boolean nobodysSender) {
        this.mail = mail;
        this.nobodysSender = nobodysSender;
    }

    /// What the mail says as a machine's answer; empty for one that a person may have written.
    ///
    /// @param from its MAIL FROM
    public static Optional<Returned> of(MessageBytes bytes, ReversePath from) {
        return new Recognition(MachineMail.of(bytes), from instanceof ReversePath.Null).recognise();
    }

    private Optional<Returned> recognise() {
        return reported().or(this::challenge).or(this::worded).or(this::receipt).or(this::answered);
    }

    private Optional<Returned> reported() {
        var report = mail.deliveryReports().stream()
                .flatMap(text -> DeliveryReport.read(text).stream())
                .findFirst();
        return report.or(() -> mail.isReceipt() ? Optional.of(new Returned.Receipt()) : Optional.empty());
    }

    private Optional<Returned> challenge() {
        var marked = CHALLENGERS.stream().anyMatch(mail::has);
        var said = isByMachine() && (holds(mail.subject(), CHALLENGE) || holds(mail.text(), CHALLENGE));
        return marked || said ? Optional.of(new Returned.Challenge()) : Optional.empty();
    }

    private Optional<Returned> worded() {
        var subject = mail.subject();
        if (!isByDaemon()) {
            return Optional.empty();
        }
        if (holds(subject, DELAY) || EXIM_DELAY.matcher(subject).find()) {
            return Optional.of(new Returned.Delay(status(4)));
        }
        var failed = mail.has("X-Failed-Recipients")
                || holds(subject, FAILURE)
                || (!holds(subject, ABSENCE) && holds(mail.text(), FAILURE_TEXT));
        return failed ? Optional.of(new Returned.Failure(status(5))) : Optional.empty();
    }

    private Optional<Returned> receipt() {
        return isByMachine() && READ.stream().anyMatch(mail.subject()::startsWith)
                ? Optional.of(new Returned.Receipt())
                : Optional.empty();
    }

    private Optional<Returned> answered() {
        return isMarkedAutomatic() || (isByMachine() && holds(mail.subject(), ABSENCE))
                ? Optional.of(new Returned.AutoReply())
                : Optional.empty();
    }

    /// The first code of the class in the text, else the class alone.
    private StatusCode status(int kind) {
        return STATUS.matcher(mail.text())
                .results()
                .flatMap(match -> StatusCode.parse(match.group(1)).stream())
                .filter(code -> code.kind() == kind)
                .findFirst()
                .orElseGet(() -> new StatusCode(kind, 0, 0));
    }

    private boolean isByDaemon() {
        return nobodysSender
                || mail.author().filter(from -> DAEMON.matcher(from).find()).isPresent();
    }

    private boolean isByMachine() {
        return isByDaemon() || isMarkedAutomatic() || mail.has("X-Auto-Response-Suppress");
    }

    /// RFC 3834 §5, and what older programs write instead.
    private boolean isMarkedAutomatic() {
        return mail.values("Auto-Submitted").stream().anyMatch(value -> !value.matches("no\\b.*"))
                || AUTOMATIC.stream().anyMatch(mail::has)
                || mail.values("Precedence").stream().anyMatch(List.of("auto_reply", "bulk", "junk")::contains);
    }

    private static boolean holds(String text, List<String> phrases) {
        return phrases.stream().anyMatch(text::contains);
    }

    private static List<String> folded(String... phrases) {
        return List.of(phrases).stream()
                .map(phrase -> Folding.fold(phrase).text())
                .toList();
    }
}
