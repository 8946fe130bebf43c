package dev.postern.parties.authentication.spf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.dns.NameServer;
import dev.postern.mail.Address;
import dev.postern.mail.ReversePath;
import dev.postern.parties.authentication.Asking;
import dev.postern.parties.authentication.result.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Records as in the examples of RFC 7208, appendix A, and what goes wrong with records.
class SpfTest {

    private Asking asking;
    private NameServer names;

    @BeforeEach
    void publish() throws IOException {
        asking = new Asking();
        names = asking.names;
        names.mx("example.com", 10, "mail-a.example.com").mx("example.com", 20, "mail-b.example.com");
        names.address("example.com", "192.0.2.10").address("example.com", "192.0.2.11");
        names.address("amy.example.com", "192.0.2.65").address("bob.example.com", "192.0.2.66");
        names.address("mail-a.example.com", "192.0.2.129").address("mail-b.example.com", "192.0.2.130");
        names.mx("example.org", 10, "mail-c.example.org").address("mail-c.example.org", "192.0.2.140");
        names.row("10.2.0.192.in-addr.arpa", 12, 300, name("example.com"));
        names.row("65.2.0.192.in-addr.arpa", 12, 300, name("amy.example.com"));
        names.row("140.2.0.192.in-addr.arpa", 12, 300, name("mail-c.example.org"));
        // A client that lies about its name.
        names.row("4.0.0.10.in-addr.arpa", 12, 300, name("bob.example.com"));
    }

    @AfterEach
    void close() throws IOException {
        asking.close();
    }

    private static byte[] name(String name) {
        return (Arrays.stream(name.split("\\."))
                                .map(label -> (char) label.length() + label)
                                .collect(Collectors.joining())
                        + '\0')
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Result of(String client) {
        return of(client, "strong-bad@example.com");
    }

    private Result of(String client, String from) {
        var path = from.isEmpty() ? ReversePath.none() : ReversePath.of(Address.of(from));
        return Spf.check(asking.questions(), Sending.of(InetAddress.ofLiteral(client), "mail-a.example.com", path));
    }

    private void record(String text) throws IOException {
        asking.text("example.com", text);
    }

    @ParameterizedTest
    @CsvSource({
        "v=spf1 +all, 203.0.113.1, PASS",
        "v=spf1 a -all, 192.0.2.10, PASS",
        "v=spf1 a -all, 192.0.2.65, FAIL",
        "v=spf1 a:example.org -all, 192.0.2.10, FAIL",
        "v=spf1 mx -all, 192.0.2.129, PASS",
        "v=spf1 mx -all, 192.0.2.10, FAIL",
        "v=spf1 mx:example.org -all, 192.0.2.140, PASS",
        "v=spf1 mx mx:example.org -all, 192.0.2.130, PASS",
        "v=spf1 mx/30 mx:example.org/30 -all, 192.0.2.131, PASS",
        "v=spf1 mx/30 mx:example.org/30 -all, 192.0.2.143, PASS",
        "v=spf1 mx/30 mx:example.org/30 -all, 192.0.2.144, FAIL",
        "v=spf1 ptr -all, 192.0.2.65, PASS",
        "v=spf1 ptr -all, 192.0.2.140, FAIL",
        "v=spf1 ptr -all, 10.0.0.4, FAIL",
        "v=spf1 ip4:192.0.2.128/28 -all, 192.0.2.65, FAIL",
        "v=spf1 ip4:192.0.2.128/28 -all, 192.0.2.129, PASS",
        "v=spf1 ip6:2001:db8::/32 -all, 2001:db8:1::1, PASS",
        "v=spf1 ip6:2001:db8::/32 -all, 192.0.2.129, FAIL",
        "v=spf1 a/24//64 ~all, 192.0.2.99, PASS",
        "V=SPF1 IP4:192.0.2.1 ?ALL, 192.0.2.2, NEUTRAL",
        "v=spf1 ~all, 192.0.2.2, SOFTFAIL",
        "v=spf1, 192.0.2.2, NEUTRAL",
        "v=spf1 moo.cow-far_out=man:dog/cat ip4:192.0.2.2 -all, 192.0.2.2, PASS",
        "v=spf1 ip4:192.0.2.2 -all exp=explain._spf.%{d}, 192.0.2.3, FAIL",
    })
    void theRecordDecides(String record, String client, Result result) throws IOException {
        record(record);
        assertEquals(result, of(client));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=spf1 ip4:192.0.2.1/33 -all",
                "v=spf1 ip4:192.0.2.1/024 -all",
                "v=spf1 ip4:192.0.2 -all",
                "v=spf1 ip4 -all",
                "v=spf1 a: -all",
                "v=spf1 a:host -all",
                "v=spf1 a:example.123 -all",
                "v=spf1 a/33 -all",
                "v=spf1 all:example.com",
                "v=spf1 include -all",
                "v=spf1 exists:%{x}.example.com -all",
                "v=spf1 exists:%{t}.example.com -all",
                "v=spf1 exists:%{d -all",
                "v=spf1 nonsense -all",
                "v=spf1 redirect=a.example.com redirect=b.example.com",
                "v=spf1 --all",
            })
    void aMistakeAnywhereInTheRecordIsAnErrorForEveryone(String record) throws IOException {
        record(record + " ip4:192.0.2.9");
        assertEquals(Result.PERMERROR, of("192.0.2.9"));
    }

