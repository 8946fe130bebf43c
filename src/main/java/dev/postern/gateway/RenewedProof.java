package dev.postern.gateway;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import dev.postern.masking.Conversation;
import dev.postern.masking.Proof;
import dev.postern.masking.Secrets;
import dev.postern.masking.mime.HeaderBlock;
import dev.postern.parties.AliasBook;
import dev.postern.parties.Pair;
import dev.postern.parties.Seller;
import dev.postern.parties.Sellers;
import dev.postern.reading.Headers;
import dev.postern.reading.file.FileSettings;
import dev.postern.spool.Item;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Proves a mail once more whose bytes were written anew on the way out.
///
/// It searches for what the spool still knows of the conversation: every address and domain of the hidden side, and the
/// mail's own Message-ID. Names and the server's name are no longer known; the first proof saw them in the same
/// text, for an encoding changes how it is written and not what it says.
public final class RenewedProof {

    private static final int GRACE_SECONDS = 2;

    /// Postern itself writes under this name.
    private static final String POSTMASTER = "postmaster";

    private final Sellers sellers;
    private final AliasBook aliases;
    private final FileSettings files;
    private final HeavyWork heavy;

    /// @param files how much of a mail's files is searched, as for the first proof
    public RenewedProof(Sellers sellers, AliasBook aliases, FileSettings files) {
        this.sellers = sellers;
        this.aliases = aliases;
        this.files = files;
        this.heavy = new HeavyWork(Duration.ofSeconds(files.seconds() + GRACE_SECONDS));
    }

    /// Whether the bytes may leave. A mail of Postern's own and one for the operator have no alias for their author,
    /// and hide nobody that the spool knows of. One from an alias that has ended meanwhile stays.
    boolean holds(Item item, MessageBytes bytes) {
        var author = author(bytes);
        var pair = author.flatMap(aliases::owner).map(AliasBook.Owner::pair);
        var seller = sellers.find(item.seller());
        if (pair.isEmpty() || seller.isEmpty()) {
            return item.sender() instanceof ReversePath.Null
                    && pair.isEmpty()
                    && author.filter(this::isAnAlias).isEmpty();
        }
        var secrets = Secrets.of(conversation(item, seller.get(), pair.get()), headers(item), "");
        return heavy.done(() -> Proof.search(bytes, secrets, files).isEmpty()).orElse(false);
    }

    private boolean isAnAlias(Address author) {
        return aliases.isOurs(author) && !author.local().equals(POSTMASTER);
    }

    private Conversation conversation(Item item, Seller seller, Pair pair) {
        List<Address> authors = switch (item.sender()) {
            case ReversePath.Null _ -> List.of();
            case ReversePath.Mailbox author -> List.of(author.address());
        };
        return new Conversation(
                item.direction(), seller, pair, "", aliases.of(pair), authors, item.to(), "", !authors.isEmpty());
    }

    private static Headers headers(Item item) {
        return new Headers(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                item.original().messageId(),
                List.of());
    }

    /// Whom the mail says it is from.
    private static Optional<Address> author(MessageBytes bytes) {
        var raw = new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
        var from = HeaderBlock.parse(raw, 0, raw.length()).value("From");
        var start = from.lastIndexOf('<');
        var end = from.indexOf('>', start + 1);
        return start < 0 || end < 0 ? Optional.empty() : Address.parse(from.substring(start + 1, end));
    }
}
