package dev.postern.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.Link.Kind;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LinkWebsiteTest {

    @Test
    void mailWithoutAddressPasses() {
        assertEquals(
                List.of(),
                judge(new Mails()
                        .subject("Order")
                        .own("Write to care@rimal.test.")
                        .link(Kind.ANCHOR, "mailto:a@b.test")));
    }

    @Test
    void findingShowsPlaceWordsAndHost() {
        assertEquals(
                List.of(new Violation(
                        new Place.Line("text/plain", 1, 1),
                        "Shop[.]Example/A",
                        Advice.of("link.website", "shop.example"))),
                judge(new Mails().own("See Shop[.]Example/A please")));
    }

    @Test
    void subjectAndDisplayNamesCount() {
        var found = judge(new Mails().subject("News from a.example").displayName("b.example"));
        assertEquals(
                List.of(new Place.Subject(), new Place.DisplayName("From")),
                found.stream().map(Violation::place).toList());
    }

    @Test
    void everyKindOfMarkupCounts() {
        for (var kind : Kind.values()) {
            var key = switch (kind) {
                case IMAGE -> "link.website.image";
                case CODE -> "link.website.code";
                default -> "link.website.markup";
            };
            assertKeys(judge(new Mails().link(kind, "https://shop.example/x")), key);
        }
    }

    @Test
    void hiddenTextAndMarkupCount() {
        assertKeys(judge(new Mails().hidden("see a.example")), "link.website.hidden");
        assertKeys(judge(new Mails().link(Voice.HIDDEN, Kind.ANCHOR, "https://a.example", "")), "link.website.hidden");
    }

    @Test
    void oneAddressIsOneFindingWhereItStandsFirst() {
        var found = judge(new Mails()
                .own("shop.example")
                .own("https://www.shop.example/other")
                .link(Kind.ANCHOR, "http://shop.example/third"));
        assertEquals(1, found.size());
        assertEquals("shop.example", found.getFirst().excerpt());
    }

    @Test
    void buyersQuotedAddressIsOnlyNoted() {
        var found = judge(new Mails()
                .own("It is the right one.")
                .quoted("On 3 Nov 2026 at 10:00, Sara <buyer@mail.example> wrote:")
                .quoted("> Is it this one? https://other.example/lamp"));
        assertKeys(found, "link.website.quoted");
        assertTrue(found.getFirst().onlyNoted());
    }

    @Test
    void sellersOwnQuotedAddressViolates() {
        var found = judge(new Mails()
                .own("As I said.")
                .quoted("On 3 Nov 2026 at 10:00, Rimal Care <care@rimal.test> wrote:")
                .quoted("> See https://shop.example/lamp"));
        assertKeys(found, "link.website");
    }

    @Test
    void arabicAttributionNamesTheSeller() {
        var found = judge(new Mails()
                .quoted("في الثلاثاء ٣ نوفمبر ٢٠٢٦، كتب متجر ريمال <care@rimal.test>:")
                .quoted("> تفضل https://shop.example"));
        assertKeys(found, "link.website");
    }

    @Test
    void attributionWrappedOverTwoLinesIsUnderstood() {
        var found = judge(new Mails()
                .quoted("On 3 Nov 2026 at 10:00, Rimal Care")
                .quoted("<care@rimal.test> wrote:")
                .quoted("> See https://shop.example/lamp"));
        assertKeys(found, "link.website");
    }

    @Test
    void headAboveTheQuoteNamesItsAuthor() {
        var bySeller = judge(new Mails()
                .quoted("-----Original Message-----")
                .quoted("From: Rimal Care [mailto:care@rimal.test]")
                .quoted("To: buyer@mail.example")
                .quoted("See https://shop.example/lamp"));
        assertKeys(bySeller, "link.website");
        var byBuyer = judge(new Mails()
                .quoted("From: Sara <buyer@mail.example>")
                .quoted("To: care@rimal.test")
                .quoted("See https://shop.example/lamp"));
        assertKeys(byBuyer, "link.website.quoted");
    }

    @Test
    void quotesWithinQuotesBelongToTheirAuthors() {
        var found = judge(new Mails()
                .quoted("On 4 Nov 2026, Sara <buyer@mail.example> wrote:")
                .quoted("> I found it on a.example")
                .quoted("> On 3 Nov 2026, Rimal Care <care@rimal.test> wrote:")
                .quoted(">> It is on b.example")
                .quoted("> and on c.example"));
        assertKeys(found, "link.website", "link.website.quoted", "link.website.quoted");
        assertEquals("b.example", found.getFirst().excerpt());
    }

    @Test
    void withoutAttributionTheOutermostQuoteIsTheBuyers() {
        var found = judge(new Mails().quoted("> Is it this one: a.example").quoted(">> We have b.example"));
        assertKeys(found, "link.website", "link.website.quoted");
        assertEquals("b.example", found.getFirst().excerpt());
    }

    @Test
    void quotedMarkupBelongsToTheAuthorOfTheLinesAround() {
        var bySeller = new Mails()
                .quotedHtml("On 3 Nov 2026, Rimal Care <care@rimal.test> wrote:")
                .link(Voice.QUOTED, Kind.ANCHOR, "https://a.example", "lamp");
        assertKeys(judge(bySeller), "link.website.markup");
        var byBuyer = new Mails()
                .quotedHtml("On 3 Nov 2026, Sara <buyer@mail.example> wrote:")
                .link(Voice.QUOTED, Kind.ANCHOR, "https://a.example", "lamp");
        assertKeys(judge(byBuyer), "link.website.quoted");
    }

    @Test
    void whatLooksLikeAQuoteInAMailThatAnswersNothingIsTheSellers() {
        assertKeys(judge(new Mails().quotedHtml("see a.example")), "link.website");
        assertKeys(judge(new Mails().subject("Re: lamp").quotedHtml("see a.example")), "link.website.quoted");
        assertKeys(judge(new Mails().answering("<1@mail.example>").quotedHtml("see a.example")), "link.website.quoted");
    }

    @Test
    void attributionsOfOtherProgramsNameTheSellerToo() {
        for (var attribution : List.of(
                "---- On Tue, 04 Mar 2025 21:08:00 +0300 Rimal <care@rimal.test> wrote ----",
                "____________ From: Rimal <care@rimal.test> Sent: Tuesday To: Sara Subject: lamp",
                "2025-03-04 21:08 GMT+03:00 Rimal <care@rimal.test>:",
                "بتاريخ 4/3/2025 كتبت متجر ريمال <care@rimal.test> ما يلي",
                "On Tue, 4 Mar 2025 at 21:08, Rimal <care@rimal.test> wrote: as we said")) {
            assertKeys(judge(new Mails().quoted(attribution).quoted("see a.example")), "link.website");
        }
    }

    @Test
    void addressThatIsNotedAndViolatesIsNamedOnceAsViolation() {
        var found = judge(new Mails()
                .quoted("On 4 Nov 2026, Sara <buyer@mail.example> wrote:")
                .quoted("> a.example")
                .own("Yes, a.example"));
        assertKeys(found, "link.website");
    }

    @Test
    void allowedHostAndHostsBelowItPass() {
        var mail = new Mails().own("a.example and www.sub.a.example/x and nota.example");
        var found = new LinkWebsite().judge(Hearings.of(mail.build(), Set.of("A.example")));
        assertEquals(
                List.of("nota.example"), found.stream().map(Violation::excerpt).toList());
    }

    @Test
    void productOfTheOrderMayBeCalledLikeAnAddress() {
        var mail = new Mails().product("Booking.com travel pillow").own("Your Booking.com travel pillow is here.");
        assertEquals(List.of(), judge(mail));
        assertKeys(judge(mail.own("https://booking.com/x")), "link.website");
    }

    @Test
    void aMailOfTenThousandLinksIsNamedFiftyTimes() {
        var mail = new Mails();
        for (var i = 0; i < 10_000; i++) {
            mail.link(Kind.ANCHOR, "https://host" + i + ".example/");
        }
        assertEquals(50, judge(mail).size());
    }

    /// Time that grows with the square of the length would take minutes here.
    @Test
    void aMegabyteWithoutABlankIsReadInLinearTime() {
        for (var piece : List.of(
                "a", "a.", "com.", "it.", "[.]", "(dot)", "%2e", "a-", "a b ", "a .", "x@", ":", "://", "//", "دوت ",
                "http:", "www.", ")", "&#46;", "a . ", "1.", "،", "ك.", "a.com@", "> ", "wrote: ", "A.Com.")) {
            var text = piece.repeat(1_000_000 / piece.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> judge(new Mails().own(text).quoted(text)), piece);
        }
    }

    private static void assertKeys(List<Violation> found, String... keys) {
        assertEquals(List.of(keys), found.stream().map(v -> v.advice().key()).toList());
    }

    static List<Violation> judge(Mails mail) {
        return new LinkWebsite().judge(Hearings.of(mail.build()));
    }
}
