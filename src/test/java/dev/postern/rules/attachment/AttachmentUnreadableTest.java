package dev.postern.rules.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.OrderId;
import dev.postern.orders.Adjustment;
import dev.postern.orders.Order;
import dev.postern.orders.Orders;
import dev.postern.parties.Correspondence;
import dev.postern.reading.MailReader;
import dev.postern.reading.ReadingSettings;
import dev.postern.rules.Case;
import dev.postern.rules.Hearings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentUnreadableTest {

    private static final String HEAD =
            "From: care@shop.test\r\nSubject: Order 402-1234567-7654321\r\nMIME-Version: 1.0\r\n";

    @Test
    void anOrdinaryMailIsReadable() {
        assertEquals(List.of(), kinds("Content-Type: text/plain; charset=utf-8\r\n\r\nhello\r\n"));
    }

    @Test
    void nestingPastTheLimitIsNamed() {
        var mail = new StringBuilder();
        for (var i = 0; i < 40; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        assertEquals(List.of("attachment.unreadable.depth"), kinds(mail + "\r\nevil.com\r\n"));
    }

    @Test
    void tooManyPartsAreNamed() {
        var parts = "--b\r\n\r\nx\r\n".repeat(1200);
        assertEquals(
                List.of("attachment.unreadable.parts"),
                kinds("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + parts + "--b--\r\n"));
    }

    @Test
    void tooManyLinesAreNamed() {
        assertEquals(List.of("attachment.unreadable.size"), kinds("\r\n" + "hello a b\r\n".repeat(70_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"base64\"", "base64;", "base 64", "base64 (x)", "(c) base64", "x-uuencode"})
    void anEncodingThatReadersDisagreeAboutIsNamed(String encoding) {
        assertEquals(
                List.of("attachment.unreadable.encoding"),
                kinds("Content-Transfer-Encoding: " + encoding + "\r\n\r\nZ28gaHR0cDovL2V2aWwuY29tL3g=\r\n"));
    }

    @Test
    void aSecondSubjectIsNamed() {
        assertEquals(List.of("attachment.unreadable.structure"), kinds("Subject: another\r\n\r\nhello\r\n"));
    }

    private static List<String> kinds(String rest) {
        var bytes = MessageBytes.of((HEAD + rest).getBytes(StandardCharsets.UTF_8));
        var reading = new MailReader(ReadingSettings.defaults()).read(bytes);
        var who = new Correspondence(Direction.TO_BUYER, Optional.empty(), List.of(), List.of());
        return new AttachmentUnreadable()
                .judge(Hearings.of(new Case(reading, who, new NoOrders()))).stream()
                        .map(violation -> violation.advice().key())
                        .toList();
    }

    private static final class NoOrders implements Orders {
        @Override
        public Mode mode() {
            return Mode.STRICT;
        }

        @Override
        public Optional<Order> find(OrderId id) {
            return Optional.empty();
        }

        @Override
        public List<Order> of(String seller, dev.postern.mail.Address buyer) {
            return List.of();
        }

        @Override
        public boolean hasAdjustments() {
            return false;
        }

        @Override
        public List<Adjustment> adjustments(OrderId id) {
            return List.of();
        }
    }
}
