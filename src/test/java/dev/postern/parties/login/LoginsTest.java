package dev.postern.parties.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.parties.Sellers;
import dev.postern.parties.login.Logins.Result;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class LoginsTest {

    private static final Result RIGHT = new Result.Granted("demo");
    private static final Result WRONG = new Result.Refused();
    private static final Result LATER = new Result.Later();

    private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$aGFzaGhhc2hoYXNoaGFzaGhhc2g";

    private volatile Instant now = Instant.EPOCH;
    private final List<String> compared = new ArrayList<>();
    private final Logins logins = new Logins(
            sellers(HASH),
            new LoginSettings(3, Duration.ofMinutes(15)),
            () -> now,
            (password, hash) -> compared.add(hash) && password.equals("right"));

    @Test
    void aHashIsOfItsPasswordAndNoOther() {
        var hash = Password.hashed("correct horse battery");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(Password.matches("correct horse battery", hash));
        assertFalse(Password.matches("correct horse batterx", hash));
        assertTrue(sellers(hash).find("demo").orElseThrow().password().isPresent());
    }

    @Test
    void aRightPasswordLetsIn() throws UnknownHostException {
        assertEquals(RIGHT, check("demo", "right", "192.0.2.1"));
        assertEquals(WRONG, check("demo", "wrong", "192.0.2.1"));
    }

    @Test
    void whatWasRightIsNotComparedAgain() throws UnknownHostException {
        check("demo", "right", "192.0.2.1");
        check("demo", "right", "192.0.2.1");
        assertEquals(1, compared.size());
    }

    @Test
    void aNameThatNobodyHasIsComparedLikeAnyOther() throws UnknownHostException {
        assertEquals(WRONG, check("nobody", "right", "192.0.2.1"));
        assertEquals(WRONG, check("without", "right", "192.0.2.1"));
        assertEquals(2, compared.size());
    }

    @Test
    void afterSomeFailuresAnAddressIsHeardNoMoreForAWhile() throws UnknownHostException {
        for (var i = 0; i < 3; i++) {
            assertEquals(WRONG, check("name" + i, "wrong", "192.0.2.1"));
        }
        assertEquals(LATER, check("demo", "right", "192.0.2.1"));
        assertEquals(3, compared.size());
        now = now.plus(Duration.ofMinutes(15));
        assertEquals(RIGHT, check("demo", "right", "192.0.2.1"));
    }

    @Test
    void aNameIsHeardNoMoreEither() throws UnknownHostException {
        for (var i = 0; i < 3; i++) {
            assertEquals(WRONG, check("demo", "wrong", "192.0.2." + i));
        }
        assertEquals(LATER, check("demo", "right", "192.0.2.9"));
    }

    @Test
    void whoWasLetInBeforeIsNotLockedOutByOthers() throws UnknownHostException {
        check("demo", "right", "198.51.100.7");
        for (var i = 0; i < 3; i++) {
            check("demo", "wrong", "192.0.2." + i);
        }
        assertEquals(RIGHT, check("demo", "right", "198.51.100.7"));
    }

    @Test
    void aNetworkOfIpv6IsOneClient() throws UnknownHostException {
        for (var i = 0; i < 3; i++) {
            check("name" + i, "wrong", "2001:db8:0:1::" + i);
        }
        assertEquals(LATER, check("demo", "right", "2001:db8:0:1:ffff::9"));
        assertEquals(RIGHT, check("demo", "right", "2001:db8:0:2::9"));
    }

    @Test
    void oneGoodAccountDoesNotCoverGuessesAtOthers() throws UnknownHostException {
        for (var i = 0; i < 3; i++) {
            check("name" + i, "wrong", "192.0.2.1");
            check("demo", "right", "192.0.2.1");
        }
        assertEquals(LATER, check("name9", "wrong", "192.0.2.1"));
    }

    @Test
    void guessesSideBySideAreNoMoreThanGuessesInTurn() throws Exception {
        var tries = new LoginSettings(3, Duration.ofMinutes(15));
        var count = new AtomicInteger();
        var slow = new Logins(sellers(HASH), tries, () -> now, (password, hash) -> {
            LockSupport.parkNanos(1_000_000);
            return count.incrementAndGet() < 0;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 200; i++) {
                threads.execute(() -> slow.check("demo", "wrong", InetAddress.ofLiteral("192.0.2.1")));
            }
        }
        var atOnce = Runtime.getRuntime().availableProcessors();
        assertTrue(count.get() < 3 + atOnce, () -> count + " were compared");
    }

    @Test
    void aPasswordTooLongForAnybodyIsComparedLikeAnyOther() throws UnknownHostException {
        assertEquals(WRONG, check("demo", "x".repeat(5000), "192.0.2.1"));
        assertEquals(1, compared.size());
    }

    @Test
    void aNameThatNobodyHasCostsWhatASellersHashCosts() throws UnknownHostException {
        var dear = "$argon2id$v=19$m=65536,t=4,p=1$c29tZXNhbHQ$aGFzaGhhc2hoYXNoaGFzaGhhc2g";
        var hashes = new ArrayList<String>();
        var logins = new Logins(sellers(dear), new LoginSettings(3, Duration.ofMinutes(15)), () -> now, (p, hash) -> {
            hashes.add(hash);
            return true;
        });
        assertEquals(WRONG, logins.check("nobody", "right", InetAddress.getByName("192.0.2.1")));
        assertEquals(List.of(dear), hashes);
    }

    @Test
    void fromAnotherNetworkTheRightPasswordIsWrong() throws UnknownHostException {
        var yaml = "sellers: { demo: { senders: ['*@demo.example'], password: '" + HASH
                + "', from: [203.0.113.0/24, '2001:db8::/32'] } }";
        var bound = new Logins(
                Sellers.from(Section.parse("sellers.yaml", yaml, new Mistakes()), new Mistakes()),
                new LoginSettings(3, Duration.ofMinutes(15)),
                () -> now,
                (password, hash) -> compared.add(hash) && password.equals("right"));
        assertEquals(RIGHT, bound.check("demo", "right", InetAddress.getByName("203.0.113.77")));
        assertEquals(RIGHT, bound.check("demo", "right", InetAddress.getByName("2001:db8:1::1")));
        compared.clear();
        assertEquals(WRONG, bound.check("demo", "right", InetAddress.getByName("203.0.114.77")));
        assertEquals(1, compared.size(), "it costs as much");
    }

    private Result check(String user, String password, String from) throws UnknownHostException {
        return logins.check(user, password, InetAddress.getByName(from));
    }

    private static Sellers sellers(String hash) {
        var yaml = "sellers: { demo: { senders: ['*@demo.example'], password: '" + hash
                + "' }, without: { senders: ['*@without.example'] } }";
        var mistakes = new Mistakes();
        var sellers = Sellers.from(Section.parse("sellers.yaml", yaml, mistakes), mistakes);
        assertEquals(
                List.of(),
                mistakes.all().stream()
                        .filter(each -> each.text().contains("password"))
                        .toList());
        return sellers;
    }
}
