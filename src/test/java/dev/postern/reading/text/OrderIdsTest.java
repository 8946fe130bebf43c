package dev.postern.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.mail.OrderId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderIdsTest {

    private static final OrderId ID = new OrderId("405-1234567-7654321");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "405-1234567-7654321",
                "Order #405-1234567-7654321.",
                "(405-1234567-7654321)",
                "INV-405-1234567-7654321",
                "طلب405-1234567-7654321",
                "٤٠٥-١٢٣٤٥٦٧-٧٦٥٤٣٢١",
                "۴۰۵-۱۲۳۴۵۶۷-۷۶۵۴۳۲۱",
                "４０５-１２３４５６７-７６５４３２１",
                "٤٠٥-1234567-٧٦٥٤٣٢١",
                "405–1234567—7654321",
                "405‑1234567‑7654321",
                "405−1234567−7654321",
                "405\u00ad1234567\u00ad7654321",
                "405ـ1234567ـ7654321",
                "405 - 1234567 - 7654321",
                "405\u00a0-\u00a01234567 7654321",
                "405 1234567 7654321",
                "40\u200b5-12345\u206067-7654321",
                "\u202b405\u202c-\u200f1234567-\u200e7654321",
                "40512345677654321",
                "2 x lamp, 405-1234567-7654321, 3 pieces",
                "405--1234567-7654321"
            })
    void understandsHowPeopleWriteOne(String text) {
        assertEquals(
                List.of(ID), OrderIds.in(text).stream().map(OrderIds.Found::id).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1405-1234567-7654321",
                "405-1234567-76543210",
                "405-1234567-765432",
                "405-123456-7654321",
                "405-1234567",
                "405-1234567-7654321-1",
                "2025-405-1234567-7654321",
                "405-12345677654321",
                "4051234567-7654321",
                "405.1234567.7654321",
                "405/1234567/7654321",
                "940512345677654321",
                "405123456776543210",
                "1-40512345677654321",
                "405, 1234567, 7654321",
                "405                 1234567 7654321",
                ""
            })
    void anotherNumberIsNone(String text) {
        assertEquals(List.of(), OrderIds.in(text));
    }

    @Test
    void tellsWhatTheSenderWrote() {
        var found = OrderIds.in("رقم الطلب ٤٠٥ – ١٢٣٤٥٦٧ – ٧٦٥٤٣٢١ شكرا");
        assertEquals("٤٠٥ – ١٢٣٤٥٦٧ – ٧٦٥٤٣٢١", found.getFirst().written());
    }

    @Test
    void findsEachMentionInOrder() {
        var found = OrderIds.in("403-0000001-0000001, 403-0000002-0000002 and 403-0000001-0000001");
        assertEquals(
                List.of("403-0000001-0000001", "403-0000002-0000002", "403-0000001-0000001"),
                found.stream().map(f -> f.id().text()).toList());
    }

    @Test
    void neighboursDivideByBlanks() {
        assertEquals(2, OrderIds.in("405-1234567-7654321 405-1234567-7654321").size());
    }
}
