package dev.postern.corpus;

import dev.postern.rules.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Recall and precision of each rule over labelled mails, per language.
final class Scores {

    static final String ALL = "all";

    private static final List<String> LANGUAGES = List.of("en", "ar", "mixed", ALL);

    private final Map<RuleId, Map<String, Count>> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    /// How often a rule was named rightly, not at all, and wrongly.
    static final class Count {
        private int hits;
        private int misses;
        private int falseAlarms;

        double recall() {
            return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
        }

        double precision() {
            return hits + falseAlarms == 0 ? 1 : (double) hits / (hits + falseAlarms);
        }
    }

    /// Enters one answer about one rule.
    ///
    /// @param detail what was found, for the list of wrong answers
    void enter(RuleId rule, LabelledMail mail, boolean named, String detail) {
        var broken = mail.rules().contains(rule);
        if (mail.may().contains(rule) || (!broken && !named)) {
            return;
        }
        if (broken != named) {
            wrong.add((broken ? "miss         " : "false alarm  ") + rule + "  " + mail.name() + "  " + detail);
        }
        for (var language : List.of(mail.language(), ALL)) {
            var count = count(rule, language);
            count.hits += broken && named ? 1 : 0;
            count.misses += broken && !named ? 1 : 0;
            count.falseAlarms += broken ? 0 : 1;
        }
    }

    Count count(RuleId rule, String language) {
        return counts.computeIfAbsent(rule, r -> new TreeMap<>()).computeIfAbsent(language, l -> new Count());
    }

    /// Misses and false alarms, by rule and file.
    List<String> wrong() {
        return wrong.stream().sorted().toList();
    }

    /// A line a rule: hits/labelled, recall and precision in each language.
    String table() {
        var table = new StringBuilder("%-24s".formatted("rule"));
        LANGUAGES.forEach(language -> table.append("%-26s".formatted(language)));
        counts.forEach((rule, byLanguage) -> {
            table.append("\n%-24s".formatted(rule));
            LANGUAGES.forEach(language -> table.append(cell(count(rule, language))));
        });
        return table.toString();
    }

    private static String cell(Count count) {
        return "%-26s"
                .formatted("%d/%d  r %.1f%%  p %.1f%%"
                        .formatted(
                                count.hits, count.hits + count.misses, 100 * count.recall(), 100 * count.precision()));
    }
}
