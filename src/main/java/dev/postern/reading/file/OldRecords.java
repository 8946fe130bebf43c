package dev.postern.reading.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The records of an Excel file of 1997 to 2003 (MS-XLS): type, length, content. What is too long for one goes on in
/// the next ones, and its texts say anew there how wide their letters are.
final class OldRecords {

    private static final int CONTINUE = 0x3C;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final byte[] stream;
    private final ByteBuffer bytes;
    private final boolean isOld;
    private int type;
    private int start;
    private int at;
    private int end;

    /// @param isOld of before 1997, when texts were of octets
    OldRecords(byte[] stream, boolean isOld) {
        this.stream = stream;
        this.bytes = CompoundFile.little(stream);
        this.isOld = isOld;
    }

    /// Goes to the next record; whatever follows it as its continuation is part of it.
    boolean next() {
        do {
            if (end + 4 > bytes.limit()) {
                return false;
            }
            enter();
        } while (type == CONTINUE);
        return true;
    }

    private void enter() {
        start = end;
        type = bytes.getShort(start) & 0xffff;
        at = start + 4;
        end = Math.min(bytes.limit(), at + (bytes.getShort(start + 2) & 0xffff));
    }

    /// The record goes on behind its end, or there is no more of it.
    private boolean goOn() {
        if (end + 4 > bytes.limit() || (bytes.getShort(end) & 0xffff) != CONTINUE) {
            return false;
        }
        enter();
        return true;
    }

    int type() {
        return type;
    }

    /// Where the record at hand begins in the stream.
    int start() {
        return start;
    }

    boolean hasMore() {
        return at < end || (end + 4 <= bytes.limit() && (bytes.getShort(end) & 0xffff) == CONTINUE);
    }

    int left() {
        return end - at;
    }

    void skip(long count) {
        var left = count;
        while (left > end - at && hasMore()) {
            left -= end - at;
            if (!goOn()) {
                break;
            }
        }
        at = (int) Math.min(end, at + left);
    }

    int octet() {
        if (at >= end && !goOn()) {
            throw new IndexOutOfBoundsException(at);
        }
        return bytes.get(at++) & 0xff;
    }

    int number16() {
        return octet() | (octet() << 8);
    }

    int number32() {
        return number16() | (number16() << 16);
    }

    long number64() {
        return (number32() & 0xffff_ffffL) | ((long) number32() << 32);
    }

    /// What is left of the record, its continuations included.
    byte[] rest() {
        var out = new ByteArrayOutputStream();
        do {
            out.write(stream, at, end - at);
            at = end;
        } while (goOn());
        return out.toByteArray();
    }

    /// Behind its length: how it is written, and what follows its letters.
    String text(int length) {
        if (isOld) {
            return letters(length, false);
        }
        if (at >= end && !goOn()) {
            return "";
        }
        var options = octet();
        var runs = (options & 8) == 0 ? 0 : number16();
        var more = (options & 4) == 0 ? 0 : number32() & 0xffff_ffffL;
        var text = letters(length, (options & 1) != 0);
        skip(runs * 4L + more);
        return text;
    }

    private String letters(int length, boolean wideAtFirst) {
        var text = new StringBuilder();
        var wide = wideAtFirst;
        while (text.length() < length) {
            if (at >= end) {
                if (!goOn()) {
                    break;
                }
                wide = !isOld && (octet() & 1) != 0;
            }
            var fit = Math.min(length - text.length(), (end - at) / (wide ? 2 : 1));
            if (fit == 0) {
                break;
            }
            var octets = fit * (wide ? 2 : 1);
            text.append(new String(stream, at, octets, wide ? StandardCharsets.UTF_16LE : narrow()));
            at += octets;
        }
        return text.toString();
    }

    private Charset narrow() {
        return isOld ? WINDOWS : StandardCharsets.ISO_8859_1;
    }
}
