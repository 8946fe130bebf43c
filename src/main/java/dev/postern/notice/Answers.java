package dev.postern.notice;

import dev.postern.mail.QueueId;
import dev.postern.mail.Reply;

/// The fixed answers to a whole mail: taken over, held, or not now. Refusals with findings are
/// worded by [Refusals].
public final class Answers {

    private static final String LOCAL_ERROR = "4.3.0";
    private static final String NO_STORAGE = "4.3.1";
    private static final String NO_AUTHENTICATION = "4.7.24";
    private static final String CONGESTION = "4.4.5";
    private static final String DONE = "2.0.0";

    private Answers() {}

    /// The mail is on disk and will be relayed.
    public static Reply.Accept accepted(QueueId id) {
        return Reply.accept(DONE, "queued as " + id);
    }

    /// A person looks at it first.
    public static Reply.Accept heldForReview(QueueId id) {
        return Reply.accept(DONE, "held for review as " + id);
    }

    /// It failed here again and again; kept, so that its sender need not retry for ever.
    public static Reply.Accept heldDefect(QueueId id) {
        return Reply.accept(DONE, "held: defect, kept for the operator as " + id);
    }

    /// It breaks a rule, and this seller wants to read so in a mail (`on-violation: bounce`).
    public static Reply.Accept bounced(QueueId id) {
        return Reply.accept(DONE, "accepted, a notice follows for " + id);
    }

    /// What a machine sent back is on record; it goes no further.
    public static Reply.Accept noted(QueueId id) {
        return Reply.accept(DONE, "noted as " + id);
    }

    /// Something of ours broke; nothing was kept.
    public static Reply.Defer localError(QueueId id) {
        return Reply.defer(451, LOCAL_ERROR, "local error, try again later, id " + id);
    }

    /// Name servers could not say whether the mail comes from whom it names; nothing was kept.
    public static Reply.Defer authenticationFails(QueueId id) {
        return Reply.defer(451, NO_AUTHENTICATION, "the author cannot be authenticated now, try again later, id " + id);
    }

    /// The disk is full; nothing was kept.
    public static Reply.Defer storageFull() {
        return Reply.defer(452, NO_STORAGE, "storage full, try again later");
    }

    /// The files of other mails are being read; nothing was kept.
    public static Reply.Defer readingOthers(QueueId id) {
        return Reply.defer(451, CONGESTION, "busy with files of other mails, try again later, id " + id);
    }

    /// It has passed here so often that two mailboxes must be forwarding it to each other.
    public static Reply.Refuse loop(QueueId id) {
        return Reply.refuse(554, "5.4.6", "the mail goes in circles, id " + id);
    }

    /// Too many bytes are being received at once; nothing was kept.
    public static Reply.Defer busy() {
        return Reply.defer(452, NO_STORAGE, "too many mails at once, try again later");
    }
}
