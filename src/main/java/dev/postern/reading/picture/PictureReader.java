package dev.postern.reading.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Reads pictures; one that was read lately is known again by its bytes, since logos repeat. Safe for many threads.
public final class PictureReader {

    private static final int KEPT = 10_000;
    private static final TextReader.Drawn NOBODY_READS = new TextReader.Drawn(List.of(), true);

    private final int mostPixels;
    private final int seconds;
    private final Optional<TextReader> text;
    private final Cache<ByteBuffer, Seen> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /// @param mostPixels of one picture
    /// @param seconds that reading what is drawn in one may take
    /// @param text reads what is drawn; codes are read without
    public PictureReader(int mostPixels, int seconds, Optional<TextReader> text) {
        this.mostPixels = mostPixels;
        this.seconds = seconds;
        this.text = text;
    }

    /// Makes the pixels of a picture that is not known yet.
    public interface Decoder {
        List<Pixels> pixels() throws IOException;
    }

    /// @param identity equal for equal pictures
    public Seen read(byte[] identity, Decoder decoder) throws IOException {
        var hash = ByteBuffer.wrap(sha256(identity));
        var before = known.getIfPresent(hash);
        if (before != null) {
            return before;
        }
        var seen = look(decoder.pixels());
        known.put(hash, seen);
        return seen;
    }

    public List<Pixels> decode(byte[] encoded) throws IOException {
        return Frames.of(encoded, mostPixels);
    }

    /// What a page shows that is drawn with strokes.
    ///
    /// @param written whether its text is looked for too, not its codes alone
    public Seen look(Pixels page, boolean written) throws IOException {
        return written ? look(List.of(page)) : new Seen(List.copyOf(Codes.in(page)), List.of(), false);
    }

    private Seen look(List<Pixels> frames) throws IOException {
        var codes = new LinkedHashSet<String>();
        var lines = new LinkedHashSet<String>();
        var unread = false;
        for (var frame : frames) {
            codes.addAll(Codes.in(frame));
            if (frame.mayHoldText()) {
                var drawn = text.isPresent() ? text.get().read(frame, seconds) : NOBODY_READS;
                lines.addAll(drawn.lines());
                unread |= drawn.doubtful();
            }
            if (lines.isEmpty() && text.isPresent()) {
                lines.addAll(sideways(frame));
            }
        }
        return new Seen(List.copyOf(codes), List.copyOf(lines), unread);
    }

    /// Of one that lies on its side.
    private List<String> sideways(Pixels frame) throws IOException {
        var lines = new ArrayList<String>();
        var turned = frame.turned();
        if (text.isPresent() && turned.mayHoldText()) {
            lines.addAll(text.get().read(turned, seconds).lines());
            lines.addAll(text.get().read(turned.turned().turned(), seconds).lines());
        }
        return lines;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
