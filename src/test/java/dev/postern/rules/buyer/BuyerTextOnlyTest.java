package dev.postern.rules.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import dev.postern.reading.Place;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuyerTextOnlyTest {

    private final BuyerTextOnly rule = new BuyerTextOnly();

    @Test
    void plainTextIsTextOnly() {
        assertEquals(List.of(), judge(mail().own("Where is it?")));
    }

    @Test
    void htmlIsNamedOnce() {
        var found = judge(mail().html("Where").html("is it?"));
        assertEquals(
                List.of(new Place.Line("text/html", 1, 1)),
                found.stream().map(Violation::place).toList());
    }

    private static Mails mail() {
        return new Mails().toSeller();
    }

    private List<Violation> judge(Mails mail) {
        return rule.judge(Hearings.of(mail.build()));
    }
}
