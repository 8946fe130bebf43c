package dev.postern.delivery;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;

/// One mail for one recipient, as it leaves. The bytes stay the caller's to close.
///
/// @param smtpUtf8 the mail came with SMTPUTF8, so its headers may be UTF-8 by right
public record Parcel(QueueId id, ReversePath from, Address to, MessageBytes bytes, boolean smtpUtf8) {}
