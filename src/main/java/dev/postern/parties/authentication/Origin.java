package dev.postern.parties.authentication;

import dev.postern.mail.Address;
import dev.postern.mail.ReversePath;
import java.net.InetAddress;
import java.util.List;

/// Where a mail says it comes from.
///
/// @param helo what the client called itself
/// @param authors of From; more than one cannot all be proven, and none cannot be either
public record Origin(InetAddress client, String helo, ReversePath from, List<Address> authors) {

    public Origin {
        authors = List.copyOf(authors);
    }
}
