package dev.postern.gateway;

import dev.postern.delivery.RetrySchedule;
import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.notice.BounceFacts;
import dev.postern.notice.Bounces;
import dev.postern.notice.Cause;
import dev.postern.reading.Language;
import dev.postern.spool.Item;
import dev.postern.spool.Leased;
import dev.postern.spool.Spool;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Makes the mails that Postern itself sends: spool item and journal record of a bounce.
///
/// Nobody is told of a mail that came from `<>`, and what is sent here comes from `<>` itself
/// (RFC 5321 §4.5.5).
public final class Notices {

    private final Bounces bounces;
    private final Spool spool;
    private final RetrySchedule retry;

    public Notices(Bounces bounces, Spool spool, RetrySchedule retry) {
        this.bounces = bounces;
        this.spool = spool;
        this.retry = retry;
    }

    record Notice(Leased mail, Entry entry) {}

    /// Tells the author of a spooled mail what became of it; empty if there is nobody to tell.
    Optional<Notice> about(Item item, Cause cause, Instant now) {
        return switch (item.sender()) {
            case ReversePath.Null none -> Optional.empty();
            case ReversePath.Mailbox author ->
                Optional.of(notice(item, author.address(), cause, now, Optional.empty()));
        };
    }

    /// Tells a seller that its mail was not relayed, with its own header returned.
    Notice ofViolation(Item item, Address author, Cause cause, Instant now, MessageBytes original) {
        return notice(item, author, cause, now, Optional.of(original));
    }

    private Notice notice(Item item, Address author, Cause cause, Instant now, Optional<MessageBytes> original) {
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
                new Item(
                        id,
                        back,
                        item.seller(),
                        ReversePath.none(),
                        ReversePath.none(),
                        author,
                        false,
                        item.orders(),
                        new Item.Original("", author),
                        item.language(),
                        now,
                        now.plus(retry.expire())),
                bounces.compose(facts));
        var event = new Event.Originated("bounce", item.id().text());
        return new Notice(mail, new Entry(id, now, back, item.seller(), item.orders(), event));
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
