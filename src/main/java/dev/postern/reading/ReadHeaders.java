package dev.postern.reading;

import dev.postern.reading.Headers.Mailbox;
import dev.postern.reading.mime.EncodedWords;
import dev.postern.reading.mime.Field;
import dev.postern.reading.mime.MailboxList;
import dev.postern.reading.text.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The header block of a mail, and what of it a reader sees.
///
/// @param shown subject and display names
/// @param strays what stands where the address of an author should
record ReadHeaders(Headers headers, List<Passage> shown, List<Trouble> strays) {

    private static final Set<String> SHOWN = Set.of("Subject", "From", "Sender", "Reply-To", "To", "Cc");
    private static final Set<String> AUTHORS = Set.of("From", "Sender");

    static final ReadHeaders EMPTY = new ReadHeaders(
            new Headers(List.of(), List.of(), List.of(), List.of(), List.of(), "", "", List.of()),
            List.of(),
            List.of());

    private static final int LONGEST_SUBJECT = 2000;

    static ReadHeaders of(List<Field> fields) {
        var shown = new ArrayList<Passage>();
        var strays = new ArrayList<Trouble>();
        var subjects =
                fields.stream().filter(f -> f.is("Subject")).map(Field::decoded).toList();
        subjects.forEach(s -> show(shown, new Place.Subject(), s));
        // Only one goes on, and not past a length: what stands elsewhere would be judged but not seen.
        if (subjects.size() > 1) {
            strays.add(new Trouble(new Place.Subject(), "structure", "two Subject fields"));
        }
        if (subjects.stream().anyMatch(s -> s.length() > LONGEST_SUBJECT)) {
            strays.add(new Trouble(new Place.Subject(), "size", "more than " + LONGEST_SUBJECT + " characters"));
        }
        fields.stream()
                .filter(field -> SHOWN.stream().anyMatch(field::is))
                .forEach(field -> EncodedWords.unknownCharset(field.value())
                        .ifPresent(c -> strays.add(new Trouble(new Place.Header(field.name()), "charset", c))));
        var headers = new Headers(
                mailboxes(fields, "From", shown, strays),
                mailboxes(fields, "Sender", shown, strays),
                mailboxes(fields, "Reply-To", shown, strays),
                mailboxes(fields, "To", shown, strays),
                mailboxes(fields, "Cc", shown, strays),
                subjects.isEmpty() ? "" : subjects.getFirst(),
                messageId(fields),
                references(fields));
        return new ReadHeaders(headers, shown, strays);
    }

    boolean answers() {
        return !forwards() && (!headers.references().isEmpty() || Quotation.answers(headers.subject()));
    }

    boolean forwards() {
        return Quotation.forwards(headers.subject());
    }

    private static List<Mailbox> mailboxes(List<Field> fields, String name, List<Passage> shown, List<Trouble> strays) {
        var mailboxes = new ArrayList<Mailbox>();
        Field.values(fields, name).map(MailboxList::parse).forEach(list -> {
            mailboxes.addAll(list.mailboxes());
            list.mailboxes().forEach(m -> show(shown, new Place.DisplayName(name), m.name()));
            for (var stray : list.strays()) {
                show(shown, new Place.DisplayName(name), stray);
                if (AUTHORS.contains(name)) {
                    strays.add(new Trouble(new Place.Header(name), "structure", stray));
                }
            }
        });
        return List.copyOf(mailboxes);
    }

    private static void show(List<Passage> shown, Place place, String text) {
        if (!text.isBlank()) {
            shown.add(new Passage(Voice.OWN, place, text));
        }
    }

    private static String messageId(List<Field> fields) {
        var value = Field.values(fields, "Message-ID").findFirst().orElse("");
        var ids = ids(value);
        return ids.isEmpty() ? value : ids.getFirst();
    }

    private static List<String> references(List<Field> fields) {
        var references = new LinkedHashSet<String>();
        Field.values(fields, "In-Reply-To").forEach(v -> references.addAll(ids(v)));
        Field.values(fields, "References").forEach(v -> references.addAll(ids(v)));
        return List.copyOf(references);
    }

    private static List<String> ids(String value) {
        var ids = new ArrayList<String>();
        var start = value.indexOf('<');
        while (start >= 0) {
            var end = value.indexOf('>', start);
            if (end < 0) {
                break;
            }
            ids.add(value.substring(start, end + 1));
            start = value.indexOf('<', end);
        }
        return ids;
    }
}
