package dev.postern.masking;

import dev.postern.mail.Address;
import dev.postern.masking.mime.ContentField;
import dev.postern.masking.mime.HeaderBlock;
import dev.postern.masking.mime.FieldText;
import dev.postern.reading.Headers;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes a message's header block anew: what is not on the list of fields below is not in it.
final class HeaderMask {

    /// Fields that tell how to treat a mail and nothing of where it comes from.
    /// Anything else was not understood when the mail was judged and must not be understood later.
    private static final Set<String> KNOWN_ENCODINGS = Set.of("7bit", "8bit", "binary", "quoted-printable", "base64");

    private static final List<String> KEPT = List.of(
            "Importance",
            "Priority",
            "X-Priority",
            "X-MSMail-Priority",
            "Auto-Submitted",
            "X-Auto-Response-Suppress",
            "Precedence",
            "Content-Language");

    private static final Pattern KEPT_VALUE = Pattern.compile("[A-Za-z0-9 ,;=()._*-]{1,100}");
    private static final Pattern DATE_NOISE = Pattern.compile("\\([^)]*\\)|^\\s*[A-Za-z]{3,9}\\s*,");
    private static final int MAX_TEXT = 4000;
    private static final int MAX_NAME = 100;
    private static final int MAX_REFERENCES = 20;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final Conversation conversation;
    private final TextMask text;
    private final ThreadIds ids;
    private final List<String> notes;

    HeaderMask(Conversation conversation, TextMask text, ThreadIds ids, List<String> notes) {
        this.conversation = conversation;
        this.text = text;
        this.ids = ids;
        this.notes = notes;
    }

    /// The whole block with the blank line that ends it.
    String write(HeaderBlock original, Headers headers, String queueId, Instant now) {
        var block = new StringBuilder(1024);
        block.append(from(headers));
        block.append(FieldText.folded("To: " + to()));
        block.append(subject(headers));
        block.append("Date: ").append(date(original, now)).append("\r\n");
        block.append("Message-ID: ").append(messageId(headers, queueId)).append("\r\n");
        block.append(references(original));
        for (var name : KEPT) {
            original.first(name)
                    .filter(field -> KEPT_VALUE.matcher(field.value()).matches() && !text.tells(field.value()))
                    .ifPresent(field -> block.append(FieldText.folded(name + ": " + field.value())));
        }
        return block.append(mime(original)).append("\r\n").toString();
    }

    private Address to() {
        var shown = Suffix.shown(conversation, text);
        if (shown.isEmpty() && !conversation.suffix().isEmpty()) {
            notes.add("To: suffix left out");
        }
        return shown.orElse(conversation.recipient());
    }

    private String from(Headers headers) {
        var name = conversation.toBuyer() ? conversation.seller().name() : buyerName(headers);
        return FieldText.folded("From: " + FieldText.phrase(name) + " <" + conversation.authorAlias() + ">");
    }

    /// The name the buyer goes by, unless it tells the address.
    private String buyerName(Headers headers) {
        var shown = headers.from().stream()
                .map(Headers.Mailbox::name)
                .filter(this::isFitName)
                .findFirst();
        return shown.or(() -> Optional.of(conversation.buyerName()).filter(this::isFitName))
                .orElse("Customer");
    }

    private boolean isFitName(String name) {
        return !name.isBlank()
                && name.length() <= MAX_NAME
                && text.mask(name).equals(name)
                && conversation.authors().stream().noneMatch(author -> spells(name, author));
    }

    private static boolean spells(String name, Address address) {
        return Searchable.bare(name).strip().equals(Searchable.bare(address.local()));
    }

    private String subject(Headers headers) {
        var subject = headers.subject();
        if (subject.isEmpty()) {
            return "";
        }
        var masked = text.mask(subject);
        if (!masked.equals(subject)) {
            notes.add("subject: address replaced");
        }
        return FieldText.field("Subject", masked.substring(0, Math.min(masked.length(), MAX_TEXT)));
    }

    /// The same moment in UTC: the zone tells where the author is.
    private String date(HeaderBlock original, Instant now) {
        // The name of the day is left out, since some programs get it wrong.
        var written = DATE_NOISE.matcher(original.value("Date")).replaceAll("").strip();
        try {
            var date = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
            return DATE.format(date.withZoneSameInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            if (!written.isEmpty()) {
                notes.add("Date: unreadable, replaced");
            }
            return DATE.format(now.atZone(ZoneOffset.UTC));
        }
    }

    private String messageId(Headers headers, String queueId) {
        return headers.messageId().isBlank()
                ? ids.fresh(conversation, queueId)
                : ids.masked(conversation, headers.messageId().strip());
    }

    private String references(HeaderBlock original) {
        var fields = new StringBuilder();
        for (var name : List.of("In-Reply-To", "References")) {
            var all = MessageIds.in(original.value(name));
            var last = all.subList(Math.max(0, all.size() - MAX_REFERENCES), all.size());
            if (!last.isEmpty()) {
                var masked =
                        last.stream().map(id -> ids.referred(conversation, id)).toList();
                fields.append(name)
                        .append(": ")
                        .append(String.join("\r\n ", masked))
                        .append("\r\n");
            }
        }
        return fields.toString();
    }

    private String mime(HeaderBlock original) {
        var fields = new StringBuilder();
        if (original.first("MIME-Version").isPresent()
                || original.first("Content-Type").isPresent()) {
            fields.append("MIME-Version: 1.0\r\n");
        }
        if (text.isOfABuyer() && PageText.isPage(original)) {
            return fields.append(PageText.FIELDS).toString();
        }
        original.first("Content-Type").ifPresent(field -> fields.append(contentType(field)));
        original.first("Content-Disposition")
                .map(field -> ContentField.parse(field.value()))
                .filter(field -> field.value().matches("[a-z-]{1,40}"))
                .ifPresent(field -> fields.append(Parameters.masked(field, text).write("Content-Disposition")));
        original.first("Content-Transfer-Encoding")
                .map(field -> field.value().strip())
                .filter(value -> KNOWN_ENCODINGS.contains(value.toLowerCase(Locale.ROOT)))
                .ifPresent(value -> fields.append("Content-Transfer-Encoding: ")
                        .append(value)
                        .append("\r\n"));
        return fields.toString();
    }

    private String contentType(HeaderBlock.Field field) {
        var type = ContentField.parse(field.value());
        return type.isType()
                ? Parameters.masked(type, text).write("Content-Type")
                : "Content-Type: text/plain; charset=utf-8\r\n";
    }
}
