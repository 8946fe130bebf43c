package dev.postern.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.masking.Leak;
import dev.postern.masking.Masking;
import dev.postern.masking.MaskingKey;
import dev.postern.masking.Proof;
import dev.postern.masking.Secrets;
import dev.postern.reading.MailReader;
import dev.postern.reading.ReadingSettings;
import dev.postern.rules.Case;
import dev.postern.rules.RuleBook;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.Verdict;
import dev.postern.rules.book.FullBook;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.words.Lexicon;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Neither side ever sees the other's address: thousands of mails with it planted in random places, and none comes out.
///
/// Every mail is masked, whatever the rules say of it, since an operator may switch any of them off. A mail is made of
/// its
/// seed alone: `-Dpostern.leak.seed=N -Dpostern.leak.mails=1` replays one, and a larger number of mails looks further.
class LeakTest {

    private static final long SEED = Long.getLong("postern.leak.seed", 20261124);
    private static final int MAILS = Integer.getInteger("postern.leak.mails", 2400);
    private static final List<Supplier<Cast>> CASTS = List.of(Cast::toBuyer, Cast::toSeller, Cast::ofAProvider);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MailReader reader = new MailReader(ReadingSettings.defaults());
    private final Masking masking = new Masking(MaskingKey.random(), Cast.DOMAIN, clock);
    private final RuleBook rules = FullBook.of(RuleSettings.defaults(), Lexicon.shipped(), Inquiries.none(), clock);

    /// What became of the mail of one seed.
    ///
    /// @param uncleaned what masking itself could not take out
    /// @param stopped what the proof found
    /// @param leaked what a reader finds in bytes that would have left
    private record Fate(
            long seed,
            boolean refused,
            List<Leak> uncleaned,
            List<Leak> stopped,
            Set<String> leaked,
            List<String> places) {

        boolean held() {
            return !uncleaned.isEmpty() || !stopped.isEmpty();
        }
    }

    @Test
    void noPlantedSecretComesOut() {
        var fates = LongStream.range(SEED, SEED + MAILS)
                .parallel()
                .mapToObj(this::fate)
                .toList();
        System.out.println(summary(fates));
        var leaked = fates.stream().filter(fate -> !fate.leaked().isEmpty()).toList();
        var stopped = fates.stream().filter(fate -> !fate.stopped().isEmpty()).toList();
        assertEquals(List.of(), leaked, () -> leaked.size() + " leaks");
        assertEquals(List.of(), stopped, () -> stopped.size() + " mails that masking had left to the proof");
        assertFalse(fates.stream().allMatch(Fate::held));
    }

    private Fate fate(long seed) {
        var cast = CASTS.get((int) (seed % CASTS.size())).get();
        var composer = new Composer(seed, cast);
        var mail = MessageBytes.of(Octets.bytes(composer.mail()));
        var reading = reader.read(mail);
        var conversation = cast.conversation();
        var id = QueueId.next("", NOW);
        var secrets = Secrets.of(conversation, reading.headers(), cast.helo());
        var masked = masking.mask(id, mail, reading, conversation, secrets);
        var found = Proof.search(masked.bytes(), secrets);
        var leaves = masked.leaks().isEmpty() && found.isEmpty();
        return new Fate(
                seed,
                !(rules.judge(new Case(reading, cast.who(), Cast.ORDERS)) instanceof Verdict.Relay),
                Stream.concat(masked.leaks().stream(), found.stream().filter(LeakTest::isOfAFile))
                        .toList(),
                found.stream().filter(leak -> !isOfAFile(leak)).toList(),
                leaves ? seen(cast, masked.bytes().toArray()) : Set.of(),
                composer.places());
    }

    /// A file that cannot be opened, rather than a secret.
    private static boolean isOfAFile(Leak leak) {
        return leak.secret().equals("file");
    }

    /// The search would prove nothing if it found nothing.
    @Test
    void theSearchFindsWhatIsPlanted() {
        var missed = LongStream.range(SEED, SEED + 500)
                .filter(seed -> {
                    var composer = new Composer(seed, Cast.toBuyer());
                    var part = composer.part();
                    return !composer.places().isEmpty()
                            && Searcher.found(Octets.bytes(part), Cast.toBuyer().words())
                                    .isEmpty();
                })
                .boxed()
                .toList();
        assertEquals(List.of(), missed);
    }

    private static Set<String> seen(Cast cast, byte[] bytes) {
        var words = new ArrayList<>(cast.words());
        words.add(cast.earlierId().replaceAll("[<>]", ""));
        return Searcher.found(bytes, words);
    }

    private static String summary(List<Fate> fates) {
        return "mails " + fates.size() + ", the rules would refuse "
                + fates.stream().filter(Fate::refused).count() + ", relayed clean "
                + fates.stream()
                        .filter(fate -> !fate.held() && fate.leaked().isEmpty())
                        .count()
                + ", with a file that nobody can clean "
                + fates.stream().filter(fate -> !fate.uncleaned().isEmpty()).count()
                + ", held by the proof "
                + fates.stream().filter(fate -> !fate.stopped().isEmpty()).count()
                + ", leaked "
                + fates.stream().filter(fate -> !fate.leaked().isEmpty()).count();
    }
}
