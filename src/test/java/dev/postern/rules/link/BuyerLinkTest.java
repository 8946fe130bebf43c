package dev.postern.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import dev.postern.reading.Link.Kind;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuyerLinkTest {

    private final BuyerLink rule = new BuyerLink();

    @Test
    void linksInTextAndMarkupAreNamed() {
        var found = judge(new Mails().toSeller().own("see www.a.example").link(Kind.ANCHOR, "https://b.example/x"));
        assertEquals(
                List.of("buyer.link", "buyer.link.markup"),
                found.stream().map(violation -> violation.advice().key()).toList());
    }

    private List<Violation> judge(Mails mail) {
        return rule.judge(Hearings.of(mail.build()));
    }
}
