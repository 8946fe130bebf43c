package dev.postern.gateway;

import dev.postern.delivery.RetrySchedule;
import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.notice.BounceFacts;
import dev.postern.notice.Bounces;
import dev.postern.notice.Cause;
import dev.postern.notice.News;
import dev.postern.notice.NewsFacts;
import dev.postern.notice.NewsLetters;
import dev.postern.parties.Seller;
import dev.postern.parties.Sellers;
import dev.postern.reading.Language;
import dev.postern.spool.Item;
import dev.postern.spool.Leased;
import dev.postern.spool.Spool;
import dev.postern.store.seal.Seal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Makes the mails that Postern itself sends: spool item and journal record of each.
///
/// Nobody is told of a mail that came from `<>`, and what is sent here comes from `<>` itself
/// (RFC 5321 §4.5.5).
public final class Notices {

    private final Bounces bounces;
    private final NewsLetters letters;
    private final Sellers sellers;
    private final Spool spool;
    private final Sealing sealing;
    private final RetrySchedule retry;

    public Notices(
            Bounces bounces, NewsLetters letters, Sellers sellers, Spool spool, Sealing sealing, RetrySchedule retry) {
        this.bounces = bounces;
        this.letters = letters;
        this.sellers = sellers;
        this.spool = spool;
        this.sealing = sealing;
        this.retry = retry;
    }

    record Notice(Leased mail, Entry entry) {}

    /// Tells the author of a spooled mail what became of it; empty if there is nobody to tell.
    Optional<Notice> about(Leased mail, Cause cause, Instant now) {
        var item = mail.item();
        return switch (item.sender()) {
            case ReversePath.Null none -> Optional.empty();
            case ReversePath.Mailbox author ->
                Optional.of(notice(item, author.address(), cause, now, Optional.empty(), mail.seal()));
        };
    }

    /// Tells a seller that its mail was not relayed, with its own header returned.
    Notice ofViolation(Item item, Address author, Cause cause, Instant now, MessageBytes original, Seal seal) {
        return notice(item, author, cause, now, Optional.of(original), seal);
    }

    /// Tells a seller what the buyer's mail system sent back; empty for a seller who is no more.
    ///
    /// @param mail the record that began the mail it is about
    Optional<Notice> ofNews(Entry mail, String language, News news, Instant now) {
        return sellers.find(mail.seller()).flatMap(Seller::mailbox).map(to -> {
            var id = QueueId.next(mail.seller(), now);
            var order = mail.orders().stream().findFirst();
            var bytes = letters.compose(new NewsFacts(id, mail.id(), to, order, language(language), news));
            var item = item(id, Direction.TO_SELLER, mail.seller(), to, mail.orders(), language, now);
            var event = new Event.Originated(news.key(), mail.id().text());
            var entry = new Entry(id, now, Direction.TO_SELLER, mail.seller(), mail.orders(), event);
            return new Notice(spool.fresh(item, bytes, sealing.seller(mail.seller())), entry);
        });
    }

    /// @param seal of the mail it is about: it may return a part of it
    private Notice notice(
            Item item, Address author, Cause cause, Instant now, Optional<MessageBytes> original, Seal seal) {
        var id = QueueId.next(item.seller(), now);
        var facts = new BounceFacts(
                id,
                item.id(),
                author,
                List.of(item.original().recipient()),
                item.receivedAt(),
                Optional.empty(),
                item.orders().stream().findFirst(),
                item.original().messageId(),
                language(item.language()),
                cause,
                original);
        var back = back(item.direction());
        var mail = spool.fresh(
                item(id, back, item.seller(), author, item.orders(), item.language(), now),
                bounces.compose(facts),
                seal);
        var event = new Event.Originated("bounce", item.id().text());
        return new Notice(mail, new Entry(id, now, back, item.seller(), item.orders(), event));
    }

    private Item item(
            QueueId id,
            Direction direction,
            String seller,
            Address to,
            List<OrderId> orders,
            String language,
            Instant now) {
        return new Item(
                id,
                direction,
                seller,
                ReversePath.none(),
                ReversePath.none(),
                to,
                false,
                orders,
                new Item.Original("", to),
                language,
                now,
                now.plus(retry.expire()));
    }

    /// A notice goes the other way than the mail it speaks of.
    private static Direction back(Direction direction) {
        return switch (direction) {
            case TO_BUYER -> Direction.TO_SELLER;
            case TO_SELLER -> Direction.TO_BUYER;
        };
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(Language.ENGLISH);
    }
}
