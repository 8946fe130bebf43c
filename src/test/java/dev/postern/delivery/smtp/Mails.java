package dev.postern.delivery.smtp;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import java.nio.charset.StandardCharsets;

/// Mails for tests.
final class Mails {

    static final ReversePath FROM = ReversePath.of(Address.of("a@alias.example"));
    static final Address TO = Address.of("b@buyer.example");

    private Mails() {}

    static Mail plain() {
        return of("Subject: order\r\n\r\nText\r\n");
    }

    static Mail of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static Mail of(byte[] content) {
        return new Mail(FROM, TO, MessageBytes.of(content), false);
    }
}
