package dev.postern.delivery.smtp;

import dev.postern.delivery.connection.Capabilities;
import dev.postern.mail.Address;
import dev.postern.mail.Outcome;
import dev.postern.mail.ReversePath;
import dev.postern.mail.StatusCode;
import java.net.IDN;
import java.util.Optional;

/// How a mail is announced to a server: the lines of MAIL and RCPT, or why this server can never take it.
///
/// A content of 8 bits is announced where the server offers 8BITMIME. Where it does not, [Preparation] has put
/// it in 7 bits before; only a header may still hold more.
/// SMTPUTF8 is asked for where an address needs it, or a header that was submitted under it; a raw
/// 8-bit header of a mail that never claimed it goes as it came.
sealed interface Opening {

    record Lines(String mail, String rcpt) implements Opening {}

    record Impossible(Outcome.Bounced outcome) implements Opening {}

    static Opening of(Mail mail, Content content, Capabilities server) {
        if (server.tooSmallFor(mail.bytes().size())) {
            return impossible(
                    "5.3.4",
                    "the mail has " + mail.bytes().size() + " octets, the server takes at most " + server.sizeLimit());
        }
        if (!isWritable(mail.from()) || !isWritable(mail.to())) {
            return impossible("5.1.3", "an address holds characters that no command can carry");
        }
        var from = path(mail.from(), server);
        var to = path(mail.to(), server);
        if (from.isEmpty() || to.isEmpty() || (needsUtf8(mail, content) && !server.smtpUtf8())) {
            return impossible("5.6.7", "the mail needs SMTPUTF8, which the server does not offer");
        }
        return new Lines(
                "MAIL FROM:<" + from.get() + ">" + parameters(mail, content, server) + "\r\n",
                "RCPT TO:<" + to.get() + ">\r\n");
    }

    private static String parameters(Mail mail, Content content, Capabilities server) {
        var parameters = new StringBuilder();
        if (server.size()) {
            parameters.append(" SIZE=").append(mail.bytes().size());
        }
        if (server.eightBitMime() && content.eightBit()) {
            parameters.append(" BODY=8BITMIME");
        }
        if (server.smtpUtf8() && (needsUtf8(mail, content) || !isAscii(mail))) {
            parameters.append(" SMTPUTF8");
        }
        return parameters.toString();
    }

    private static boolean needsUtf8(Mail mail, Content content) {
        return mail.smtpUtf8() && content.eightBitHeader();
    }

    private static boolean isAscii(Mail mail) {
        return mail.to().isAscii() && mail.from().text().chars().allMatch(c -> c < 0x80);
    }

    private static Optional<String> path(ReversePath from, Capabilities server) {
        return switch (from) {
            case ReversePath.Null none -> Optional.of(none.text());
            case ReversePath.Mailbox mailbox -> path(mailbox.address(), server);
        };
    }

    /// A server without SMTPUTF8 can still be told a domain, in its ASCII form (RFC 5890 §2.3.2.1).
    private static Optional<String> path(Address address, Capabilities server) {
        if (address.isAscii() || server.smtpUtf8()) {
            return Optional.of(address.toString());
        }
        try {
            var ascii = new Address(address.local(), IDN.toASCII(address.domain()));
            return ascii.isAscii() ? Optional.of(ascii.toString()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isWritable(ReversePath from) {
        return switch (from) {
            case ReversePath.Null _ -> true;
            case ReversePath.Mailbox mailbox -> isWritable(mailbox.address());
        };
    }

    /// Addresses are checked where they come in; but here a line end would be a command of its own.
    private static boolean isWritable(Address address) {
        return Address.parse(address.toString()).filter(address::equals).isPresent();
    }

    private static Opening impossible(String status, String why) {
        return new Impossible(Outcomes.bounced(StatusCode.of(status), why));
    }
}
