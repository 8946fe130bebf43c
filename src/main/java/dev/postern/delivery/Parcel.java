package dev.postern.delivery;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import java.time.Instant;
import java.util.function.Predicate;

/// One mail for one recipient, as it leaves. The bytes stay the caller's to close.
///
/// @param smtpUtf8 the mail came with SMTPUTF8, so its headers may be UTF-8 by right
/// @param ours its header is of our writing, so it may be signed; a stranger's mail that is passed on as it came may
///     claim any author
/// @param receivedAt when the mail was accepted
/// @param proof whether bytes that were written anew on the way out hide what they must
public record Parcel(
        QueueId id,
        ReversePath from,
        Address to,
        MessageBytes bytes,
        boolean smtpUtf8,
        boolean ours,
        Instant receivedAt,
        Predicate<MessageBytes> proof) {

    Parcel with(MessageBytes other) {
        return new Parcel(id, from, to, other, smtpUtf8, ours, receivedAt, proof);
    }
}
