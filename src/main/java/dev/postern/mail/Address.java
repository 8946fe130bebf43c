package dev.postern.mail;

import java.util.Locale;
import java.util.Optional;

/// A mailbox address: `local-part@domain` (RFC 5321 §4.1.2, RFC 6531 for non-ASCII).
///
/// The local part is kept without quotes or backslashes, the domain in lower case. Whether two
/// addresses are the same mailbox is asked with [#key()]: no mail system in use tells local parts
/// apart by case, and a masking relay that did would leak by spelling.
public record Address(String local, String domain) {

    private static final int MAX_LOCAL = 64;
    private static final int MAX_DOMAIN = 255;

    public Address {
        domain = domain.toLowerCase(Locale.ROOT);
    }

    /// Reads an address as it stands in a config file or an order report; empty if it is none.
    public static Optional<Address> parse(String text) {
        return AddressSyntax.parse(text.strip());
    }

    /// Like [#parse] for text known to be an address.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Address of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an address: " + text));
    }

    /// What two spellings of one mailbox share.
    public String key() {
        return local.toLowerCase(Locale.ROOT) + "@" + domain;
    }

    /// Whether both are the same mailbox.
    public boolean same(Address other) {
        return domain.equals(other.domain)
                && local.toLowerCase(Locale.ROOT).equals(other.local.toLowerCase(Locale.ROOT));
    }

    /// The local part without a `+suffix`, so that replies to a tagged alias find their pair.
    public Address withoutTag() {
        var plus = local.indexOf('+');
        return plus > 0 ? new Address(local.substring(0, plus), domain) : this;
    }

    public boolean isAscii() {
        return local.chars().allMatch(c -> c < 0x80) && domain.chars().allMatch(c -> c < 0x80);
    }

    boolean withinLimits() {
        return local.length() <= MAX_LOCAL && domain.length() <= MAX_DOMAIN && !local.isEmpty() && !domain.isEmpty();
    }

    /// The address as a path or header writes it, the local part quoted where it must be.
    @Override
    public String toString() {
        return AddressSyntax.quoted(local) + "@" + domain;
    }
}
