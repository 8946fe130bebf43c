package dev.postern.parties.authentication.spf;

import dev.postern.mail.ReversePath;
import java.net.InetAddress;

/// In whose name a client sends.
///
/// @param local of MAIL FROM; `postmaster` for the null path
/// @param domain of MAIL FROM, or what the client calls itself for the null path (RFC 7208 §2.4)
public record Sending(InetAddress client, String helo, String local, String domain) {

    public static Sending of(InetAddress client, String helo, ReversePath from) {
        return switch (from) {
            case ReversePath.Null _ -> new Sending(client, helo, "postmaster", helo);
            case ReversePath.Mailbox(var address) -> new Sending(client, helo, address.local(), address.domain());
        };
    }
}
