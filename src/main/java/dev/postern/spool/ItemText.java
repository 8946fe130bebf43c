package dev.postern.spool;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.store.Json;
import java.time.Instant;
import java.util.List;

/// How an [Item] is kept as one column: addresses and ids as plain text.
record ItemText(
        String id,
        String direction,
        String seller,
        String sender,
        String from,
        String to,
        boolean smtpUtf8,
        List<String> orders,
        String messageId,
        String recipient,
        String language,
        long receivedAt,
        long expires) {

    static String write(Item item) {
        return Json.write(new ItemText(
                item.id().text(),
                item.direction().word(),
                item.seller(),
                item.sender().text(),
                item.from().text(),
                item.to().toString(),
                item.smtpUtf8(),
                item.orders().stream().map(OrderId::text).toList(),
                item.original().messageId(),
                item.original().recipient().toString(),
                item.language(),
                item.receivedAt().toEpochMilli(),
                item.expires().toEpochMilli()));
    }

    static Item read(String json) {
        var text = Json.read(json, ItemText.class);
        return new Item(
                new QueueId(text.id()),
                Direction.of(text.direction()),
                text.seller(),
                ReversePath.parse(text.sender()),
                ReversePath.parse(text.from()),
                Address.of(text.to()),
                text.smtpUtf8(),
                text.orders().stream().map(OrderId::new).toList(),
                new Item.Original(text.messageId(), Address.of(text.recipient())),
                text.language(),
                Instant.ofEpochMilli(text.receivedAt()),
                Instant.ofEpochMilli(text.expires()));
    }
}
