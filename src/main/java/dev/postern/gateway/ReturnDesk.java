package dev.postern.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Journal;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.mail.Reply;
import dev.postern.mail.ReversePath;
import dev.postern.mail.StatusCode;
import dev.postern.masking.Masking;
import dev.postern.masking.ReturnPaths;
import dev.postern.notice.Answers;
import dev.postern.notice.News;
import dev.postern.parties.authentication.Authentication;
import dev.postern.reading.Language;
import dev.postern.reading.returned.Recognition;
import dev.postern.reading.returned.Returned;
import dev.postern.spool.Spool;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Takes what machines on the buyers' side send back. It goes on record and no further: the seller
/// hears of it in our own words, once for each mail and kind, and the other side never.
///
/// The report itself is `received` and then `dropped`; what it reports stands under the mail that left.
public final class ReturnDesk {

    /// The route of a `bounced` that follows a `delivered`.
    private static final String LATE = "returned";

    private static final int MOST_REMEMBERED = 100_000;

    private final ReturnPaths paths;
    private final Masking masking;
    private final Journal journal;
    private final Ledger ledger;
    private final Notices notices;
    private final InstantSource clock;
    private final Cache<String, Boolean> told;

    public ReturnDesk(
            ReturnPaths paths, Masking masking, Journal journal, Ledger ledger, Notices notices, InstantSource clock) {
        this.paths = paths;
        this.masking = masking;
        this.told = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(Duration.ofDays(1))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
        this.journal = journal;
        this.ledger = ledger;
        this.notices = notices;
        this.clock = clock;
    }

    /// The mail that left under a return path; empty for one that is made up or too old.
    Optional<QueueId> mailOf(Listener listener, Address recipient) {
        return listener.direction() == Direction.TO_SELLER ? paths.verify(recipient) : Optional.empty();
    }

    /// Takes whatever came to the return path of a mail.
    /// One at a time, so that of two reports on a mail only the first counts.
    synchronized Reply take(Transaction mail, QueueId about) {
        var story = journal.ofMail(about);
        var returned = Recognition.of(mail.bytes(), mail.envelope().from());
        var news = returned.flatMap(ReturnDesk::news);
        var now = clock.instant();
        var entries = new ArrayList<Entry>();
        if (story.isEmpty()) {
            entries.addAll(record(mail, "", List.of(), Language.ENGLISH.tag(), "", "of a mail without a record"));
            return commit(mail, entries, Optional.empty());
        }
        var first = story.getFirst();
        entries.addAll(
                record(mail, first.seller(), first.orders(), language(story), "", word(returned) + " of " + about));
        var failed = returned.flatMap(ReturnDesk::failure);
        if (failed.isPresent() && story.stream().noneMatch(entry -> entry.event() instanceof Event.Bounced)) {
            entries.add(first.next(now, new Event.Bounced(LATE, 1, failed.get().toString(), "", List.of())));
        }
        var notice = news.filter(n -> first.direction() == Direction.TO_BUYER)
                .filter(n -> first.event() instanceof Event.Received)
                .filter(n -> !isTold(first, n))
                .flatMap(n -> notices.ofNews(first, language(story), n, now));
        return commit(mail, entries, notice);
    }

    /// Takes a report on a mail of the pair's that a server sent to an alias in place of the return path; empty for
    /// anything else. That it is one shows by the id of our mail in it, which no stranger knows.
    Optional<Reply> report(Transaction mail, Assessment assessed) {
        var isFromAMachine = mail.listener().direction() == Direction.TO_SELLER
                && mail.envelope().from() instanceof ReversePath.Null;
        return assessed.who()
                .pair()
                .filter(pair -> isFromAMachine && masking.isAnswerTo(pair, Direction.TO_SELLER, mail.bytes()))
                .flatMap(pair -> answer(mail, assessed));
    }

    /// Takes an automatic mail of the buyer's to an alias of the seller's; empty for one that a person wrote.
    Optional<Reply> answer(Transaction mail, Assessment assessed) {
        return Recognition.of(mail.bytes(), mail.envelope().from()).map(returned -> answer(mail, assessed, returned));
    }

    private Reply answer(Transaction mail, Assessment assessed, Returned returned) {
        var language = assessed.reading().language().tag();
        var found = assessed.authentication().map(Authentication::text).orElse("");
        var entries = record(mail, assessed.seller(), assessed.orders(), language, found, word(Optional.of(returned)));
        var notice = news(returned)
                .filter(news -> isFirst(mail, news))
                .flatMap(news -> notices.ofNews(entries.getFirst(), language, news, clock.instant()));
        return commit(mail, entries, notice);
    }

    private Reply commit(Transaction mail, List<Entry> entries, Optional<Notices.Notice> notice) {
        var all = new ArrayList<>(entries);
        notice.ifPresent(n -> all.add(n.entry()));
        ledger.commit(notice.map(n -> Spool.addWaiting(n.mail())).orElse(rows -> true), all, Optional.empty());
        return Answers.noted(mail.id());
    }

    private static List<Entry> record(
            Transaction mail, String seller, List<OrderId> orders, String language, String found, String what) {
        var event = new Event.Received(mail.listener().name(), mail.bytes().size(), language, found, List.of());
        var received = new Entry(mail.id(), mail.receivedAt(), mail.listener().direction(), seller, orders, event);
        return List.of(received, received.next(mail.receivedAt(), new Event.Dropped(what)));
    }

    /// Whether the seller had a notice of this kind about this mail already: a mailbox may answer, and
    /// servers report, as often as they like.
    private boolean isTold(Entry mail, News news) {
        var told = new Event.Originated(news.key(), mail.id().text());
        return mail.orders().stream()
                .flatMap(order -> journal.ofOrder(order).stream())
                .map(Entry::event)
                .anyMatch(told::equals);
    }

    /// A mailbox that answers every mail is told of once a day.
    private boolean isFirst(Transaction mail, News news) {
        var alias = mail.envelope().recipients().getFirst();
        return told.asMap().putIfAbsent(alias + " " + news.key(), true) == null;
    }

    private static String language(List<Entry> story) {
        return story.getFirst().event() instanceof Event.Received received
                ? received.language()
                : Language.ENGLISH.tag();
    }

    private static Optional<News> news(Returned returned) {
        return switch (returned) {
            case Returned.Failure(var status) -> Optional.of(new News.Failed(status));
            case Returned.AutoReply() -> Optional.of(new News.Answered());
            case Returned.Challenge() -> Optional.of(new News.Challenged());
            case Returned.Delay delay -> Optional.empty();
            case Returned.Receipt receipt -> Optional.empty();
        };
    }

    private static Optional<StatusCode> failure(Returned returned) {
        return returned instanceof Returned.Failure(var status) ? Optional.of(status) : Optional.empty();
    }

    private static String word(Optional<Returned> returned) {
        return returned.map(ReturnDesk::word).orElse("unrecognised answer");
    }

    private static String word(Returned returned) {
        return switch (returned) {
            case Returned.Failure(var status) -> "failure report " + status;
            case Returned.Delay(var status) -> "delay report " + status;
            case Returned.AutoReply() -> "automatic answer";
            case Returned.Receipt() -> "receipt";
            case Returned.Challenge() -> "challenge";
        };
    }
}
