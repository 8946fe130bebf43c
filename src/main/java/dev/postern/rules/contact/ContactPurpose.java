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
public final class ContactPurpose implements Rule {

    private static final Concept BUSINESS = Concept.of("purpose.business");
    private static final Concept GREETING = Concept.of("purpose.greeting");
    private static final Concept NEWS = Concept.of("purpose.news");
    private static final Concept SURVEY = Concept.of("purpose.survey");
    private static final Concept FAULT = Concept.of("purpose.fault");
    private static final Concept WORDING = Concept.of("purpose.wording");
    private static final Concept EXCUSE = Concept.of("purpose.excuse");
    private static final Concept OTHER = Concept.of("purpose.other");
    private static final int PRINTED_REACH = 3;
    private static final Concept SURE = Concept.of("purpose.sure");
    private static final Advice ADVICE = Advice.of("contact.purpose");
    private static final Lists LISTS = new Lists("purpose");
    private static final Weighing WEIGHING = new Weighing(Label.OTHER_PURPOSE, ADVICE, ContactPurpose::against);

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
        if (isAskedOfFault(sentences, sentence) || (sentence.says(GREETING) && !sentence.says(SURE))) {
            return Suspicion.NONE;
        }
        return isPrinted(sentences, i) ? Suspicion.NONE : LISTS.in(sentences, i);
    }

    /// What an ordered card or sign is to say follows the sentence that announces it.
    private static boolean isPrinted(List<Sentence> sentences, int i) {
        for (var before = Math.max(0, i - PRINTED_REACH); before <= i; before++) {
            if (sentences.get(before).says(WORDING)) {
                return true;
            }
        }
        return false;
    }

    /// Questions that are asked to find a fault are announced as such once in a mail.
    private static boolean isAskedOfFault(List<Sentence> sentences, Sentence asked) {
        return asked.says(SURVEY)
                && sentences.stream().anyMatch(sentence -> sentence.says(SURVEY) && sentence.says(FAULT));
    }

    private static boolean isAboutAnOrder(Wording wording) {
        return wording.sentences().stream()
                .anyMatch(sentence -> sentence.said() == Said.OWN && sentence.says(BUSINESS));
    }

    /// A greeting or the shop's news is the whole purpose of a mail that says nothing about an order.
    private static List<Violation> niceties(Hearing hearing) {
        var objections = new Objections(hearing);
        var sentences = hearing.wording().sentences();
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (!isPrinted(sentences, i) && !sentence.saysAny(EXCUSE, OTHER)) {
                sentence.first(GREETING)
                        .or(() -> sentence.first(NEWS))
                        .ifPresent(hit -> objections.add(sentence, hit, ADVICE));
            }
        }
        return objections.all();
    }
}
