package dev.postern.delivery.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyParserTest {

    private static List<ServerReply> replies(String wire) throws ReplyParser.Garbage {
        var parser = new ReplyParser();
        var replies = new ArrayList<ServerReply>();
        for (var octet : wire.getBytes(StandardCharsets.UTF_8)) {
            var reply = parser.take(octet);
            if (reply != null) {
                replies.add(reply);
            }
        }
        return replies;
    }

    @Test
    void aLineIsAReply() throws ReplyParser.Garbage {
        assertEquals(List.of(new ServerReply(250, List.of("2.0.0 ok"))), replies("250 2.0.0 ok\r\n"));
    }

    @Test
    void aCodeWithoutATextIsAReply() throws ReplyParser.Garbage {
        assertEquals(List.of(new ServerReply(250, List.of(""))), replies("250\r\n"));
        assertEquals(List.of(new ServerReply(250, List.of(""))), replies("250 \r\n"));
    }

    @Test
    void linesWithADashBelongTogether() throws ReplyParser.Garbage {
        assertEquals(
                List.of(new ServerReply(250, List.of("mx", "", "SIZE 10"))),
                replies("250-mx\r\n250-\r\n250 SIZE 10\r\n"));
    }

    @Test
    void severalRepliesMayComeTogether() throws ReplyParser.Garbage {
        assertEquals(3, replies("250 a\r\n250-b\r\n250 c\r\n354 d\r\n").size());
    }

    @Test
    void aBareLineFeedEndsALine() throws ReplyParser.Garbage {
        assertEquals(List.of(new ServerReply(550, List.of("no"))), replies("550 no\n"));
    }

    @Test
    void anUnfinishedLineIsNoReply() throws ReplyParser.Garbage {
        assertEquals(List.of(), replies("250 ok\r"));
        assertEquals(List.of(), replies("250-ok\r\n"));
    }

    @Test
    void textMayBeUtf8() throws ReplyParser.Garbage {
        assertEquals("550 لا", replies("550 لا\r\n").getFirst().text());
    }

    @Test
    void onlyTheBeginningOfALongLineIsKept() throws ReplyParser.Garbage {
        var reply = replies("550 " + "x".repeat(20_000) + "\r\n").getFirst();

        assertEquals(550, reply.code());
        assertTrue(reply.text().length() <= 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "hello", "2x0 ok", "150 wait", "600 no", "250ok", "٢٥٠ ok", " 250 ok", "HTTP/1.1 400"})
    void anythingElseIsGarbage(String line) {
        assertThrows(ReplyParser.Garbage.class, () -> replies(line + "\r\n"));
    }

    @Test
    void aReplyOfTwoCodesIsGarbage() {
        assertThrows(ReplyParser.Garbage.class, () -> replies("550-no\r\n250 yes\r\n"));
    }

    @Test
    void aReplyWithoutEndIsGarbage() {
        assertThrows(ReplyParser.Garbage.class, () -> replies("250-x\r\n".repeat(1000)));
        assertThrows(ReplyParser.Garbage.class, () -> replies("250 " + "x".repeat(100_000)));
    }

    @Test
    void theServersEnhancedStatusCounts() {
        assertEquals("5.7.1", new ServerReply(550, List.of("5.7.1 no")).status().toString());
        assertEquals("4.2.2", new ServerReply(452, List.of("4.2.2")).status().toString());
    }

    @Test
    void withoutOneTheCodeTells() {
        assertEquals("5.1.1", new ServerReply(550, List.of("unknown")).status().toString());
        assertEquals("4.3.1", new ServerReply(452, List.of("")).status().toString());
        assertEquals("5.0.0", new ServerReply(599, List.of("")).status().toString());
    }

    @Test
    void aStatusOfAnotherClassDoesNotCount() {
        assertEquals(
                "5.1.1", new ServerReply(550, List.of("4.7.1 later")).status().toString());
    }
}
