package dev.postern.masking;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.masking.mime.HeaderBlock;
import dev.postern.masking.mime.FieldText;
import dev.postern.parties.AliasPair;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Pair;
import dev.postern.parties.Parties;
import dev.postern.parties.Seller;
import dev.postern.reading.Headers;
import dev.postern.reading.Language;
import dev.postern.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A shop, its buyer and their mails.
final class Letters {

    static final String DOMAIN = "mask.example";
    static final Seller SHOP =
            Parties.seller("rimal", "Rimal Home", "inbox@rimal.test", "*@rimal.test", "*@erp.rimal.test");
    static final Address CARE = Address.of("care@rimal.test");
    static final Address BUYER = Address.of("basma.otaibi@corp.example");
    static final AliasPair ALIASES = new AliasPair(
            Address.of("sssssssssssssssssssssssss2@" + DOMAIN), Address.of("bbbbbbbbbbbbbbbbbbbbbbbbb3@" + DOMAIN));
    static final QueueId ID = new QueueId("0123456789ABCDEF");
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final Pattern MAILBOX = Pattern.compile("(.*?)<?([^<>\\s]+@[^<>\\s]+)>?\\s*");

    private final Masking masking = new Masking(MaskingKey.random(), DOMAIN, InstantSource.fixed(NOW));

    static Conversation toBuyer() {
        var senders = List.of(
                new Correspondence.Sender("MAIL FROM", Address.of("bounce@erp.rimal.test")),
                new Correspondence.Sender("From", CARE));
        return Conversation.of(
                new Correspondence(Direction.TO_BUYER, Optional.of(SHOP), senders, List.of(BUYER)),
                ALIASES,
                "Basma Al-Otaibi");
    }

    static Conversation toSeller() {
        return toSeller(BUYER);
    }

    static Conversation toSeller(Address author) {
        var senders =
                List.of(new Correspondence.Sender("MAIL FROM", author), new Correspondence.Sender("From", author));
        return Conversation.of(
                new Correspondence(
                        Direction.TO_SELLER,
                        Optional.of(SHOP),
                        senders,
                        List.of(SHOP.inbox().orElseThrow()),
                        Optional.of(new Pair("rimal", BUYER))),
                ALIASES,
                "Basma Al-Otaibi");
    }

    Masked mask(String raw, Conversation conversation) {
        return mask(raw, reading(raw), conversation);
    }

    Masked mask(String raw, Reading reading, Conversation conversation) {
        return masking.mask(ID, bytes(raw), reading, conversation, Secrets.of(conversation, reading.headers(), ""));
    }

    /// The masked mail as a string of its bytes.
    String masked(String raw, Conversation conversation) {
        return text(mask(raw, conversation).bytes());
    }

    static List<Leak> leaks(String masked, String original, Conversation conversation) {
        return Proof.search(
                bytes(masked), Secrets.of(conversation, reading(original).headers(), ""));
    }

    static MessageBytes bytes(String latin) {
        return MessageBytes.of(latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    static String text(MessageBytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
    }

    /// Text as the bytes of its UTF-8, one character each.
    static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static HeaderBlock header(String raw) {
        return HeaderBlock.parse(raw, 0, raw.length());
    }

    static String body(String raw) {
        return raw.substring(raw.indexOf("\r\n\r\n") + 4);
    }

    static Reading reading(String raw) {
        var block = header(raw);
        var headers = new Headers(
                mailboxes(block.value("From")),
                mailboxes(block.value("Sender")),
                mailboxes(block.value("Reply-To")),
                mailboxes(block.value("To")),
                List.of(),
                FieldText.decode(block.value("Subject")),
                block.value("Message-ID"),
                MessageIds.in(block.value("In-Reply-To") + block.value("References")).stream()
                        .map(id -> "<" + id + ">")
                        .toList());
        return new Reading(headers, List.of(), List.of(), List.of(), List.of(), Language.ENGLISH, List.of());
    }

    private static List<Headers.Mailbox> mailboxes(String value) {
        var matcher = MAILBOX.matcher(value);
        if (!matcher.matches()) {
            return List.of();
        }
        var name = FieldText.decode(matcher.group(1).strip()).replace("\"", "");
        return Address.parse(matcher.group(2)).stream()
                .map(address -> new Headers.Mailbox(name, address))
                .toList();
    }
}
