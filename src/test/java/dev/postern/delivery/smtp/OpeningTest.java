package dev.postern.delivery.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.postern.delivery.connection.Capabilities;
import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final Capabilities ALL = new Capabilities(true, true, true, true, 1000);
    private static final Content ASCII = new Content(false, false, true);
    private static final Content EIGHT_BIT = new Content(true, false, true);
    private static final Content UTF8_HEADER = new Content(true, true, true);

    private static Mail mail(ReversePath from, Address to, boolean smtpUtf8) {
        return new Mail(from, to, MessageBytes.of(new byte[100]), smtpUtf8);
    }

    private static Mail mail(Address to) {
        return mail(Mails.FROM, to, false);
    }

    private static String mailLine(Opening opening) {
        return assertInstanceOf(Opening.Lines.class, opening).mail().strip();
    }

    private static String rcptLine(Opening opening) {
        return assertInstanceOf(Opening.Lines.class, opening).rcpt().strip();
    }

    private static String status(Opening opening) {
        return assertInstanceOf(Opening.Impossible.class, opening)
                .outcome()
                .status()
                .toString();
    }

    @Test
    void onlyWhatIsOfferedIsSaid() {
        var opening = Opening.of(mail(Mails.TO), EIGHT_BIT, Capabilities.NONE);

        assertEquals("MAIL FROM:<a@alias.example>", mailLine(opening));
        assertEquals("RCPT TO:<b@buyer.example>", rcptLine(opening));
    }

    @Test
    void sizeAndEightBitsAreAnnounced() {
        assertEquals(
                "MAIL FROM:<a@alias.example> SIZE=100 BODY=8BITMIME",
                mailLine(Opening.of(mail(Mails.TO), EIGHT_BIT, ALL)));
        assertEquals("MAIL FROM:<a@alias.example> SIZE=100", mailLine(Opening.of(mail(Mails.TO), ASCII, ALL)));
    }

    @Test
    void aNoticeHasTheEmptyPath() {
        assertEquals(
                "MAIL FROM:<>",
                mailLine(Opening.of(mail(ReversePath.none(), Mails.TO, false), ASCII, Capabilities.NONE)));
    }

    @Test
    void aMailOverTheServersLimitBounces() {
        var small = new Capabilities(true, true, true, true, 99);

        assertEquals("5.3.4", status(Opening.of(mail(Mails.TO), ASCII, small)));
    }

    @Test
    void sizeZeroIsNoLimit() {
        assertInstanceOf(
                Opening.Lines.class, Opening.of(mail(Mails.TO), ASCII, new Capabilities(true, true, true, true, 0)));
    }

    @Test
    void aLocalPartInUtf8NeedsTheExtension() {
        var arabic = mail(Address.of("مشتري@buyer.example"));

        assertEquals("RCPT TO:<مشتري@buyer.example>", rcptLine(Opening.of(arabic, ASCII, ALL)));
        assertEquals("MAIL FROM:<a@alias.example> SIZE=100 SMTPUTF8", mailLine(Opening.of(arabic, ASCII, ALL)));
        assertEquals("5.6.7", status(Opening.of(arabic, ASCII, Capabilities.NONE)));
    }

    @Test
    void aDomainInUtf8HasAnAsciiForm() {
        var domain = mail(Address.of("b@münchen.example"));

        assertEquals("RCPT TO:<b@xn--mnchen-3ya.example>", rcptLine(Opening.of(domain, ASCII, Capabilities.NONE)));
        assertEquals("RCPT TO:<b@münchen.example>", rcptLine(Opening.of(domain, ASCII, ALL)));
    }

    @Test
    void aHeaderSubmittedUnderSmtpUtf8NeedsTheExtension() {
        var mail = mail(Mails.FROM, Mails.TO, true);

        assertEquals(
                "MAIL FROM:<a@alias.example> SIZE=100 BODY=8BITMIME SMTPUTF8",
                mailLine(Opening.of(mail, UTF8_HEADER, ALL)));
        assertEquals("5.6.7", status(Opening.of(mail, UTF8_HEADER, Capabilities.NONE)));
    }

    @Test
    void smtpUtf8IsNotAskedForWithoutNeed() {
        var mail = mail(Mails.FROM, Mails.TO, true);

        assertEquals("MAIL FROM:<a@alias.example>", mailLine(Opening.of(mail, EIGHT_BIT, Capabilities.NONE)));
    }

    @Test
    void aRawHeaderThatNeverClaimedSmtpUtf8GoesAsItCame() {
        assertInstanceOf(Opening.Lines.class, Opening.of(mail(Mails.TO), UTF8_HEADER, Capabilities.NONE));
    }

    @Test
    void aLineEndInAnAddressIsNeverWritten() {
        var injected = new Address("b\r\nRCPT TO:<x", "evil.example");

        assertEquals("5.1.3", status(Opening.of(mail(injected), ASCII, ALL)));
        assertEquals("5.1.3", status(Opening.of(mail(ReversePath.of(injected), Mails.TO, false), ASCII, ALL)));
    }

    @Test
    void theDomainIsCheckedToo() {
        for (var domain : new String[] {"evil.example>\r\nRCPT TO:<x@evil.example", "evil.example> SIZE=1", ""}) {
            assertEquals("5.1.3", status(Opening.of(mail(new Address("b", domain)), ASCII, ALL)));
        }
    }
}
