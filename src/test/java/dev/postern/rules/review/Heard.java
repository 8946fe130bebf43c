package dev.postern.rules.review;

import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.judge.Judges;
import dev.postern.rules.words.Wording;
import java.util.List;
import java.util.Set;

/// Brings mails before a rule with its word lists alone, so that a test does not lean on the judge.
final class Heard {

    private Heard() {}

    static List<Violation> by(Rule rule, Mails mail, String... allowed) {
        var built = mail.build();
        var wording = Wording.of(built.reading(), built.who().seller(), built.products(), Hearings.LEXICON);
        return rule.judge(new Hearing(built, wording, Judges.silent().on(wording), Set.of(allowed)));
    }

    static List<String> keys(List<Violation> violations) {
        return violations.stream().map(Violation::advice).map(Advice::key).toList();
    }
}
