package dev.postern.parties.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.postern.parties.Seller;
import dev.postern.parties.Sellers;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiPredicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells whether a name and a password are a seller's, and stops those who guess.
///
/// A name that nobody has costs as much as a wrong password, so that time tells nobody who exists. A comparison takes
/// 19 MiB and some 50 ms, so few run at once and a login that was right is remembered for a while, by a code under a
/// key
/// that dies with the process. Safe for any number of threads.
public final class Logins {

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final Duration KNOWN = Duration.ofDays(1);
    private static final int LONGEST = 512;

    private final Sellers sellers;
    private final BiPredicate<String, String> matches;
    private final Failures failures;
    private final boolean possible;

    /// What a name that nobody has is compared with.
    private final List<String> others;

    private final SecretKeySpec key = new SecretKeySpec(random(), "HmacSHA256");
    private final Cache<String, Boolean> right = remembering(REMEMBERED);
    private final Cache<String, Boolean> known = remembering(KNOWN);
    private final Semaphore comparing =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    /// What became of a try.
    public sealed interface Result {
        /// @param seller its key
        record Granted(String seller) implements Result {}

        record Refused() implements Result {}

        /// Too many failed before; nothing was compared.
        record Later() implements Result {}
    }

    public Logins(Sellers sellers, LoginSettings settings, InstantSource clock) {
        this(sellers, settings, clock, Password::matches);
    }

    /// @param matches whether a password belongs to a hash
    Logins(Sellers sellers, LoginSettings settings, InstantSource clock, BiPredicate<String, String> matches) {
        this.sellers = sellers;
        this.matches = matches;
        this.failures = new Failures(settings, clock);
        var hashes = sellers.keys().stream()
                .flatMap(seller -> sellers.find(seller).flatMap(Seller::password).stream())
                .toList();
        this.possible = !hashes.isEmpty();
        this.others = possible ? hashes : List.of(Password.hashed(HexFormat.of().formatHex(random())));
    }

    private static Cache<String, Boolean> remembering(Duration time) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(time)
                .build();
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// Whether anyone can log in at all.
    public boolean possible() {
        return possible;
    }

    /// @param user a seller's key
    public Result check(String user, String password, InetAddress from) {
        var attempt = new Attempt(user, password, from, Network.of(from).text(), code("name", user));
        if (isLocked(attempt)) {
            return new Result.Later();
        }
        var remembered = hash(attempt).filter(hash -> isRemembered(attempt, hash));
        return remembered.isPresent() ? granted(attempt) : compared(attempt);
    }

    /// @param client and
    /// @param name under which failures are counted; neither longer than a few bytes
    private record Attempt(String user, String password, InetAddress from, String client, String name) {

        String pair() {
            return name + ' ' + client;
        }

        boolean isTooLong() {
            return password.length() > LONGEST;
        }
    }

    /// Whoever was let in from this address before is not locked out by what others do elsewhere.
    private boolean isLocked(Attempt attempt) {
        return failures.areTooMany(attempt.client())
                || (failures.areTooMany(attempt.name()) && known.getIfPresent(attempt.pair()) == null);
    }

    /// The seller's hash; empty where it has none, does not log in from there, or the password can be nobody's.
    private Optional<String> hash(Attempt attempt) {
        return sellers.find(attempt.user())
                .filter(seller -> seller.logsInFrom(attempt.from()) && !attempt.isTooLong())
                .flatMap(Seller::password);
    }

    private boolean isRemembered(Attempt attempt, String hash) {
        return right.getIfPresent(code(attempt.user(), hash, attempt.password())) != null;
    }

    /// As many are compared at a time as there are processors; what failed in the meantime counts, so guesses side by
    /// side are no more than guesses in turn.
    private Result compared(Attempt attempt) {
        comparing.acquireUninterruptibly();
        try {
            if (isLocked(attempt)) {
                return new Result.Later();
            }
            if (matches(attempt)) {
                return granted(attempt);
            }
            failures.add(attempt.client());
            failures.add(attempt.name());
            return new Result.Refused();
        } finally {
            comparing.release();
        }
    }

    /// What is sure to be wrong costs as much as what may be right.
    private boolean matches(Attempt attempt) {
        var hash = hash(attempt);
        var tried = attempt.password()
                .substring(0, Math.min(LONGEST, attempt.password().length()));
        var matched = matches.test(tried, hash.orElseGet(() -> nobodys(attempt.user()))) && hash.isPresent();
        if (matched) {
            right.put(code(attempt.user(), hash.orElseThrow(), attempt.password()), true);
        }
        return matched;
    }

    /// For a seller who may not, its own hash; for a name that nobody has, one of those that sellers have, always the
    /// same, so that it costs what theirs cost.
    private String nobodys(String user) {
        var own = sellers.find(user).flatMap(Seller::password);
        return own.orElseGet(() -> others.get(Math.floorMod(code("nobody", user).hashCode(), others.size())));
    }

    private Result granted(Attempt attempt) {
        known.put(attempt.pair(), true);
        return new Result.Granted(attempt.user());
    }

    /// Stands for texts that are not to be kept, or are long.
    private String code(String... texts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var text = String.join("\0", texts);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
