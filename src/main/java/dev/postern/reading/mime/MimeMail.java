package dev.postern.reading.mime;

import dev.postern.reading.ReadingSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RecursionMode;

/// Walks through the MIME structure of a mail, within limits. Of one mail; used by one thread.
public final class MimeMail {

    // The library's own limits end the whole parse; ours leave out and go on.
    private static final MimeConfig UNLIMITED = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxContentLen(-1)
            .build();
    private static final int BETWEEN_LIMIT = 16 << 10;
    private static final int BUFFER = 8 << 10;

    private final ReadingSettings limits;
    private final boolean forwarded;
    private final MailVisitor visitor;
    private final MimeTokenStream stream = new MimeTokenStream(UNLIMITED);
    private final Boundaries boundaries = new Boundaries();
    private final Deque<Level> levels = new ArrayDeque<>();
    private List<Field> fields = new ArrayList<>();
    private PartHead head = PartHead.of(List.of(), "text/plain");
    private int headerBytes;
    private int headerLine;
    private int textLeft;
    private int parts;
    private boolean tooDeep;
    private long decoded;

    private MimeMail(ReadingSettings limits, boolean forwarded, MailVisitor visitor) {
        this.limits = limits;
        this.forwarded = forwarded;
        this.visitor = visitor;
        this.textLeft = limits.text();
    }

    /// Shows everything in the mail to the visitor; whatever the bytes are, it returns.
    public static void walk(byte[] mail, ReadingSettings limits, MailVisitor visitor) {
        new MimeMail(limits, false, visitor).walk(mail);
    }

    /// The same of a mail that is a file of another.
    public static void walkForwarded(byte[] mail, ReadingSettings limits, MailVisitor visitor) {
        new MimeMail(limits, true, visitor).walk(mail);
    }

    /// A multipart or forwarded mail we are in.
    private record Level(PartHead head, boolean message, long decodedBefore) {}

    private void walk(byte[] mail) {
        stream.parse(new ByteArrayInputStream(mail));
        try {
            var state = stream.getState();
            while (state != EntityState.T_END_OF_STREAM && parts <= limits.parts()) {
                meet(state);
                state = stream.next();
            }
            if (parts > limits.parts()) {
                visitor.trouble("parts", "more than " + limits.parts() + " parts");
            } else if (!tooDeep && boundaries.areAmbiguous(mail)) {
                visitor.trouble("structure", "a boundary that may be read in two ways");
            }
        } catch (MimeException | IOException e) {
            visitor.trouble("structure", String.valueOf(e.getMessage()));
        }
    }

    private void meet(EntityState state) throws IOException {
        switch (state) {
            case T_START_HEADER -> startHeader();
            case T_FIELD -> field((RawField) stream.getField());
            case T_END_HEADER -> endHeader();
            case T_START_MULTIPART -> startMultipart();
            case T_START_MESSAGE -> startMessage();
            case T_END_MESSAGE -> endMessage();
            case T_END_MULTIPART -> {
                levels.pop();
                visitor.endOfMultipart();
            }
            case T_BODY -> body();
            case T_PREAMBLE, T_EPILOGUE -> between();
            case T_START_BODYPART, T_END_BODYPART, T_RAW_ENTITY, T_END_OF_STREAM -> {}
        }
    }

    private void startHeader() {
        fields = new ArrayList<>();
        headerBytes = 0;
        headerLine = 1;
    }

    private void field(RawField raw) {
        var length = raw.getRaw().length();
        if (headerBytes <= limits.header() && headerBytes + length > limits.header()) {
            visitor.trouble("size", "a header block of more than " + limits.header() + " bytes");
        }
        headerBytes += Math.min(length, limits.header() + 1);
        if (headerBytes <= limits.header()) {
            var bytes = raw.getRaw().toByteArray();
            var text = DecodedText.guessed(bytes);
            fields.add(new Field(raw.getName(), text.substring(text.indexOf(':') + 1), headerLine));
            headerLine += 1 + (int) text.chars().filter(c -> c == '\n').count();
        }
    }

