package dev.postern.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.MessageBytes;
import dev.postern.reading.Link;
import dev.postern.reading.Link.Kind;
import dev.postern.reading.MailReader;
import dev.postern.reading.Place;
import dev.postern.reading.Reading;
import dev.postern.reading.ReadingSettings;
import dev.postern.reading.Voice;
import dev.postern.rules.Advice;
import dev.postern.rules.Case;
import dev.postern.rules.Finding;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.RuleBook;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoLinkTest {

    private static final RuleId LOGO = RuleCatalogue.LOGO_LINK.id();
    private static final RuleId LINK = RuleCatalogue.LINK_WEBSITE.id();

    @Test
    void aPictureThatOpensAWebsiteIsNamed() {
        assertEquals(
                List.of(new Violation(
                        new Place.Line("text/html", 1, 1),
                        "https://shop.example/",
                        Advice.of("logo.link", "shop.example"))),
                judge(new Mails().link(Kind.PICTURE, "https://shop.example/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:care@rimal.test", "tel:+966500000000", "cid:logo@rimal", "#top"})
    void aPictureThatOpensNoWebsitePasses(String target) {
        assertEquals(List.of(), judge(new Mails().link(Kind.PICTURE, target)));
    }

    @Test
    void otherLinksAreNotItsConcern() {
        assertEquals(
                List.of(),
                judge(new Mails().link(Kind.ANCHOR, "https://a.example").link(Kind.IMAGE, "https://b.example/x.png")));
    }

    @Test
    void theBuyersQuotedPictureIsOnlyNoted() {
        var found = judge(new Mails().link(Voice.QUOTED, Kind.PICTURE, "https://a.example", ""));
        assertTrue(found.getFirst().onlyNoted());
    }

    @Test
    void aHostOfTheAllowListPasses() {
        var mail = new Mails().link(Kind.PICTURE, "https://www.a.example/").build();
        assertEquals(List.of(), new LogoLink().judge(Hearings.of(mail, Set.of("a.example"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://a.example'><img src='cid:x' alt='Rimal'></a>",
                "<a href='https://a.example'>Home <span><img src='cid:x'></span></a>",
                "<img usemap='#m' src='cid:x'><map name=m><area href='https://a.example' shape=rect></map>",
                "<a href='//a.example'><svg width=9 height=9><circle r=4 /></svg></a>",
                "<a href='https://a.example'><picture><img src='cid:x'></picture></a>"
            })
    void markupPutsALinkOnAPictureInManyWays(String html) throws IOException {
        assertEquals(
                List.of(Kind.PICTURE),
                read(html).links().stream()
                        .filter(link -> link.target().contains("a.example"))
                        .map(Link::kind)
                        .toList());
    }

    @Test
    void aPictureBesideALinkIsPlain() throws IOException {
        var links = read("<img src='cid:x'><a href='https://a.example'>here</a><img src='cid:y'>")
                .links();
        assertTrue(links.stream().noneMatch(link -> link.kind() == Kind.PICTURE), links::toString);
    }

    @Test
    void oneAddressIsOneFinding() {
        assertEquals(Set.of(LOGO), rules(RuleSettings.defaults()));
    }

    @Test
    void whereTheLogoIsOnlyNotedTheLinkStillStops() {
        var noted = new RuleSettings.Change(Optional.of(Severity.NOTE), List.of(), Optional.empty());
        assertEquals(
                Set.of(LOGO, LINK), rules(new RuleSettings(new RuleSettings.Changes(Map.of(LOGO, noted)), Map.of())));
    }

    private static Set<RuleId> rules(RuleSettings settings) {
        List<Rule> rules = List.of(new LinkWebsite(), new LogoLink());
        var book = new RuleBook(settings, Hearings.LEXICON, Hearings.JUDGE, rules, Clock.systemUTC());
        return book
                .judge(new Mails().link(Kind.PICTURE, "https://shop.example/").build())
                .findings()
                .stream()
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    private static Reading read(String html) throws IOException {
        var mail = "From: a@rimal.test\r\nContent-Type: text/html\r\n\r\n" + html + "\r\n";
        try (var bytes = MessageBytes.of(mail.getBytes(StandardCharsets.US_ASCII))) {
            return new MailReader(ReadingSettings.defaults()).read(bytes);
        }
    }

    private static List<Violation> judge(Mails mail) {
        Case built = mail.build();
        return new LogoLink().judge(Hearings.of(built));
    }
}
