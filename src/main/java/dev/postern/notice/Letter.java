package dev.postern.notice;

import dev.postern.mail.Address;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A multipart mail being composed, on Jakarta Mail.
///
/// Header fields are ASCII whatever they are given, and no value can begin another field: text is
/// encoded (RFC 2047), anything else must be printable ASCII.
final class Letter {

    /// A date as RFC 5322 §3.3 writes it.
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final String UTF_8 = "UTF-8";
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]*");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,500}>");
    private static final int MAX_LINE = 998;

    private final String type;
    private final MimeMessage message = new NamedMessage();
    private final List<byte[]> contents = new ArrayList<>();
    private final List<MimeBodyPart> parts = new ArrayList<>();

    /// @param type of the whole, a multipart type with its parameters but the boundary
    Letter(String type) {
        this.type = type;
    }

    /// Whether the text can stand in Message-ID, In-Reply-To and References.
    static boolean isMessageId(String text) {
        return MESSAGE_ID.matcher(text).matches();
    }

    /// A field of plain words.
    ///
    /// @throws IllegalArgumentException if the value is not printable ASCII
    void words(String name, String value) {
        if (!PRINTABLE.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " must be printable ASCII");
        }
        header(name, value);
    }

    /// A field that a person reads.
    void text(String name, String value) {
        header(name, folded(name, encoded(value)));
    }

    void date(String name, Instant time) {
        header(name, DATE.format(time));
    }

    void mailbox(String name, String shown, Address address) {
        words(name, shown + " <" + address + ">");
    }

    /// Who it is for. An address that ASCII cannot write is shown as an empty group, as RFC 6857 does.
    void to(Address address) {
        var text = address.toString();
        header("To", PRINTABLE.matcher(text).matches() ? text : folded("To", encoded(text)) + " :;");
    }

    /// A part that a person reads.
    void textPart(String text) {
        var ascii = text.chars().allMatch(c -> c < 0x80);
        part(
                "text/plain; charset=utf-8",
                ascii ? "quoted-printable" : "base64",
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /// A part of ASCII lines ended by CRLF.
    void asciiPart(String partType, String text) {
        part(partType, "7bit", text.getBytes(StandardCharsets.US_ASCII));
    }

    /// A part of lines ended by CRLF that may hold anything.
    void bytesPart(String partType, byte[] bytes) {
        part(partType, isSevenBit(bytes) ? "7bit" : "quoted-printable", bytes);
    }

    byte[] toBytes() {
        try {
            var whole = new Parts(type, boundary());
            for (var part : parts) {
                whole.addBodyPart(part);
            }
            message.setContent(whole);
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(String partType, String encoding, byte[] bytes) {
        try {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, partType)));
            part.setHeader("Content-Type", partType);
            part.setHeader("Content-Transfer-Encoding", encoding);
            parts.add(part);
            contents.add(bytes);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One that no part holds, so that what the sender wrote cannot end a part.
    private String boundary() {
        for (var i = 0; ; i++) {
            var boundary = "=_postern_" + i;
            if (contents.stream().noneMatch(bytes -> latin1(bytes).contains(boundary))) {
                return boundary;
            }
        }
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isSevenBit(byte[] bytes) {
        var lineLength = 0;
        for (var b : bytes) {
            lineLength = b == '\n' ? 0 : lineLength + 1;
            if (b < 0 || lineLength > MAX_LINE) {
                return false;
            }
        }
        return true;
    }

    private static String encoded(String text) {
        try {
            return PRINTABLE.matcher(text).matches() ? text : MimeUtility.encodeWord(text, UTF_8, "B");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String folded(String name, String value) {
        return MimeUtility.fold(name.length() + 2, value);
    }

    private void header(String name, String value) {
        try {
            message.setHeader(name, value);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A message that keeps the Message-ID it was given.
    private static final class NamedMessage extends MimeMessage {
        NamedMessage() {
            super((@Nullable Session) null);
        }

        @Override
        protected void updateMessageID() {
            // the queue id makes a better one than the library's
        }
    }

    /// A multipart whose boundary is ours to say.
    private static final class Parts extends MimeMultipart {
        Parts(String type, String boundary) {
            contentType = type + "; boundary=\"" + boundary + '"';
        }
    }
}
