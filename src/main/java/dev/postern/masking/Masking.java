package dev.postern.masking;

import dev.postern.mail.Envelope;
import dev.postern.parties.Pair;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.masking.mime.Part;
import dev.postern.reading.Reading;
import dev.postern.reading.file.FileSettings;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Hides both sides of a mail from each other: envelope and header block are written anew, addresses
/// in the body replaced where they stand. [Proof] then shows that nothing was overlooked.
public final class Masking {

    private final ThreadIds ids;
    private final ReturnPaths returnPaths;
    private final InstantSource clock;
    private final FileSettings files;

    /// @param domain of aliases, ids and return paths
    public Masking(MaskingKey key, String domain, InstantSource clock) {
        this(key, domain, clock, FileSettings.defaults());
    }

    /// @param files how much of a mail's files is gone through, as for reading
    public Masking(MaskingKey key, String domain, InstantSource clock, FileSettings files) {
        this.ids = new ThreadIds(key, domain);
        this.returnPaths = new ReturnPaths(key, domain, clock);
        this.clock = clock;
        this.files = files;
    }

    /// The mail as the other side may see it.
    ///
    /// @param reading of the same bytes: what was judged is what is shown
    public Masked mask(QueueId id, MessageBytes original, Reading reading, Conversation conversation) {
        var bytes = original.toArray();
        var raw = new String(bytes, StandardCharsets.ISO_8859_1);
        var text = new TextMask(conversation, Secrets.of(conversation, reading.headers(), ""), ids);
        var notes = new ArrayList<String>();
        var parts = Part.of(raw);
        var header = new HeaderMask(conversation, text, ids, notes)
                .write(parts.getFirst().header(), reading.headers(), id.text(), clock.instant());
        var attached = new AttachedFiles(text, files);
        var body = BodyMask.of(raw, parts, text, attached, 0);
        notes.addAll(attached.notes());
        var left = new ArrayList<>(attached.leaks());
        left.addAll(Shown.leaks(reading, text));
        return new Masked(
                MessageBytes.of(joined(header, bytes, parts.getFirst().bodyStart(), raw, body)),
                envelope(id, conversation),
                notes.stream().distinct().toList(),
                left);
    }

    /// Whether a mail that came back names one of the pair's that left here, by an id that nobody can make up: in its
    /// header, or in that of the mail it returns.
    public boolean isAnswerTo(Pair pair, Direction back, MessageBytes bytes) {
        return ids.isNamed(pair, back, new String(bytes.toArray(), StandardCharsets.ISO_8859_1));
    }

    private Envelope envelope(QueueId id, Conversation conversation) {
        var from = conversation.bounceable() ? ReversePath.of(returnPaths.of(id)) : ReversePath.none();
        return new Envelope(
                from,
                List.of(conversation.recipient()),
                !conversation.recipient().isAscii());
    }

    private static byte[] joined(
            String header, byte[] bytes, int bodyStart, String raw, List<BodyMask.Splice> splices) {
        var head = header.getBytes(StandardCharsets.UTF_8);
        if (splices.isEmpty()) {
            var whole = Arrays.copyOf(head, head.length + bytes.length - bodyStart);
            System.arraycopy(bytes, bodyStart, whole, head.length, bytes.length - bodyStart);
            return whole;
        }
        var tail = BodyMask.joined(raw, bodyStart, splices).getBytes(StandardCharsets.ISO_8859_1);
        var whole = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, whole, head.length, tail.length);
        return whole;
    }
}
