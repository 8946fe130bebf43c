package dev.postern.gateway;

import dev.postern.mail.QueueId;
import dev.postern.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Proves that no mail is lost and none is there twice: every mail that was opened has come to its end, or waits.
///
/// A mail has one recipient, so the count of mails is the count of recipients. Journal and spool are changed in one
/// commit, so this holds at every moment; where it does not, somebody has touched the store.
public final class Audit {

    private static final String DIFFERENCE = "SELECT opened - ended - (SELECT count(*) FROM spool) FROM tally";

    private static final String STORIES = """
            SELECT j.id, max(kind IN ('received', 'originated')) AS opened,
                   max(CASE WHEN kind IN ('delivered', 'bounced', 'expired', 'dropped') THEN kind END) AS ending,
                   s.state AS state
            FROM journal j LEFT JOIN spool s ON s.id = j.id
            GROUP BY j.id""";

    private static final String UNKNOWN =
            "SELECT id, state FROM spool s WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.id = s.id)";

    private final Store store;

    public Audit(Store store) {
        this.store = store;
    }

    /// What does not add up about a mail.
    public enum Fault {
        /// It was taken, has no end, and does not wait.
        LOST,
        /// It came to its end, and waits to be delivered once more.
        AGAIN,
        /// It waits, and no record says that it was taken.
        UNKNOWN
    }

    /// A mail that does not add up.
    public record Difference(QueueId id, Fault fault) {}

    /// What became of all mail.
    ///
    /// @param opened mails taken, and written by Postern itself
    /// @param ended of them, by their last end
    /// @param waiting in the spool, by state
    public record Balance(
            long opened, Map<String, Long> ended, Map<String, Long> waiting, List<Difference> differences) {

        public Balance {
            ended = Map.copyOf(ended);
            waiting = Map.copyOf(waiting);
            differences = List.copyOf(differences);
        }
    }

    /// How many mails were opened and neither ended nor wait, by running counts: 0 where all is well.
    public long difference() {
        return store.read(rows -> {
            try (var row = rows.prepare(DIFFERENCE).executeQuery()) {
                return row.getLong(1);
            }
        });
    }

    /// Looks at every mail there is a record of.
    public Balance balance() {
        var sums = new Sums();
        store.read(rows -> {
            try (var row = rows.prepare(STORIES).executeQuery()) {
                while (row.next()) {
                    sums.add(row);
                }
            }
            try (var row = rows.prepare(UNKNOWN).executeQuery()) {
                while (row.next()) {
                    sums.unknown(row);
                }
            }
            return true;
        });
        return new Balance(sums.opened, sums.ended, sums.waiting, sums.differences);
    }

    private static final class Sums {

        private long opened;
        private final Map<String, Long> ended = new TreeMap<>();
        private final Map<String, Long> waiting = new TreeMap<>();
        private final List<Difference> differences = new ArrayList<>();

        void add(ResultSet row) throws SQLException {
            var id = row.getString("id");
            var state = row.getString("state");
            var ending = row.getString("ending");
            var isOpened = row.getBoolean("opened");
            opened += isOpened ? 1 : 0;
            if (ending != null && isOpened) {
                ended.merge(ending, 1L, Long::sum);
            }
            if (state != null) {
                waiting.merge(state, 1L, Long::sum);
            }
            if (isOpened && ending == null && state == null) {
                differ(id, Fault.LOST);
            } else if (state != null && ending != null) {
                differ(id, Fault.AGAIN);
            } else if (state != null && !isOpened) {
                differ(id, Fault.UNKNOWN);
            }
        }

        void unknown(ResultSet row) throws SQLException {
            waiting.merge(row.getString("state"), 1L, Long::sum);
            differ(row.getString("id"), Fault.UNKNOWN);
        }

        private void differ(String id, Fault fault) {
            differences.add(new Difference(new QueueId(id), fault));
        }
    }
}
