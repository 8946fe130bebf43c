package dev.postern.parties.authentication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import dev.postern.parties.authentication.Authentication.Standing;
import dev.postern.parties.authentication.dkim.Signer;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// DMARC on top of SPF and DKIM, over a name server.
class AuthenticatorTest {

    private static final String MAIL = "From: sara@buyer.com\r\nSubject: hi\r\n\r\nThank you.\r\n";

    private Asking asking;

    @BeforeEach
    void open() throws IOException {
        asking = new Asking();
        asking.text("buyer.com", "v=spf1 ip4:192.0.2.1 -all");
        asking.text("mx.buyer.com", "v=spf1 ip4:192.0.2.1 -all");
        asking.text("other.com", "v=spf1 ip4:192.0.2.1 -all");
    }

    @AfterEach
    void close() throws IOException {
        asking.close();
    }

    private Authentication of(String from, String client, String... authors) {
        return ofMail(MAIL, from, client, authors);
    }

    private Authentication ofMail(String mail, String from, String client, String... authors) {
        var path = from.isEmpty() ? ReversePath.none() : ReversePath.of(Address.of(from));
        var named = Stream.of(authors).map(Address::of).toList();
        return new Authenticator(asking.dns, Clock.systemUTC(), Duration.ofMinutes(1))
                .check(
                        new Origin(InetAddress.ofLiteral(client), "mx.buyer.com", path, named),
                        MessageBytes.of(mail.getBytes(StandardCharsets.UTF_8)));
    }

    private static String told(Authentication found) {
        return found.text() + " " + found.standing();
    }

    @Test
    void aPassOfTheAuthorsDomainProves() throws IOException {
        asking.text("_dmarc.buyer.com", "v=DMARC1; p=reject");
        assertEquals(
                "spf=pass dkim=none dmarc=pass policy=reject PROVEN",
                told(of("sara@buyer.com", "192.0.2.1", "sara@buyer.com")));
    }

    @Test
    void aPassOfAnotherDomainProvesNothing() throws IOException {
        asking.text("_dmarc.buyer.com", "v=DMARC1; p=none");
        assertEquals(
                "spf=pass dkim=none dmarc=fail policy=none UNPROVEN",
                told(of("bounce@other.com", "192.0.2.1", "sara@buyer.com")));
    }

    @Test
    void withoutARecordAPassOfTheAuthorsDomainProvesAllTheSame() {
        assertEquals("spf=pass dkim=none dmarc=none PROVEN", told(of("sara@buyer.com", "192.0.2.1", "sara@buyer.com")));
        assertEquals(
                "spf=fail dkim=none dmarc=none UNPROVEN", told(of("sara@buyer.com", "192.0.2.9", "sara@buyer.com")));
    }

    @ParameterizedTest
    @CsvSource({"r, PROVEN", "s, UNPROVEN"})
    void aSubDomainOfTheAuthorsIsEnoughUnlessItWantsStrictness(String mode, Standing standing) throws IOException {
        asking.text("_dmarc.buyer.com", "v=DMARC1; p=reject; aspf=" + mode);
        assertEquals(
                standing, of("sara@mx.buyer.com", "192.0.2.1", "sara@buyer.com").standing());
        assertEquals(
                Standing.PROVEN,
                of("sara@buyer.com", "192.0.2.1", "sara@buyer.com").standing());
    }

    @ParameterizedTest
    @CsvSource({"r, PROVEN", "s, UNPROVEN"})
    void theSameHoldsForSignatures(String mode, Standing standing) throws IOException, GeneralSecurityException {
        var signer = Signer.ed25519();
        asking.text("key._domainkey.mail.buyer.com", signer.record());
        asking.text("_dmarc.buyer.com", "v=DMARC1; p=reject; adkim=" + mode);
        var found = ofMail(signer.sign(MAIL, "mail.buyer.com"), "x@other.com", "192.0.2.9", "sara@buyer.com");
        assertEquals(standing, found.standing());
        assertEquals("pass", found.dkim().word());
    }

    @Test
    void organisationsAreToldByThePublicSuffixList() throws IOException {
        asking.text("one.co.uk", "v=spf1 ip4:192.0.2.1 -all");
        assertEquals(
                Standing.UNPROVEN, of("a@one.co.uk", "192.0.2.1", "a@two.co.uk").standing());
        assertEquals("one.co.uk", DomainNames.organisation("mx.one.co.uk"));
        assertEquals("one.com.sa", DomainNames.organisation("a.b.one.com.sa"));
        assertEquals("co.uk", DomainNames.organisation("co.uk"));
        assertEquals("buyer.test", DomainNames.organisation("mx.buyer.test"));
    }

    @Test
    void theDomainsWordForThoseBelowItCountsForThem() throws IOException {
        asking.text("_dmarc.buyer.com", "v=DMARC1; p=none; sp=reject");
        assertEquals(
                "spf=fail dkim=none dmarc=fail policy=reject UNPROVEN",
                told(of("a@buyer.com", "192.0.2.9", "a@news.buyer.com")));
        assertEquals(
                "spf=fail dkim=none dmarc=fail policy=none UNPROVEN",
                told(of("a@buyer.com", "192.0.2.9", "a@buyer.com")));
    }

    @Test
    void aRecordOfItsOwnComesBeforeTheOrganisations() throws IOException {
        asking.text("_dmarc.buyer.com", "v=DMARC1; p=reject");
        asking.text("_dmarc.news.buyer.com", "v=DMARC1; p=quarantine");
        assertEquals(
                "spf=fail dkim=none dmarc=fail policy=quarantine UNPROVEN",
                told(of("a@buyer.com", "192.0.2.9", "a@news.buyer.com")));
    }

