package dev.postern.parties;

import dev.postern.mail.Address;
import java.util.Locale;
import java.util.Optional;

/// An address a seller writes from: one mailbox, or `*@domain` for all of a domain but not of the
/// domains below it.
public record SenderPattern(String text) {

    private static final String ANY = "*@";

    /// Empty if the text is neither an address nor `*@domain`.
    public static Optional<SenderPattern> parse(String text) {
        var address = text.startsWith(ANY) ? "x@" + text.substring(ANY.length()) : text;
        return Address.parse(address).map(a -> new SenderPattern(text.strip().toLowerCase(Locale.ROOT)));
    }

    public boolean matches(Address address) {
        return text.startsWith(ANY)
                ? address.domain().equals(text.substring(ANY.length()))
                : address.key().equals(text);
    }
}
