package dev.postern.reading.returned;

import dev.postern.mail.MessageBytes;
import dev.postern.reading.Folding;
import dev.postern.reading.ReadingSettings;
import dev.postern.reading.mime.Field;
import dev.postern.reading.mime.MailVisitor;
import dev.postern.reading.mime.MimeMail;
import dev.postern.reading.mime.PartHead;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The outer mail alone: its header, the reports for programs in it, the beginning of its text. A mail
/// that it returns is not looked at, since that one's words are not its own.
final class MachineMail implements MailVisitor {

    private static final int LONGEST_TEXT = 16 << 10;
    private static final int LONGEST_REPORT = 64 << 10;

    private List<Field> fields = List.of();
    private final StringBuilder words = new StringBuilder();
    private final List<String> deliveryReports = new ArrayList<>();
    private boolean receipt;
    private boolean inReturned;

    private MachineMail() {}

    static MachineMail of(MessageBytes bytes) {
        var mail = new MachineMail();
        MimeMail.walk(bytes.toArray(), ReadingSettings.defaults(), mail);
        return mail;
    }

    /// The values of a field, each in lower case.
    List<String> values(String name) {
        return Field.values(fields, name)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.is(name));
    }

    /// Folded.
    String subject() {
        return fields.stream()
                .filter(field -> field.is("Subject"))
                .findFirst()
                .map(field -> Folding.fold(field.decoded()).text().strip())
                .orElse("");
    }

    /// The beginning of the text, folded.
    String text() {
        return Folding.fold(words.toString()).text();
    }

    List<String> deliveryReports() {
        return List.copyOf(deliveryReports);
    }

    boolean isReceipt() {
        return receipt;
    }

    @Override
    public void header(List<Field> header) {
        fields = List.copyOf(header);
    }

    @Override
    public void forwardedHeader(List<Field> header) {
        inReturned = true;
    }

    @Override
    public void text(PartHead head, byte[] content) {
        part(head, content);
    }

    @Override
    public void file(PartHead head, byte[] content, long size) {
        part(head, content);
    }

    private void part(PartHead head, byte[] content) {
        if (inReturned) {
            return;
        }
        switch (head.mimeType()) {
            case "message/delivery-status", "message/global-delivery-status" ->
                deliveryReports.add(begin(content, LONGEST_REPORT));
            case "message/disposition-notification", "message/global-disposition-notification" -> receipt = true;
            case "text/plain", "text/html" -> words.append(begin(content, LONGEST_TEXT - words.length()));
            default -> {}
        }
    }

    private static String begin(byte[] content, int most) {
        return new String(content, 0, Math.clamp(most, 0, content.length), StandardCharsets.UTF_8);
    }

    @Override
    public void multipart(PartHead head) {
        // its parts are shown one by one
    }

    @Override
    public void endOfMultipart() {
        // nothing hangs on the structure
    }

    @Override
    public void forwarded(PartHead head, long size) {
        // what comes after it is not the machine's own either
    }

    @Override
    public void between(String multipart, byte[] content) {
        // shown by no program
    }

    @Override
    public void trouble(String what, String detail) {
        // what could not be read says nothing
    }

    @Override
    public void trouble(PartHead head, String what, String detail) {
        // the same
    }

    /// The address of the first author, in lower case; empty if there is none.
    Optional<String> author() {
        return values("From").stream().findFirst();
    }
}
