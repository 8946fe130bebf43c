package dev.postern.rules.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Direction;
import dev.postern.rules.Finding;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every rule has its page in `src/docs/rules`, and what the page calls bad or good is so: a bad
/// example breaks the page's rule, a good one is relayed by the whole book.
class RulePagesTest {

    private static final Path PAGES = Path.of("src/docs/rules");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```(bad|good)( html| mail)?\\R(.*?)^```$");
    private static final int EXAMPLES = 3;
    private static final ExampleMails MAILS = new ExampleMails();

    @TestFactory
    Stream<DynamicTest> everyRuleHasItsPage() {
        return MAILS.book().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id().text(), () -> hold(rule)));
    }

    @Test
    void everyPageIsOfARule() throws IOException {
        var ids = RuleCatalogue.words().stream().map(id -> id + ".md").toList();
        try (var pages = Files.list(PAGES)) {
            var strays = pages.map(page -> String.valueOf(page.getFileName()))
                    .filter(name -> !name.equals("README.md") && !ids.contains(name))
                    .toList();
            assertEquals(List.of(), strays);
        }
    }

    @Test
    void theRuleThatAsksNameServersHasItsPage() throws IOException {
        var page = Files.readString(PAGES.resolve(RuleCatalogue.SENDER_UNAUTHENTICATED.id() + ".md"));
        for (var heading : List.of("# sender.unauthenticated", "## How to mend", "## What can be configured")) {
            assertTrue(page.contains(heading + "\n"), heading);
        }
    }

    private static void hold(Rule rule) throws IOException {
        var page = Files.readString(PAGES.resolve(rule.id() + ".md"));
        assertTrue(page.startsWith("# " + rule.id() + "\n"), "the page begins with the rule's id");
        for (var heading : List.of("## What counts", "## How to mend", "## What can be configured")) {
            assertTrue(page.contains("\n" + heading + "\n"), heading);
        }
        var bad = examples(page, "bad");
        var good = examples(page, "good");
        assertTrue(bad.size() >= EXAMPLES && good.size() >= EXAMPLES, "three bad and three good examples");
        for (var example : bad) {
            assertTrue(rules(rule, example).contains(rule.id()), () -> "should be found:\n" + example.text());
        }
        for (var example : good) {
            assertEquals(List.of(), stopping(rule, example), example.text());
        }
    }

    private record Example(String kind, String text) {}

    private static List<Example> examples(String page, String verdict) {
        var examples = new ArrayList<Example>();
        var matcher = EXAMPLE.matcher(page);
        while (matcher.find()) {
            if (matcher.group(1).equals(verdict)) {
                var kind = matcher.group(2) == null ? "" : matcher.group(2).strip();
                examples.add(new Example(kind, matcher.group(3)));
            }
        }
        return examples;
    }

    private static List<RuleId> rules(Rule rule, Example example) throws IOException {
        return findings(rule, example).stream().map(Finding::rule).toList();
    }

    private static List<Finding> stopping(Rule rule, Example example) throws IOException {
        return findings(rule, example).stream()
                .filter(finding -> finding.severity() == Severity.REJECT
                        || (rule.direction() == Direction.TO_SELLER
                                && finding.rule().equals(rule.id())))
                .toList();
    }

    private static List<Finding> findings(Rule rule, Example example) throws IOException {
        return MAILS.judge(rule.direction(), example.kind(), example.text()).findings();
    }
}