    @Test
    void otherTextsAreNoRecords() throws IOException {
        record("v=spf10 -all");
        record("verification=1");
        assertEquals(Result.NONE, of("192.0.2.10"));
    }

    @Test
    void twoRecordsAreAnError() throws IOException {
        record("v=spf1 +all");
        record("v=spf1 -all");
        assertEquals(Result.PERMERROR, of("192.0.2.10"));
    }

    @Test
    void withoutARecordOrADomainThereIsNothingToCheck() {
        assertEquals(Result.NONE, of("192.0.2.10"));
        assertEquals(Result.NONE, of("192.0.2.10", "a@nowhere.example"));
        assertEquals(Result.NONE, of("192.0.2.10", "a@localhost"));
    }

    @Test
    void theNullPathIsCheckedByTheNameOfTheClient() throws IOException {
        asking.text("mail-a.example.com", "v=spf1 a -all");
        assertEquals(Result.PASS, of("192.0.2.129", ""));
        assertEquals(Result.FAIL, of("192.0.2.1", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "v=spf1 ip4:192.0.2.7 -all, PASS",
        "v=spf1 -all, SOFTFAIL",
        "v=spf1 ~all, SOFTFAIL",
        "v=spf1 broken, PERMERROR",
        "no record, PERMERROR",
    })
    void whatIsIncludedOnlyHelpsToPass(String other, Result result) throws IOException {
        asking.text("other.example", other);
        record("v=spf1 include:other.example ~all");
        assertEquals(result, of("192.0.2.7"));
    }

    @Test
    void aRedirectCountsWhereNothingMatches() throws IOException {
        asking.text("_spf.example.com", "v=spf1 a mx -all");
        record("v=spf1 redirect=_spf.example.com ip4:192.0.2.7");
        assertEquals(Result.PASS, of("192.0.2.7"));
        // Of _spf.example.com, which has no address itself.
        assertEquals(Result.FAIL, of("192.0.2.10"));
    }

    @Test
    void aRedirectToNowhereIsAnError() throws IOException {
        record("v=spf1 redirect=nowhere.example");
        assertEquals(Result.PERMERROR, of("192.0.2.7"));
    }

    @Test
    void macrosStandForTheSenderAndTheClient() throws IOException {
        record("v=spf1 exists:%{ir}.%{l1r+-}._spf.%{d} -all");
        names.address("3.2.0.192.strong._spf.example.com", "127.0.0.2");
        assertEquals(Result.PASS, of("192.0.2.3"));
        assertEquals(Result.FAIL, of("192.0.2.4"));
    }

    /// RFC 7208 §7.4.
    @ParameterizedTest
    @CsvSource({
        "%{s}, strong-bad@email.example.com",
        "%{o}, email.example.com",
        "%{d}, email.example.com",
        "%{d4}, email.example.com",
        "%{d3}, email.example.com",
        "%{d2}, example.com",
        "%{d1}, com",
        "%{dr}, com.example.email",
        "%{d2r}, example.email",
        "%{l}, strong-bad",
        "%{l-}, strong.bad",
        "%{lr}, strong-bad",
        "%{lr-}, bad.strong",
        "%{l1r-}, strong",
        "%{ir}.%{v}._spf.%{d2}, 3.2.0.192.in-addr._spf.example.com",
        "%{lr-}.lp._spf.%{d2}, bad.strong.lp._spf.example.com",
        "%{lr-}.lp.%{ir}.%{v}._spf.%{d2}, bad.strong.lp.3.2.0.192.in-addr._spf.example.com",
        "%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}, 3.2.0.192.in-addr.strong.lp._spf.example.com",
        "%{d2}.trusted-domains.example.net, example.com.trusted-domains.example.net",
        "%{S}, strong-bad%40email.example.com",
        "%{p}.%%%_%-, 'unknown.% %20'",
    })
    void macrosReadAsInTheStandard(String text, String name) {
        assertEquals(name, macros("192.0.2.3").expand(text));
    }

    @Test
    void anAddressOfVersionSixIsWrittenInNibbles() {
        assertEquals(
                "1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6._spf.example.com",
                macros("2001:db8::cb01").expand("%{ir}.%{v}._spf.%{d2}"));
    }

    private static Macros macros(String client) {
        var sending = new Sending(InetAddress.ofLiteral(client), "mx.example.org", "strong-bad", "email.example.com");
        return new Macros(sending, "email.example.com", () -> "unknown");
    }

    @Test
    void aNameThatGrowsTooLongLosesItsFirstLabels() {
        var name = macros("192.0.2.3").expand("%{d}.".repeat(20) + "end");
        assertTrue(name.length() <= 253 && name.endsWith("example.com.end"), name);
    }

    @Test
    void theClientsOwnNameIsAskedForWhereAMacroWantsIt() throws IOException {
        record("v=spf1 exists:%{p}.good.example -all");
        names.address("amy.example.com.good.example", "127.0.0.2");
        assertEquals(Result.PASS, of("192.0.2.65"));
    }

    @Test
    void tenTermsMayAskAndNoMore() throws IOException {
        record("v=spf1 " + "a:amy.example.com ".repeat(10) + "ip4:192.0.2.7 -all");
        assertEquals(Result.PASS, of("192.0.2.7"));
        asking.text("eleven.example", "v=spf1 " + "a:amy.example.com ".repeat(11) + "ip4:192.0.2.7 -all");
        assertEquals(Result.PERMERROR, of("192.0.2.7", "a@eleven.example"));
    }

    @Test
    void termsOfIncludedRecordsCountAsWell() throws IOException {
        asking.text("five.example", "v=spf1 " + "a:amy.example.com ".repeat(5) + "?all");
        record("v=spf1 include:five.example include:five.example -all");
        assertEquals(Result.PERMERROR, of("192.0.2.7"));
    }

    @Test
    void twoQuestionsMayComeToNothing() throws IOException {
        record("v=spf1 a:no1.example a:no2.example ip4:192.0.2.7 -all");
        assertEquals(Result.PASS, of("192.0.2.7"));
        asking.text("three.example", "v=spf1 a:no1.example mx:no2.example exists:no3.example ip4:192.0.2.7 -all");
        assertEquals(Result.PERMERROR, of("192.0.2.7", "a@three.example"));
    }

    @Test
    void recordsThatLeadToEachOtherEnd() throws IOException {
        record("v=spf1 include:ring.example -all");
        asking.text("ring.example", "v=spf1 include:example.com -all");
        assertEquals(Result.PERMERROR, of("192.0.2.7"));
        asking.text("self.example", "v=spf1 redirect=self.example");
        assertEquals(Result.PERMERROR, of("192.0.2.7", "a@self.example"));
        assertTrue(names.asked.size() < 10, "answers are remembered: " + names.asked);
    }

    @Test
    void moreThanTenExchangersAreAnError() throws IOException {
        for (var i = 0; i < 11; i++) {
            names.mx("many.example", i, "mail-a.example.com");
        }
        asking.text("many.example", "v=spf1 mx -all");
        assertEquals(Result.PERMERROR, of("192.0.2.129", "a@many.example"));
    }

    @Test
    void aHugeRecordIsReadToItsEnd() throws IOException {
        record("v=spf1 "
                + IntStream.range(0, 2000)
                        .mapToObj(i -> "ip4:10.0." + i / 250 + "." + i % 250)
                        .collect(Collectors.joining(" "))
                + " -all");
        assertEquals(Result.PASS, of("10.0.7.249"));
        assertEquals(Result.FAIL, of("10.1.0.0"));
    }

    @Test
    void aHugeTermIsAnErrorAndNoMore() throws IOException {
        record("v=spf1 a:" + "a-".repeat(15_000) + " -all");
        assertEquals(Result.PERMERROR, of("192.0.2.7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"include:slow.example", "a:slow.example", "mx:slow.example", "exists:slow.example"})
    void whenNobodyAnswersItIsATemporaryError(String term) throws IOException {
        names.code("slow.example", 2);
        record("v=spf1 " + term + " -all");
        assertEquals(Result.TEMPERROR, of("192.0.2.7"));
    }

    @Test
    void aDomainWhoseServersFailIsATemporaryError() {
        names.code("slow.example", 2);
        assertEquals(Result.TEMPERROR, of("192.0.2.7", "a@slow.example"));
    }
}
