package dev.postern.journal;

import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.store.Json;
import dev.postern.store.Rows;
import dev.postern.store.Store;
import dev.postern.store.Write;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What happened, append-only, found by order ID.
public final class Journal {

    private static final String ADD =
            "INSERT INTO journal (id, at, kind, direction, seller, orders, event) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_ORDER = "INSERT OR IGNORE INTO journal_order (order_id, id) VALUES (?, ?)";
    private static final String COLUMNS = "SELECT id, at, kind, direction, seller, orders, event FROM journal ";

    private final Store store;

    public Journal(Store store) {
        this.store = store;
    }

    /// The change that writes the records; the caller commits it together with what they tell of.
    public static Write<Boolean> append(List<Entry> entries) {
        return rows -> {
            for (var entry : entries) {
                insert(rows, entry);
            }
            return true;
        };
    }

    private static void insert(Rows rows, Entry entry) throws SQLException {
        var statement = rows.prepare(ADD);
        statement.setString(1, entry.id().text());
        statement.setLong(2, entry.at().toEpochMilli());
        statement.setString(3, entry.event().word());
        statement.setString(4, entry.direction().word());
        statement.setString(5, entry.seller());
        statement.setString(6, entry.orders().stream().map(OrderId::text).collect(Collectors.joining(" ")));
        statement.setString(7, Json.write(entry.event()));
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
        return store.read(rows -> {
            var statement = rows.prepare(sql);
            for (var i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            return entries(statement);
        });
    }

    private static List<Entry> entries(PreparedStatement statement) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(entry(row));
            }
        }
        return entries;
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
}