    private void endHeader() {
        var level = levels.peek();
        head = PartHead.of(fields, level != null && isDigest(level) ? "message/rfc822" : "text/plain");
        if (level == null) {
            if (parts == 0 && forwarded) {
                visitor.forwardedHeader(fields);
            } else if (parts == 0) {
                visitor.header(fields);
            }
        } else if (level.message) {
            visitor.forwardedHeader(fields);
        }
        parts++;
        if (head.clashing()) {
            visitor.trouble(head, "structure", "a part with two types or encodings");
        }
        if (levels.size() >= limits.depth()) {
            tooDeep = true;
            // Not entered: the part then comes as one body, which [#body] leaves out.
            stream.setRecursionMode(RecursionMode.M_FLAT);
        }
    }

    private static boolean isDigest(Level level) {
        return !level.message && level.head.mimeType().equals("multipart/digest");
    }

    private void startMultipart() {
        if (head.isEncrypted()) {
            visitor.trouble(head, "encrypted", head.mimeType());
        }
        if (head.isEncoded()) {
            // Forbidden (RFC 2045 §6.4); some programs decode it all the same.
            visitor.trouble(head, "encoding", head.encoding() + " of " + head.mimeType());
        }
        boundaries.add(
                head.type().parameter("boundary"), stream.getBodyDescriptor().getBoundary());
        levels.push(new Level(head, false, decoded));
        visitor.multipart(head);
    }

    private void startMessage() {
        if (parts > 0) {
            levels.push(new Level(head, true, decoded));
        }
    }

    private void endMessage() {
        var level = levels.peek();
        if (level != null && level.message) {
            levels.pop();
            if (level.head.isAttached()) {
                visitor.forwarded(level.head, decoded - level.decodedBefore);
            }
        }
    }

    private void body() throws IOException {
        stream.setRecursionMode(RecursionMode.M_RECURSE);
        if (isContainer()) {
            visitor.trouble(
                    head,
                    levels.size() >= limits.depth() ? "depth" : "structure",
                    levels.size() >= limits.depth() ? "more than " + limits.depth() : head.mimeType());
        }
        if (levels.size() >= limits.depth() && isContainer()) {
            return;
        }
        if (!head.hasKnownEncoding()) {
            visitor.trouble(head, "encoding", head.encoding());
        }
        if (head.isEncrypted()) {
            visitor.trouble(head, "encrypted", head.mimeType());
        }
        if (head.isElsewhere()) {
            visitor.trouble(head, "structure", head.mimeType());
        }
        if (head.isText() || isContainer()) {
            text();
        } else {
            attachment();
        }
    }

    private boolean isContainer() {
        return head.mimeType().startsWith("multipart/") || head.mimeType().equals("message/rfc822");
    }

    private void text() throws IOException {
        var base64 = head.encoding().equals("base64");
        try (var in = base64 ? stream.getInputStream() : stream.getDecodedInputStream()) {
            var most = base64 ? (textLeft + 1L) * 3 / 2 : textLeft + 1L;
            var read = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
            var content = base64 ? fromBase64(read) : read;
            var cut = content.length > textLeft;
            if (cut) {
                visitor.trouble(head, "size", "more than " + limits.text() + " bytes of text");
            }
            textLeft -= Math.min(content.length, textLeft);
            var rest = cut ? drain(in) : 0;
            decoded += content.length + rest;
            if (head.isAttached()) {
                visitor.file(head, content, content.length + rest);
            } else {
                visitor.text(head, content);
            }
        }
    }

    private byte[] fromBase64(byte[] encoded) {
        var text = Base64Text.of(encoded);
        if (text.isAmbiguous()) {
            visitor.trouble(head, "encoding", "base64 that may be read in two ways");
        }
        return text.content();
    }

    private void attachment() throws IOException {
        try (var in = stream.getDecodedInputStream()) {
            var content = in.readNBytes(limits.files().bytes());
            var size = content.length + drain(in);
            decoded += size;
            if (size > content.length) {
                visitor.trouble(head, "size", "more than " + limits.files().bytes() + " bytes in one file");
            }
            visitor.file(head, content, size);
        }
    }

    private void between() throws IOException {
        try (var in = stream.getInputStream()) {
            var content = in.readNBytes(Math.min(textLeft, BETWEEN_LIMIT));
            textLeft -= content.length;
            visitor.between(
                    levels.isEmpty() ? "multipart/mixed" : levels.element().head.mimeType(), content);
        }
    }

    private static long drain(InputStream in) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
        }
        return size;
    }
}
