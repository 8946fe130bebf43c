package dev.postern.reading.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A container of streams in storages, as Office kept its files before 2007 and keeps objects in files still (MS-CFB).
public final class CompoundFile {

    private static final int HEADER_TABLE = 109;
    private static final int ENTRY = 128;
    private static final int MOST_STREAMS = 5_000;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;

    private final byte[] content;
    private final ByteBuffer bytes;
    private final Budget budget;
    private final int sectorShift;
    private final int smallShift;
    private final int smallCutoff;
    private final List<Integer> table = new ArrayList<>();
    private final ByteBuffer smallTable;
    private final byte[] small;
    private final int smallStart;
    private final Map<String, Entry> streams = new LinkedHashMap<>();

    private record Entry(int start, long size) {}

    /// @throws IndexOutOfBoundsException or another of the kind where it is cut off
    public CompoundFile(byte[] content, Budget budget) throws Unread {
        this.content = content;
        this.bytes = little(content);
        this.budget = budget;
        this.sectorShift = bytes.getShort(30);
        this.smallShift = bytes.getShort(32);
        this.smallCutoff = bytes.getInt(56);
        if ((sectorShift != 9 && sectorShift != 12) || smallShift != 6) {
            throw Unread.corrupt("a container of streams of no known size");
        }
        readTable();
        var directory = little(chain(bytes.getInt(48), Long.MAX_VALUE));
        this.smallTable = little(chain(bytes.getInt(60), Long.MAX_VALUE));
        this.smallStart = directory.getInt(116);
        this.small = chain(smallStart, directory.getLong(120));
        list(directory);
    }

    public static ByteBuffer little(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void readTable() {
        for (var i = 0; i < HEADER_TABLE; i++) {
            addTable(bytes.getInt(76 + i * 4));
        }
        var more = bytes.getInt(68);
        for (var steps = 0; more >= 0 && steps < sectors(); steps++) {
            var at = offset(more);
            var last = at + (1 << sectorShift) - 4;
            for (; at < last; at += 4) {
                addTable(bytes.getInt(at));
            }
            more = bytes.getInt(last);
        }
    }

    private void addTable(int sector) {
        if (sector >= 0 && table.size() <= sectors()) {
            var at = offset(sector);
            for (var i = 0; i < 1 << sectorShift && at + i + 4 <= bytes.limit(); i += 4) {
                table.add(bytes.getInt(at + i));
            }
        }
    }

    private int sectors() {
        return bytes.limit() >> sectorShift;
    }

    private int offset(int sector) {
        return Math.toIntExact((sector + 1L) << sectorShift);
    }

    private byte[] chain(int start, long size) throws Unread {
        var out = new ByteArrayOutputStream();
        var sector = start;
        for (var steps = 0; sector >= 0 && out.size() < size; steps++) {
            if (steps > sectors()) {
                throw Unread.corrupt("a container of streams that go in circles");
            }
            var at = offset(sector);
            var length = (int) Math.min(Math.min(1L << sectorShift, size - out.size()), bytes.limit() - at);
            if (length > 0) {
                out.write(content, at, length);
            }
            sector = table.get(sector);
        }
        budget.unpacked(out.size());
        return out.toByteArray();
    }

    private byte[] smallChain(int start, long size) throws Unread {
        var out = new ByteArrayOutputStream();
        var sector = start;
        for (var steps = 0; sector >= 0 && out.size() < size; steps++) {
            if (steps > small.length >> smallShift) {
                throw Unread.corrupt("a container of streams that go in circles");
            }
            var at = sector << smallShift;
            out.write(small, at, (int) Math.min(1L << smallShift, Math.min(size - out.size(), small.length - at)));
            sector = smallTable.getInt(sector * 4);
        }
        return out.toByteArray();
    }

    private record Step(int entry, String storage) {}

    /// As programs find them: through the tree, not by the list.
    private void list(ByteBuffer directory) throws Unread {
        var met = new BitSet();
        var open = new ArrayDeque<Step>();
        open.push(new Step(directory.getInt(76), ""));
        while (!open.isEmpty()) {
            var step = open.pop();
            var at = (long) step.entry * ENTRY;
            if (step.entry < 0 || at + ENTRY > directory.limit() || met.get(step.entry)) {
                continue;
            }
            met.set(step.entry);
            if (met.cardinality() > MOST_STREAMS) {
                throw new Unread("parts", "more than " + MOST_STREAMS + " streams in one file");
            }
            add(directory, (int) at, step.storage, open);
        }
    }

    private void add(ByteBuffer directory, int at, String storage, ArrayDeque<Step> open) {
        var length = Math.clamp(directory.getShort(at + 64) - 2, 0, 62);
        var letters = new byte[length];
        directory.get(at, letters);
        var name = storage + new String(letters, StandardCharsets.UTF_16LE);
        open.push(new Step(directory.getInt(at + 68), storage));
        open.push(new Step(directory.getInt(at + 72), storage));
        var type = directory.get(at + 66);
        if (type == STORAGE) {
            open.push(new Step(directory.getInt(at + 76), name + "/"));
        } else if (type == STREAM) {
            streams.put(name, new Entry(directory.getInt(at + 116), directory.getInt(at + 120) & 0xffff_ffffL));
        }
    }

    /// The names of all streams, after those of their storages: `ObjectPool/_1234/Package`.
    public Set<String> names() {
        return streams.keySet();
    }

    Optional<byte[]> find(String name) throws Unread {
        var entry = streams.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        budget.time();
        return Optional.of(
                entry.size < smallCutoff ? smallChain(entry.start, entry.size) : chain(entry.start, entry.size));
    }

    /// Empty if there is no such stream.
    public byte[] read(String name) throws Unread {
        return find(name).orElseGet(() -> new byte[0]);
    }

    /// Writes a stream over the one of this name, in the bytes that this was made of.
    ///
    /// @param stream as long as the old one
    public void overwrite(String name, byte[] stream) {
        var entry = streams.get(name);
        if (entry == null) {
            return;
        }
        var isSmall = entry.size < smallCutoff;
        var shift = isSmall ? smallShift : sectorShift;
        var sector = entry.start;
        for (var done = 0; done < stream.length; done += 1 << shift) {
            var length = Math.min(1 << shift, stream.length - done);
            System.arraycopy(stream, done, content, isSmall ? smallOffset(sector << shift) : offset(sector), length);
            sector = isSmall ? smallTable.getInt(sector * 4) : table.get(sector);
        }
    }

    /// Where the container of small streams has this byte of its own.
    private int smallOffset(int at) {
        var sector = smallStart;
        for (var i = 0; i < at >> sectorShift; i++) {
            sector = table.get(sector);
        }
        return offset(sector) + (at & (1 << sectorShift) - 1);
    }
}
