package dev.postern.rules.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.postern.reading.Link.Kind;
import dev.postern.reading.Place;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.RuleBook;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.Verdict;
import dev.postern.rules.link.BuyerLink;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuyerRulesTest {

    @Test
    void plainTextIsTextOnly() {
        assertEquals(List.of(), judge(new BuyerTextOnly(), mail().own("Where is it?")));
    }

    @Test
    void htmlIsNamedOnce() {
        var found = judge(new BuyerTextOnly(), mail().html("Where").html("is it?"));
        assertEquals(
                List.of(new Place.Line("text/html", 1, 1)),
                found.stream().map(Violation::place).toList());
    }

    @Test
    void linksInTextAndMarkupAreNamed() {
        var found = judge(new BuyerLink(), mail().own("see www.a.example").link(Kind.ANCHOR, "https://b.example/x"));
        assertEquals(
                List.of("buyer.link", "buyer.link.markup"),
                found.stream().map(violation -> violation.advice().key()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Product details inquiry from Souq customer Huda",
                "SHIPPING INQUIRY FROM Souq customer x",
                "Return policy inquiry from Souq customer y",
                "Inquiry from Souq customer z"
            })
    void theFormsSubjectsPass(String subject) {
        assertEquals(List.of(), judge(new BuyerSubject(), mail().subject(subject)));
    }

    @Test
    void aFreeSubjectIsNamed() {
        assertEquals(
                List.of("hello"),
                judge(new BuyerSubject(), mail().subject("hello")).stream()
                        .map(Violation::excerpt)
                        .toList());
    }

    @Test
    void anAnswerKeepsItsSubject() {
        assertEquals(
                List.of(), judge(new BuyerSubject(), mail().subject("Re: x").answering("<1@rimal.test>")));
    }

    @Test
    void aMessageThatBreaksThemIsRelayedByDefault() {
        List<Rule> rules = List.of(new BuyerTextOnly(), new BuyerLink(), new BuyerSubject());
        var book = new RuleBook(RuleSettings.defaults(), Hearings.LEXICON, Hearings.JUDGE, rules, Clock.systemUTC());
        var verdict = book.judge(mail().subject("hi").html("www.a.example").build());
        assertInstanceOf(Verdict.Relay.class, verdict);
        assertEquals(3, verdict.findings().size());
    }

    private static Mails mail() {
        return new Mails().toSeller();
    }

    private static List<Violation> judge(Rule rule, Mails mail) {
        return rule.judge(Hearings.of(mail.build()));
    }
}
