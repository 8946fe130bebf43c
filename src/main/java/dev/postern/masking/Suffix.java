package dev.postern.masking;

import dev.postern.mail.Address;
import dev.postern.parties.SenderPattern;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The `+suffix` that an author put behind an alias, such as the number of a case: the recipient sees it in `To`,
/// behind
/// its own address, unless it could tell who the author is.
///
/// Where the mail goes does not change by it. What somebody encodes on purpose cannot be told from a case number; so
/// it is short, and has letters, digits and hyphens only.
final class Suffix {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,32}");
    private static final int MAX_LOCAL = 64;
    private static final int SHORTEST = 3;

    private Suffix() {}

    /// The recipient with the suffix; empty where there is none, or it is not shown.
    static Optional<Address> shown(Conversation conversation, TextMask text) {
        var suffix = conversation.suffix();
        var recipient = conversation.recipient();
        var local = recipient.local() + "+" + suffix;
        return FORM.matcher(suffix).matches()
                        && recipient.local().indexOf('+') < 0
                        && local.length() <= MAX_LOCAL
                        && !text.tells(suffix)
                        && words(conversation).noneMatch(word -> touches(word, suffix))
                ? Optional.of(new Address(local, recipient.domain()))
                : Optional.empty();
    }

    /// What the hidden side goes by: the names of its mailboxes and of its domains.
    private static Stream<String> words(Conversation conversation) {
        var sellers = Stream.concat(
                conversation.seller().inbox().stream().map(Address::key),
                conversation.seller().senders().stream().map(SenderPattern::text));
        var own = conversation.toBuyer()
                ? sellers
                : Stream.of(conversation.pair().buyer().key());
        return Stream.concat(conversation.authors().stream().map(Address::key), own)
                .flatMap(Suffix::names)
                .map(Suffix::plain)
                .filter(word -> word.length() >= SHORTEST);
    }

    /// The mailbox, and each label of the domain but the last.
    private static Stream<String> names(String address) {
        var at = address.lastIndexOf('@');
        var labels = address.substring(at + 1).split("\\.");
        return Stream.concat(
                Stream.of(address.substring(0, at)), Arrays.stream(labels).limit(labels.length - 1L));
    }

    private static boolean touches(String word, String suffix) {
        var plain = plain(suffix);
        return plain.contains(word) || (plain.length() >= SHORTEST && word.contains(plain));
    }

    private static String plain(String text) {
        return Searchable.lower(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