    @Test
    void twoRecordsAreNone() throws IOException {
        asking.text("_dmarc.buyer.com", "v=DMARC1; p=reject").text("_dmarc.buyer.com", "v=DMARC1; p=none");
        assertEquals("spf=fail dkim=none dmarc=none UNPROVEN", told(of("a@buyer.com", "192.0.2.9", "a@buyer.com")));
    }

    @ParameterizedTest
    @CsvSource({
        "v=DMARC1; p=shred, none",
        "v=DMARC1; p=shred; rua=mailto:a@b.example, fail",
        "v=DMARC1, none",
        "V=dmarc1; p=reject, none",
        "p=reject; v=DMARC1, none",
        "v=DMARC1; p=reject; p=none, none",
        "v=DMARC1 ;p = reject, fail",
    })
    void onlyARecordThatSaysWhatItWantsCounts(String record, String dmarc) throws IOException {
        asking.text("_dmarc.buyer.com", record);
        assertEquals(
                dmarc, of("a@buyer.com", "192.0.2.9", "a@buyer.com").dmarc().word());
    }

    @Test
    void theNullPathIsProvenByTheClientsName() {
        assertEquals(Standing.PROVEN, of("", "192.0.2.1", "sara@buyer.com").standing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a..b",
                "[",
                "[192.0.2.1]",
                "a\u0000b.c",
                "-.-",
                "xn--\u0080.com",
                "\u3002.x",
                "x y.z"
            })
    void whateverAClientCallsItselfThereIsAnAnswer(String helo) {
        var origin = new Origin(
                InetAddress.ofLiteral("192.0.2.1"), helo, ReversePath.none(), List.of(Address.of("a@buyer.com")));
        var found = new Authenticator(asking.dns, Clock.systemUTC())
                .check(origin, MessageBytes.of(MAIL.getBytes(StandardCharsets.UTF_8)));
        assertEquals("spf=none dkim=none dmarc=none UNPROVEN", told(found));
    }

    @Test
    void severalAuthorsAreNotProvenAndAskNobody() {
        assertEquals(
                "spf=none dkim=none dmarc=permerror UNPROVEN",
                told(of("sara@buyer.com", "192.0.2.1", "sara@buyer.com", "x@other.com")));
        assertEquals(Standing.UNPROVEN, of("sara@buyer.com", "192.0.2.1").standing());
        assertEquals(List.of(), asking.names.asked);
    }

    @Test
    void aDomainInOtherLettersIsAskedForInItsAsciiForm() throws IOException {
        asking.text("xn--bcher-kva.com", "v=spf1 ip4:192.0.2.1 -all");
        assertEquals(
                Standing.PROVEN,
                of("a@b\u00fccher.com", "192.0.2.1", "a@b\u00fccher.com").standing());
    }

    @Test
    void whileTheAuthorsServersAreSilentNothingIsDecided() {
        asking.names.code("slow.com", 2).code("_dmarc.slow.com", 2);
        assertEquals(
                "spf=temperror dkim=none dmarc=temperror UNDECIDED", told(of("a@slow.com", "192.0.2.1", "a@slow.com")));
    }

    @Test
    void silenceOfAnotherDomainCannotProveAnything() {
        asking.names.code("slow.com", 2);
        assertEquals(
                Standing.UNPROVEN, of("a@slow.com", "192.0.2.1", "a@buyer.com").standing());
    }

    @Test
    void whileThePolicyIsUnknownTheVeryDomainProvesAndItsSubDomainIsOpen() {
        asking.names.code("_dmarc.buyer.com", 2);
        assertEquals("spf=pass dkim=none dmarc=temperror PROVEN", told(of("a@buyer.com", "192.0.2.1", "a@buyer.com")));
        assertEquals(
                Standing.UNDECIDED,
                of("a@mx.buyer.com", "192.0.2.1", "a@buyer.com").standing());
        assertEquals(
                Standing.UNPROVEN, of("a@other.com", "192.0.2.1", "a@buyer.com").standing());
    }

    @Test
    void aServerThatNeverAnswersIsATemporaryError() throws IOException {
        try (var impatient = Asking.impatient()) {
            impatient.names.silent("buyer.com").silent("_dmarc.buyer.com");
            var found = new Authenticator(impatient.dns, Clock.systemUTC())
                    .check(
                            new Origin(
                                    InetAddress.ofLiteral("192.0.2.1"),
                                    "mx.buyer.com",
                                    ReversePath.of(Address.of("a@buyer.com")),
                                    List.of(Address.of("a@buyer.com"))),
                            MessageBytes.of(MAIL.getBytes(StandardCharsets.UTF_8)));
            assertEquals("spf=temperror dkim=none dmarc=temperror UNDECIDED", told(found));
        }
    }

    @Test
    void whenTheTimeForAllQuestionsIsUpNobodyIsAskedAnyMore() {
        var found = new Authenticator(asking.dns, Clock.systemUTC(), Duration.ZERO)
                .check(
                        new Origin(
                                InetAddress.ofLiteral("192.0.2.1"),
                                "mx.buyer.com",
                                ReversePath.of(Address.of("a@buyer.com")),
                                List.of(Address.of("a@buyer.com"))),
                        MessageBytes.of(MAIL.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Standing.UNDECIDED, found.standing());
        assertEquals(List.of(), asking.names.asked);
    }
}
