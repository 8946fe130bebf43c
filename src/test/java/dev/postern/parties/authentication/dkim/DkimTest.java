package dev.postern.parties.authentication.dkim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.MessageBytes;
import dev.postern.parties.authentication.Asking;
import dev.postern.parties.authentication.dkim.Dkim.Signed;
import dev.postern.parties.authentication.result.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DkimTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final String KEY = "key._domainkey.buyer.test";
    private static final String MAIL =
            "From: sara@buyer.test\r\nSubject: Re: lamp\r\nTo: shop@gate.test\r\n\r\nThank you.\r\n\r\nSara\r\n\r\n";

    /// RFC 8463, appendix A: one mail, signed with two algorithms.
    private static final String FOOTBALL = """
            DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=brisbane; t=1528637909; h=from : to :
             subject : date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
             Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
            DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=test; t=1528637909; h=from : to : subject :
             date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
             DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
             dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
            From: Joe SixPack <joe@football.example.com>
            To: Suzie Q <suzie@shopping.example.net>
            Subject: Is dinner ready?
            Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
            Message-ID: <20030712040037.46341.5F8J@football.example.com>

            Hi.

            We lost the game.  Are you hungry yet?

            Joe.

            """;

    private Asking asking;
    private Signer signer;

    @BeforeEach
    void open() throws IOException, GeneralSecurityException {
        asking = new Asking();
        signer = Signer.ed25519();
    }

    @AfterEach
    void close() throws IOException {
        asking.close();
    }

    private List<Signed> all(String mail) {
        return Dkim.check(
                asking.questions(),
                MessageBytes.of(mail.getBytes(StandardCharsets.ISO_8859_1)),
                "buyer.test"::equals,
                NOW);
    }

    private Result one(String mail) {
        var all = all(mail);
        assertEquals(1, all.size(), all::toString);
        return all.getFirst().result();
    }

    private void publish() throws IOException {
        asking.text(KEY, signer.record());
    }

    private void publishFootball() throws IOException {
        asking.text(
                "brisbane._domainkey.football.example.com",
                "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
        asking.text(
                "test._domainkey.football.example.com",
                "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2"
                        + "jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLz"
                        + "BfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB");
    }

    @Test
    void theExampleOfTheStandardIsSignedTwice() throws IOException {
        publishFootball();
        var twice = new Signed("football.example.com", Result.PASS);
        assertEquals(List.of(twice, twice), all(FOOTBALL.replace("\n", "\r\n")));
    }

    @Test
    void relaxedSignaturesBearOtherBlanks() throws IOException {
        publishFootball();
        var blanks = FOOTBALL.replace("Subject: Is dinner", "SUBJECT:   Is\n\t dinner")
                .replace("Joe.\n", "Joe.  \n\n");
        assertTrue(all(blanks.replace("\n", "\r\n")).stream().allMatch(by -> by.result() == Result.PASS));
    }

    @Test
    void aChangedWordBreaksEverySignature() throws IOException {
        publishFootball();
        for (var changed : List.of(FOOTBALL.replace("lost", "won"), FOOTBALL.replace("Is dinner", "Was dinner"))) {
            assertTrue(all(changed.replace("\n", "\r\n")).stream().allMatch(by -> by.result() == Result.FAIL));
        }
    }

    @Test
    void aSignatureInTheSimpleFormsHolds() throws IOException, GeneralSecurityException {
        publish();
        assertEquals(Result.PASS, one(signer.sign(MAIL, "buyer.test")));
    }

    @Test
    void aSimpleSignatureBearsNoOtherBlanks() throws IOException, GeneralSecurityException {
        publish();
        var signed = signer.sign(MAIL, "buyer.test");
        assertEquals(Result.FAIL, one(signed.replace("Subject: Re", "Subject:  Re")));
        assertEquals(Result.FAIL, one(signed.replace("Thank you.", "Thank  you.")));
        assertEquals(Result.PASS, one(signed + "\r\n\r\n"));
    }

    @Test
    void withoutASignatureThereIsNothing() {
        assertEquals(List.of(), all(MAIL));
        assertEquals(List.of(), all(""));
        assertEquals(List.of(), all("\r\n\r\n"));
    }

    @Test
    void anEmptyBodyCanBeSigned() throws IOException, GeneralSecurityException {
        publish();
        assertEquals(Result.PASS, one(signer.sign("From: sara@buyer.test\r\nSubject: hi\r\n\r\n", "buyer.test")));
    }

    @ParameterizedTest
    @CsvSource({"1024, PASS", "2048, PASS", "512, POLICY"})
    void aShortKeyCountsForNothing(int bits, Result result) throws IOException, GeneralSecurityException {
        signer = bits < 1024 ? Signer.rsa(1024) : Signer.rsa(bits);
        asking.text(KEY, bits < 1024 ? SHORT : signer.record());
        assertEquals(result, one(signer.sign(MAIL, "buyer.test")));
    }

    /// A key of 512 bits, made for this test.
    private static final String SHORT =
            "v=DKIM1; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAOfmPXkTBtn7O0UYOM+G92PMqSvI1sWKZvC+lxGLXRdQcGYw/TgLUZ0pF6BjFuoT+LuzPV4a6BtnqhtcZ430S8sCAwEAAQ==";

    @Test
    void aLengthThatLeavesOutTheEndIsNotAccepted() throws IOException, GeneralSecurityException {
        publish();
        assertEquals(Result.POLICY, one(signer.sign(MAIL, "buyer.test", "l=10;", 10)));
        assertEquals(Result.POLICY, one(signer.sign(MAIL, "buyer.test", "l=0;", 0)));
    }

    @Test
    void aLengthThatCoversAllIsFineAndLongerThanAllIsWrong() throws IOException, GeneralSecurityException {
        publish();
        assertEquals(Result.PASS, one(signer.sign(MAIL, "buyer.test", "l=20;", 20)));
        assertEquals(Result.PERMERROR, one(signer.sign(MAIL, "buyer.test", "l=21;", 20)));
    }

    @Test
    void whatHasExpiredCountsNoMore() throws IOException, GeneralSecurityException {
        publish();
        var then = NOW.getEpochSecond();
        assertEquals(Result.FAIL, one(signer.sign(MAIL, "buyer.test", "x=" + (then - 1) + ";", 99)));
        assertEquals(Result.PASS, one(signer.sign(MAIL, "buyer.test", "x=" + (then + 1) + ";", 99)));
    }

    @Test
    void aWithdrawnKeySignsNothing() throws IOException, GeneralSecurityException {
        asking.text(KEY, "v=DKIM1; k=ed25519; p=");
        assertEquals(Result.PERMERROR, one(signer.sign(MAIL, "buyer.test")));
    }

    @Test
    void aMissingKeyIsAnErrorAndASilentServerATemporaryOne() throws GeneralSecurityException {
        var signed = signer.sign(MAIL, "buyer.test");
        assertEquals(Result.PERMERROR, one(signed));
        asking.names.code("key._domainkey.slow.test", 2);
        assertEquals(Result.TEMPERROR, one(signer.sign(MAIL, "slow.test")));
    }

    @Test
    void aKeyThatIsBeingTriedOutSignsNothing() throws IOException, GeneralSecurityException {
        asking.text(KEY, signer.record() + "; t=s:y");
        assertEquals(Result.NONE, one(signer.sign(MAIL, "buyer.test")));
    }

    @Test
    void aStrictKeyDoesNotSignForDomainsBelow() throws IOException, GeneralSecurityException {
        asking.text(KEY, signer.record() + "; t=s");
        assertEquals(Result.PASS, one(signer.sign(MAIL, "buyer.test")));
        assertEquals(Result.PERMERROR, one(signer.sign(MAIL, "buyer.test", "i=a@mx.buyer.test;", 99)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=DKIM1; k=ed25519; p=////",
                "v=DKIM1; k=ed25519; p=@@@@",
                "v=DKIM1; k=rsa; p=AAAA",
                "v=DKIM1; k=dsa; p=AAAA",
                "v=DKIM2; p=AAAA",
                "v=DKIM1; h=sha1; p=AAAA",
                "v=DKIM1; s=telephone; p=AAAA",
                "v=DKIM1; p=AAAA; p=BBBB",
                "\u0000\u00ff;=;;=",
                "p",
            })
    void aKeyThatMakesNoSenseIsAnError(String record) throws IOException, GeneralSecurityException {
        asking.text(KEY, record);
        assertEquals(Result.PERMERROR, one(signer.sign(MAIL, "buyer.test")));
    }

    @Test
    void aKeyAmongOtherTextsIsFound() throws IOException, GeneralSecurityException {
        asking.text(KEY, "hello");
        publish();
        assertEquals(Result.PASS, one(signer.sign(MAIL, "buyer.test")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=2; a=rsa-sha256; d=a.test; s=k; h=from; bh=AA==; b=AA==",
                "v=1; a=rsa-sha256; d=a.test; s=k; h=subject; bh=AA==; b=AA==",
                "v=1; a=rsa-sha256; d=a.test; s=k; h=from; bh=AA==",
                "v=1; a=rsa-sha256; s=k; h=from; bh=AA==; b=AA==",
                "v=1; a=rsa-sha256; d=a.test; s=k; h=from; bh=*; b=AA==",
                "v=1; a=rsa-sha256; d=a.test; s=k; h=from; bh=AA==; b=AA==; l=-1",
                "v=1; a=rsa-sha256; d=a.test; s=k; h=from; bh=AA==; b=AA==; x=soon",
                "v=1; a=rsa-sha256; d=a.test; s=k; h=from; bh=AA==; b=AA==; i=@b.test",
                "v=1; a=rsa-sha256; d=a.test; s=k; h=from; bh=AA==; b=AA==; c=loose",
                "v=1; a=rsa-sha256; d=a.test; s=k; h=from; bh=AA==; b=AA==; q=http",
                "v=1; v=1; a=rsa-sha256; d=a.test; s=k; h=from; bh=AA==; b=AA==",
                "",
                ";;;",
            })
    void aSignatureThatMakesNoSenseIsAnErrorAndAsksNobody(String value) {
        assertEquals(Result.PERMERROR, one("DKIM-Signature: " + value + "\r\n" + MAIL));
        assertEquals(List.of(), asking.names.asked);
    }

    @Test
    void anOldHashIsNotAcceptedAndAsksNobody() throws GeneralSecurityException {
        var signed = signer.sign(MAIL, "buyer.test");
        assertEquals(Result.POLICY, one(signed.replace("ed25519-sha256", "rsa-sha1")));
        assertEquals(List.of(), asking.names.asked);
    }

    @Test
    void aKeyOfAnotherKindDoesNotVerify() throws IOException, GeneralSecurityException {
        asking.text(KEY, Signer.rsa(1024).record());
        assertEquals(Result.PERMERROR, one(signer.sign(MAIL, "buyer.test")));
    }

    @Test
    void twoSignaturesAreTwoResults() throws IOException, GeneralSecurityException {
        publish();
        var other = Signer.ed25519();
        asking.text("key._domainkey.list.test", Signer.ed25519().record());
        assertEquals(
                List.of(new Signed("buyer.test", Result.PASS), new Signed("list.test", Result.FAIL)),
                all(other.sign(MAIL, "list.test").replace(MAIL, "") + signer.sign(MAIL, "buyer.test")));
    }

    @Test
    void ofAThousandSignaturesTheAuthorsIsVerifiedAndFewAsk() throws IOException, GeneralSecurityException {
        publish();
        var junk = new StringBuilder();
        for (var i = 0; i < 1000; i++) {
            junk.append(signer.sign(MAIL, "d" + i + ".test").replace(MAIL, ""));
        }
        var results = all(junk + signer.sign(MAIL, "buyer.test"));
        assertEquals(new Signed("buyer.test", Result.PASS), results.getFirst());
        assertEquals(5, results.size());
        assertEquals(5, asking.names.asked.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"From: maha@buyer.test\r\n", "FROM :maha@buyer.test\r\n", "From: maha@buyer.test\r\nno field\r\n"
            })
    void aSecondFromAboveIsNotCoveredByTheSignatureOfTheFirst(String above)
            throws IOException, GeneralSecurityException {
        publish();
        assertEquals(Result.PERMERROR, one(above + signer.sign(MAIL, "buyer.test")));
    }

    @Test
    void aHeaderWithoutEndIsNoSignedMail() {
        assertEquals(List.of(), all("DKIM-Signature: v=1\r\n" + "X-Long: a\r\n".repeat(40_000)));
    }
}
