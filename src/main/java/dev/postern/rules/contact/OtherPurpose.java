package dev.postern.rules.contact;

import dev.postern.mail.Direction;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Objections;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.judge.Label;
import dev.postern.rules.weighing.Lists;
import dev.postern.rules.weighing.Suspicion;
import dev.postern.rules.weighing.Weighing;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Said;
import dev.postern.rules.words.Sentence;
import dev.postern.rules.words.Wording;
import java.util.List;

/// A mail to a buyer serves an order or answers a question: no survey, job, event, greeting or news of the
/// shop for its own sake.
public final class OtherPurpose implements Rule {

    private static final Concept BUSINESS = Concept.of("purpose.business");
    private static final Concept GREETING = Concept.of("purpose.greeting");
    private static final Concept NEWS = Concept.of("purpose.news");
    private static final Concept SURE = Concept.of("purpose.sure");
    private static final Advice ADVICE = Advice.of("contact.purpose");
    private static final Lists LISTS = new Lists("purpose", ADVICE);
    private static final Weighing WEIGHING = new Weighing(Label.OTHER_PURPOSE, ADVICE, OtherPurpose::against);

    @Override
    public RuleId id() {
        return RuleCatalogue.CONTACT_PURPOSE.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var found = WEIGHING.judge(hearing);
        return found.isEmpty() && !isAboutAnOrder(hearing.wording()) ? niceties(hearing) : found;
    }

    /// Greetings are weighed by the whole mail.
    private static Suspicion against(List<Sentence> sentences, int i) {
        var sentence = sentences.get(i);
        return sentence.says(GREETING) && !sentence.says(SURE) ? Suspicion.NONE : LISTS.against(sentences, i);
    }

    private static boolean isAboutAnOrder(Wording wording) {
        return wording.sentences().stream()
                .anyMatch(sentence -> sentence.said() == Said.OWN && sentence.says(BUSINESS));
    }

    /// A greeting or the shop's news is the whole purpose of a mail that says nothing about an order.
    private static List<Violation> niceties(Hearing hearing) {
        var objections = new Objections(hearing);
        for (var sentence : hearing.wording().sentences()) {
            sentence.first(GREETING)
                    .or(() -> sentence.first(NEWS))
                    .ifPresent(hit -> objections.add(sentence, hit, ADVICE));
        }
        return objections.all();
    }
}
