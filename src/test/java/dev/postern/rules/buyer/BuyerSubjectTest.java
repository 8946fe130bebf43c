package dev.postern.rules.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuyerSubjectTest {

    private final BuyerSubject rule = new BuyerSubject();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Product details inquiry from Souq customer Huda",
                "SHIPPING INQUIRY FROM Souq customer x",
                "Return policy inquiry from Souq customer y",
                "Inquiry from Souq customer z"
            })
    void theFormsSubjectsPass(String subject) {
        assertEquals(List.of(), judge(mail().subject(subject)));
    }

    @Test
    void aFreeSubjectIsNamed() {
        assertEquals(
                List.of("hello"),
                judge(mail().subject("hello")).stream().map(Violation::excerpt).toList());
    }

    @Test
    void anAnswerKeepsItsSubject() {
        assertEquals(List.of(), judge(mail().subject("Re: x").answering("<1@rimal.test>")));
    }

    private static Mails mail() {
        return new Mails().toSeller();
    }

    private List<Violation> judge(Mails mail) {
        return rule.judge(Hearings.of(mail.build()));
    }
}
