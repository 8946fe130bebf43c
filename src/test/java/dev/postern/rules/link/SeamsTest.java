package dev.postern.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.Rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeamsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order again at shop|.com",
                "shop|.example",
                "Our shop is rimal.|com and it is open",
                "shop.c|om",
                "visit rimal dot|com",
                "visit rimal|dot com",
                "rimal|(dot) example",
                "زوروا متجر ريمال نقطة|كوم",
                "متجرنا ريمال|دوت كوم",
                "s|h|o|p|.|c|o|m",
                "sh|op|.e|xa|mp|le",
                "w w w|shop dot com"
            })
    void addressBrokenOverLinesIsFound(String text) {
        assertEquals(1, judge(text).size(), () -> judge(text).toString());
    }

    @Test
    void itStandsWhereItBegins() {
        var found = judge("Dear Sara,|order again at shop|.com").getFirst();
        assertEquals("text/plain line 2", found.place().describe());
        assertEquals("shop .com", found.excerpt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lamp works with the|.NET tools",
                "We shipped it.|Come back to us if it does not fit",
                "It was an Echo Dot|for the kitchen",
                "The parcel waits at the nearest نقطة|الرياض",
                "Thank you.|Rimal",
                "S|M|L|XL|XXL",
                "1.|2.|3.|4.",
                "Kind regards.|Care team",
                "invoice.p|df",
                "Qty|1|SAR|2.5|in"
            })
    void ordinaryLinesMakeNone(String text) {
        assertEquals(List.of(), judge(text));
    }

    @Test
    void linesInOtherVoicesAreNotJoined() {
        assertEquals(
                List.of(),
                LinkWebsiteTest.judge(new Mails().own("It is in the shop").quoted(".com")));
    }

    private static List<Violation> judge(String lines) {
        var mail = new Mails();
        for (var line : lines.split("\\|")) {
            mail.own(line);
        }
        return new LinkWebsite().judge(Hearings.of(mail.build()));
    }
}
