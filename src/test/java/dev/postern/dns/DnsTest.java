package dev.postern.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DnsTest {

    private final AtomicLong clock = new AtomicLong();
    private NameServer server;
    private Dns dns;

    @BeforeEach
    void open() throws IOException {
        server = new NameServer();
        dns = asking(Duration.ofSeconds(5), server.address());
    }

    @AfterEach
    void close() throws IOException {
        dns.close();
        server.close();
    }

    private Dns asking(Duration timeout, InetSocketAddress... servers) {
        return new Dns(new DnsSettings(List.of(servers), timeout, 100), clock::get);
    }

    private static <T> List<T> records(Answer<T> answer) {
        if (answer instanceof Answer.Found<T> found) {
            return found.records();
        }
        throw new AssertionError(answer);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void readsMailExchangersCompressedOrNot() throws IOException {
        server.mx("shop.example", 20, "mx.other.example").mxWithin("shop.example", 10, "mail");
        assertEquals(
                Set.of(new Mx(20, "mx.other.example"), new Mx(10, "mail.shop.example")),
                Set.copyOf(records(dns.mx("Shop.example."))));
    }

    @Test
    void aDomainThatTakesNoMailHasAnExchangerWithoutName() throws IOException {
        server.mx("mute.example", 0, ".");
        assertEquals(List.of(new Mx(0, "")), records(dns.mx("mute.example")));
    }

    @Test
    void readsAddressesOfBothVersions() throws IOException {
        server.address("host.example", "192.0.2.7").address("host.example", "2001:db8::7");
        assertEquals(
                List.of(InetAddress.ofLiteral("192.0.2.7"), InetAddress.ofLiteral("2001:db8::7")),
                records(dns.addresses("host.example")));
    }

    @Test
    void anAddressOfTheWrongLengthIsABrokenAnswer() {
        server.row("host.example", NameServer.A, 300, new byte[] {1, 2});
        assertInstanceOf(Answer.TemporaryFailure.class, dns.addresses("host.example"));
    }

    @Test
    void stringsOfOneTextAreJoinedAndTextsStayApart() throws IOException {
        server.text("shop.example", 300, "v=spf1 ip4:192.0.2", ".1 -all").text("shop.example", 300, "other");
        assertEquals(Set.of("v=spf1 ip4:192.0.2.1 -all", "other"), Set.copyOf(records(dns.texts("shop.example"))));
    }

    @Test
    void aTextThatEndsTooSoonIsABrokenAnswer() {
        server.row("shop.example", NameServer.TXT, 300, new byte[] {9, 'a'});
        assertInstanceOf(Answer.TemporaryFailure.class, dns.texts("shop.example"));
    }

    @Test
    void aLongAnswerComesOverTcp() throws IOException {
        var piece = "a".repeat(250);
        server.text("long.example", 300, piece, piece, piece);
        assertEquals(List.of(piece.repeat(3)), records(dns.texts("long.example")));
    }

    @Test
    void aliasesAreFollowed() throws IOException {
        server.alias("www.example", "real.example").alias("real.example", "host.example");
        server.text("host.example", 300, "here");
        assertEquals(List.of("here"), records(dns.texts("www.example")));
    }

    @Test
    void aRingOfAliasesEnds() throws IOException {
        server.alias("ring.example", "ring2.example").alias("ring2.example", "ring.example");
        assertEquals(List.of(), records(dns.texts("ring.example")));
    }

    @Test
    void theNamesOfAnAddressAreUnderItsReverse() throws IOException {
        server.row("7.2.0.192.in-addr.arpa", 12, 300, new byte[] {4, 'h', 'o', 's', 't', 0});
        var six = "1.0.0.0" + ".0".repeat(20) + ".8.b.d.0.1.0.0.2.ip6.arpa";
        server.row(six, 12, 300, new byte[] {3, 's', 'i', 'x', 0});
        var questions = dns.questions(Duration.ofMinutes(1));
        assertEquals(List.of("host"), records(questions.names(InetAddress.ofLiteral("192.0.2.7"))));
        assertEquals(List.of("six"), records(questions.names(InetAddress.ofLiteral("2001:db8::1"))));
    }

    @Test
    void aQuestionWantsAddressesOfOneVersion() throws IOException {
        server.address("host.example", "192.0.2.7").address("host.example", "2001:db8::7");
        var questions = dns.questions(Duration.ofMinutes(1));
        assertEquals(
                List.of(InetAddress.ofLiteral("2001:db8::7")),
                records(questions.addresses("host.example", InetAddress.ofLiteral("::1"))));
        assertEquals(List.of("28 host.example"), server.asked);
    }

    @Test
    void pastTheTimeForAllQuestionsOnlyWhatIsRememberedIsAnswered() throws IOException {
        server.text("known.example", 300, "yes").text("other.example", 300, "no");
        dns.texts("known.example");
        var questions = dns.questions(Duration.ZERO);
        assertEquals(List.of("yes"), records(questions.texts("known.example")));
        assertInstanceOf(Answer.TemporaryFailure.class, questions.texts("other.example"));
        assertEquals(List.of("16 known.example"), server.asked);
    }

    @Test
    void noRecordAndNoNameDiffer() throws IOException {
        server.address("host.example", "192.0.2.7");
        assertEquals(List.of(), records(dns.texts("host.example")));
        assertInstanceOf(Answer.NoSuchName.class, dns.texts("none.example"));
        assertInstanceOf(Answer.NoSuchName.class, dns.addresses("none.example"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aServerThatCannotSayIsATemporaryFailureAndAskedAgain(int code) throws IOException {
        server.text("shop.example", 300, "x").code("shop.example", code);
        assertInstanceOf(Answer.TemporaryFailure.class, dns.texts("shop.example"));
        server.code("shop.example", 0);
        assertEquals(List.of("x"), records(dns.texts("shop.example")));
    }

    @Test
    void aSilentServerIsATemporaryFailure() {
        server.silent("shop.example");
        try (var hasty = asking(Duration.ofMillis(50), server.address())) {
            assertInstanceOf(Answer.TemporaryFailure.class, hasty.texts("shop.example"));
        }
    }

    @Test
    void theNextServerIsAskedWhereTheFirstCannotSay() throws IOException {
        server.code("shop.example", 2);
        try (var second = new NameServer().text("shop.example", 300, "from the second");
                var both = asking(Duration.ofSeconds(5), server.address(), second.address())) {
            assertEquals(List.of("from the second"), records(both.texts("shop.example")));
            assertInstanceOf(Answer.NoSuchName.class, both.texts("none.example"));
            assertEquals(List.of("16 shop.example"), second.asked);
        }
    }

    @Test
    void answersAreRememberedAsLongAsTheyAllow() throws IOException {
        server.text("shop.example", 300, "x");
        dns.texts("shop.example");
        pass(Duration.ofSeconds(299));
        dns.texts("SHOP.example");
        assertEquals(1, server.asked.size());
        pass(Duration.ofSeconds(2));
        dns.texts("shop.example");
        assertEquals(2, server.asked.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 29})
    void noAnswerIsForgottenAtOnce(int seconds) throws IOException {
        server.text("shop.example", seconds, "x");
        dns.texts("shop.example");
        pass(Duration.ofSeconds(29));
        dns.texts("shop.example");
        assertEquals(1, server.asked.size());
    }

    @Test
    void noAnswerIsRememberedForEver() throws IOException {
        server.text("shop.example", Integer.MAX_VALUE, "x");
        dns.texts("shop.example");
        clock.addAndGet(TimeUnit.HOURS.toNanos(1) + 1);
        dns.texts("shop.example");
        assertEquals(2, server.asked.size());
    }

    @Test
    void thatANameDoesNotExistIsRememberedToo() {
        dns.texts("none.example");
        dns.texts("none.example");
        assertEquals(1, server.asked.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", ".a", "a b.example", "متجر.example", "a\u0000.example", "x\r\n.example"})
    void whatCannotBeANameIsNotAskedFor(String name) {
        assertInstanceOf(Answer.NoSuchName.class, dns.texts(name));
        assertEquals(List.of(), server.asked);
    }

    @Test
    void aNameThatIsTooLongIsNotAskedFor() {
        assertInstanceOf(Answer.NoSuchName.class, dns.texts("a".repeat(64) + ".example"));
        assertInstanceOf(Answer.NoSuchName.class, dns.texts("a.".repeat(127) + "example"));
        assertEquals(List.of(), server.asked);
    }
}
