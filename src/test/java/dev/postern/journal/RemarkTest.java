package dev.postern.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.postern.mail.Direction;
import dev.postern.mail.QueueId;
import dev.postern.store.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void theStrongestInTheShadowIsWhatWouldHaveBeen() {
        assertEquals(Optional.of("reject"), would(remark("hold", true), remark("reject", true), remark("note", false)));
        assertEquals(Optional.of("hold"), would(remark("hold", true), remark("note", false)));
    }

    @Test
    void whatWasStoppedAnywayWouldNotHaveBeenOtherwise() {
        assertEquals(Optional.empty(), would(remark("reject", true), remark("reject", false)));
        assertEquals(Optional.empty(), would(remark("hold", true), remark("reject", false)));
        assertEquals(Optional.of("reject"), would(remark("reject", true), remark("hold", false)));
    }

    @Test
    void withoutAShadowNothingWouldHaveBeen() {
        assertEquals(Optional.empty(), would());
        assertEquals(Optional.empty(), would(remark("note", false)));
    }

    @Test
    void recordsOfBeforeThereWasAShadowAreRead() {
        var json = "{\"rule\":\"link.website\",\"severity\":\"reject\",\"place\":\"subject\",\"excerpt\":\"\","
                + "\"advice\":\"link.website\",\"arguments\":[]}";
        assertFalse(Json.read(json, Remark.class).shadow());
    }

    @Test
    void theLogLineSaysWhatWouldHaveBeen() {
        var event = new Event.Received("submission", 9, "en", List.of(remark("reject", true)));
        var entry = new Entry(
                new QueueId("0123456789ABCDEF"), Instant.EPOCH, Direction.TO_BUYER, "rimal", List.of(), event);
        assertEquals(
                "0123456789ABCDEF received to-buyer seller=rimal order= listener=submission size=9 would=reject"
                        + " rules=link.website",
                LogLines.line(entry));
    }

    @Test
    void theLogLineSaysWhatIsKnownOfTheAuthor() {
        var event = new Event.Received("buyer", 9, "en", "spf=pass dkim=none dmarc=fail policy=none", List.of());
        var entry = new Entry(
                new QueueId("0123456789ABCDEF"), Instant.EPOCH, Direction.TO_SELLER, "rimal", List.of(), event);
        assertEquals(
                "0123456789ABCDEF received to-seller seller=rimal order= listener=buyer size=9"
                        + " authentication=\"spf=pass dkim=none dmarc=fail policy=none\"",
                LogLines.line(entry));
    }

    @Test
    void aRecordOfBeforeAuthorsWereAskedAboutIsRead() {
        var old = Events.read("received", """
                {"listener":"buyer","size":9,"language":"en","remarks":[]}""");
        assertEquals(new Event.Received("buyer", 9, "en", List.of()), old);
    }

    private static Optional<String> would(Remark... remarks) {
        return Remark.would(List.of(remarks));
    }

    private static Remark remark(String severity, boolean shadow) {
        return new Remark("link.website", severity, "subject", "x", "link.website", List.of(), shadow);
    }
}
