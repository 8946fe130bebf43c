package dev.postern.journal;

import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.store.Json;
import dev.postern.store.Rows;
import dev.postern.store.Store;
import dev.postern.store.Write;
import dev.postern.store.seal.Opened;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What happened, append-only, found by order ID.
public final class Journal {

    private static final String ADD =
            "INSERT INTO journal (id, at, kind, direction, seller, orders, event, key, sealed)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_ORDER = "INSERT OR IGNORE INTO journal_order (order_id, id) VALUES (?, ?)";
    private static final String COLUMNS =
            "SELECT id, at, kind, direction, seller, orders, event, key, sealed FROM journal ";

    /// Kept in clear: there is nothing of a buyer in the record, or it is older than seals are.
    private static final long NO_KEY = 0;

    private final Store store;
    private final Seals seals;

    public Journal(Store store, Seals seals) {
        this.store = store;
        this.seals = seals;
    }

    /// The change that writes the records; the caller commits it together with what they tell of.
    ///
    /// @param seal of the buyer whom all of them concern; without one, none may hold words of a buyer
    public static Write<Boolean> append(List<Entry> entries, Optional<Seal> seal) {
        var kept = entries.stream().map(entry -> kept(entry, seal)).toList();
        return rows -> {
            for (var record : kept) {
                insert(rows, record);
            }
            return true;
        };
    }

    /// A record as its row holds it.
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Row(Entry entry, long key, byte @Nullable [] sealed) {}

    private static Row kept(Entry entry, Optional<Seal> seal) {
        var parted = Confidential.part(entry.event());
        if (parted.texts().isEmpty()) {
            return new Row(entry, NO_KEY, null);
        }
        var owner = seal.orElseThrow(() -> new IllegalArgumentException("nobody's seal for " + entry.id()));
        var texts = Json.write(parted.texts()).getBytes(StandardCharsets.UTF_8);
        return new Row(entry.with(parted.open()), owner.id(), owner.close(texts, belonging(entry)));
    }

    private static String[] belonging(Entry entry) {
        return new String[] {
            "journal",
            entry.id().text(),
            entry.event().word(),
            Long.toString(entry.at().toEpochMilli())
        };
    }

    private static void insert(Rows rows, Row row) throws SQLException {
        var entry = row.entry();
        var statement = rows.prepare(ADD);
        statement.setString(1, entry.id().text());
        statement.setLong(2, entry.at().toEpochMilli());
        statement.setString(3, entry.event().word());
        statement.setString(4, entry.direction().word());
        statement.setString(5, entry.seller());
        statement.setString(6, entry.orders().stream().map(OrderId::text).collect(Collectors.joining(" ")));
        statement.setString(7, Json.write(entry.event()));
        statement.setLong(8, row.key());
        statement.setBytes(9, row.sealed());
        statement.executeUpdate();
        if (opensAMail(entry.event())) {
            for (var order : entry.orders()) {
                var link = rows.prepare(ADD_ORDER);
                link.setString(1, order.text());
                link.setString(2, entry.id().text());
                link.executeUpdate();
            }
        }
    }

    /// Only the first record of a mail links it to its orders; the others share its queue id.
    private static boolean opensAMail(Event event) {
        return switch (event) {
            case Event.Received e -> true;
            case Event.Refused e -> true;
            case Event.Originated e -> true;
            case Event.Held e -> true;
            case Event.Fed e -> true;
            case Event.Audited e -> true;
            case Event.Released e -> false;
            case Event.Delivered e -> false;
            case Event.Deferred e -> false;
            case Event.Bounced e -> false;
            case Event.Expired e -> false;
            case Event.Dropped e -> false;
            case Event.Configured e -> false;
        };
    }

    /// Everything under an order ID, in both directions, in the order in which it happened.
    public List<Entry> ofOrder(OrderId order) {
        return list(
                COLUMNS + "WHERE id IN (SELECT id FROM journal_order WHERE order_id = ?) ORDER BY seq", order.text());
    }

    public List<Entry> ofMail(QueueId id) {
        return list(COLUMNS + "WHERE id = ? ORDER BY seq", id.text());
    }

    /// The latest records, newest first.
    public List<Entry> latest(int most) {
        return list(COLUMNS + "ORDER BY seq DESC LIMIT " + Math.clamp(most, 1, 1000));
    }

    /// How many records there are of each kind and direction, as `kind/direction`.
    public Map<String, Long> counts() {
        return store.read(rows -> {
            var counts = new TreeMap<String, Long>();
            try (var found = rows.prepare("SELECT kind, direction, count(*) FROM journal GROUP BY kind, direction")
                    .executeQuery()) {
                while (found.next()) {
                    counts.put(found.getString(1) + "/" + found.getString(2), found.getLong(3));
                }
            }
            return counts;
        });
    }

    private List<Entry> list(String sql, String... arguments) {
        var found = store.read(rows -> {
            var statement = rows.prepare(sql);
            for (var i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            return rows(statement);
        });
        return found.stream().map(this::opened).toList();
    }

    private Entry opened(Row row) {
        var entry = row.entry();
        if (row.sealed() == null) {
            return entry;
        }
        var opened = seals.open(row.key(), row.sealed(), belonging(entry));
        return entry.with(
                opened instanceof Opened.Clear(var texts)
                        ? Confidential.joined(entry.event(), List.of(Json.read(text(texts), String[].class)))
                        : Confidential.shown(entry.event(), opened.marker()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<Row> rows(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<Row>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new Row(entry(row), row.getLong(8), row.getBytes(9)));
            }
        }
        return found;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new QueueId(row.getString(1)),
                Instant.ofEpochMilli(row.getLong(2)),
                Direction.of(row.getString(4)),
                row.getString(5),
                Arrays.stream(row.getString(6).split(" "))
                        .flatMap(text -> OrderId.parse(text).stream())
                        .toList(),
                Events.read(row.getString(3), row.getString(7)));
    }

    /// Seals records of before there were seals: with the key of their mail where that is kept, else with one of
    /// their own that falls with any of their orders.
    public static void sealOld(Store store, Seals seals) {
        new OldRecords(store, seals).seal();
    }

    /// The records after this one that are in clear, a few; with the numbers of their rows.
    static Map<Long, Entry> inClear(Rows rows, long after, int most) throws SQLException {
        var statement = rows.prepare("SELECT id, at, kind, direction, seller, orders, event, seq FROM journal"
                + " WHERE key = 0 AND seq > ? ORDER BY seq LIMIT ?");
        statement.setLong(1, after);
        statement.setInt(2, most);
        var found = new TreeMap<Long, Entry>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                found.put(row.getLong(8), entry(row));
            }
        }
        return found;
    }

    /// The change that seals a record where it stands.
    static Write<Boolean> seal(long seq, Entry entry, Seal seal) {
        var row = kept(entry, Optional.of(seal));
        return rows -> {
            var statement = rows.prepare("UPDATE journal SET event = ?, key = ?, sealed = ? WHERE seq = ?");
            statement.setString(1, Json.write(row.entry().event()));
            statement.setLong(2, row.key());
            statement.setBytes(3, row.sealed());
            statement.setLong(4, seq);
            return statement.executeUpdate() == 1;
        };
    }
}
