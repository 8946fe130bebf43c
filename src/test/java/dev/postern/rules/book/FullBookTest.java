package dev.postern.rules.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.postern.rules.Mails;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FullBookTest {

    private static final ExampleMails MAILS = new ExampleMails();

    @Test
    void theBookHasTheRulesOfTheCatalogueInItsOrder() {
        assertEquals(
                RuleCatalogue.book().stream().map(RuleCatalogue::id).toList(),
                MAILS.book().rules().stream().map(Rule::id).toList());
    }

    @Test
    void aRulesClassIsNamedByItsId() {
        for (var rule : MAILS.book().rules()) {
            assertEquals(camelCase(rule.id().text()), rule.getClass().getSimpleName());
        }
    }

    @Test
    void whatABuyerMayNotSendIsOnlyNotedByDefault() {
        var mail = new Mails().toSeller().subject("hi").html("www.a.example").build();

        var verdict = MAILS.book().judge(mail);

        assertInstanceOf(Verdict.Relay.class, verdict);
        assertEquals(
                List.of("buyer.subject", "buyer.text-only", "buyer.link"),
                verdict.findings().stream()
                        .map(finding -> finding.rule().text())
                        .toList());
    }

    private static String camelCase(String id) {
        return Arrays.stream(id.split("[.-]"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
