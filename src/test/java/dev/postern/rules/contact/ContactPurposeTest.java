package dev.postern.rules.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPurposeTest {

    private static final String ORDER = "Your order left the warehouse today.";

    private final ContactPurpose rule = new ContactPurpose();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take part in our survey, it takes two minutes of your time.",
                "We are hiring drivers, send your CV.",
                "You are invited to the opening party on Friday.",
                "Please vote for us in the shop awards.",
                "Donate to the winter collection.",
                "شاركوا في استبيان رضا العملاء.",
                "نبحث عن موظفين لفرعنا، أرسل سيرتك الذاتية.",
                "ندعوكم لحضور حفل الافتتاح.",
                "حياكم في معرضنا يوم الجمعة"
            })
    void anotherPurposeIsNamed(String sentence) {
        assertFalse(judge(new Mails().own(ORDER).own(sentence)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eid Mubarak from all of us.",
                "رمضان كريم وكل عام وأنتم بخير.",
                "The technician comes for the site survey on Sunday.",
                "The parcel waits at the new branch of the carrier.",
                "المندوب الجديد يعرف العنوان."
            })
    void besideAnOrdersBusinessTheyPass(String sentence) {
        assertEquals(List.of(), judge(new Mails().own(ORDER).own(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Eid Mubarak to you and your family.", "كل عام وأنتم بخير.", "We have moved to a bigger shop."})
    void aMailOfNothingElseIsNamed(String sentence) {
        assertFalse(
                judge(new Mails().subject("408-1111111-1111111").own(sentence)).isEmpty());
    }

    @Test
    void whatTheBuyerWroteIsOnlyNoted() {
        var found = judge(new Mails().own(ORDER).quoted("> please take my survey"));
        assertTrue(found.stream().allMatch(Violation::onlyNoted), found::toString);
    }

    @Test
    void aPhraseOfTheAllowListPasses() {
        var mail = new Mails().own(ORDER).own("Take part in our survey.").build();
        assertEquals(List.of(), rule.judge(Hearings.of(mail, Set.of("our survey"))));
    }

    private List<Violation> judge(Mails mail) {
        return rule.judge(Hearings.of(mail.build()));
    }
}
