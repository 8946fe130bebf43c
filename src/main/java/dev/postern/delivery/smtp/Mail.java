package dev.postern.delivery.smtp;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;

/// A mail to hand over: one recipient, bytes as they are to arrive.
///
/// @param smtpUtf8 the author's side asked for SMTPUTF8, so its headers may be UTF-8 by right
public record Mail(ReversePath from, Address to, MessageBytes bytes, boolean smtpUtf8) {

    Mail with(MessageBytes other) {
        return new Mail(from, to, other, smtpUtf8);
    }
}
