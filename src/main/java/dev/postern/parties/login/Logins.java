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
    private final String nobodys = Password.hashed(HexFormat.of().formatHex(random()));
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
        return sellers.keys().stream()
                .anyMatch(each -> sellers.find(each).flatMap(Seller::password).isPresent());
    }

    /// @param user a seller's key
    public Result check(String user, String password, InetAddress from) {
        var client = "client " + Network.of(from).text();
        var name = "name " + user;
        var pair = name + " " + client;
        // Whoever was let in from this address before is not locked out by what others do elsewhere.
        if (failures.areTooMany(client) || (failures.areTooMany(name) && known.getIfPresent(pair) == null)) {
            return new Result.Later();
        }
        if (isRight(user, password)) {
            known.put(pair, true);
            failures.forget(client);
            return new Result.Granted(user);
        }
        failures.add(client);
        failures.add(name);
        return new Result.Refused();
    }

    private boolean isRight(String user, String password) {
        var hash = sellers.find(user).flatMap(Seller::password);
        if (password.length() > LONGEST) {
            return false;
        }
        var code = code(user, hash.orElse(nobodys), password);
        if (hash.isPresent() && right.getIfPresent(code) != null) {
            return true;
        }
        var matched = compared(password, hash.orElse(nobodys)) && hash.isPresent();
        if (matched) {
            right.put(code, true);
        }
        return matched;
    }

    private boolean compared(String password, String hash) {
        comparing.acquireUninterruptibly();
        try {
            return matches.test(password, hash);
        } finally {
            comparing.release();
        }
    }

    private String code(String user, String hash, String password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var text = user + "\0" + hash + "\0" + password;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
