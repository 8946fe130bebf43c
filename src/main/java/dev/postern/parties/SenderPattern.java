package dev.postern.parties;

import dev.postern.mail.Address;
import java.util.Optional;

/// An address a seller writes from: one mailbox, or `*@domain` for all of a domain but not of the
/// domains below it.
public record SenderPattern(String text) {

    private static final String ANY = "*@";

    /// Empty if the text is neither an address nor `*@domain`.
    public static Optional<SenderPattern> parse(String text) {
        var written = text.strip();
        var any = written.startsWith(ANY);
        return Address.parse(any ? "x" + written.substring(1) : written)
                .map(address -> any ? anyOf(address.domain()) : exactly(address));
    }

    static SenderPattern exactly(Address address) {
        return new SenderPattern(address.key());
    }

    static SenderPattern anyOf(String domain) {
        return new SenderPattern(ANY + domain);
    }

    public boolean matches(Address address) {
        return text.startsWith(ANY)
                ? address.domain().equals(text.substring(ANY.length()))
                : address.key().equals(text);
    }

    /// The one mailbox meant; empty for all of a domain.
    public Optional<Address> mailbox() {
        var at = text.lastIndexOf('@');
        return text.startsWith(ANY)
                ? Optional.empty()
                : Optional.of(new Address(text.substring(0, at), text.substring(at + 1)));
    }
}
