package dev.postern.gateway.replay;

import dev.postern.journal.Remark;
import dev.postern.mail.OrderId;
import dev.postern.reading.Language;
import dev.postern.spool.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What became of one kept mail when it was judged again.
public sealed interface Rejudged {

    Item item();

    /// @param original whether the bytes judged were those that came; otherwise the masked ones
    /// @param before the verdict on record
    /// @param after the verdict under the other rules
    /// @param added what the other rules find and is not on record
    /// @param removed what is on record and the other rules do not find
    record Judged(
            Item item,
            List<OrderId> orders,
            Language language,
            boolean original,
            String before,
            String after,
            List<Remark> added,
            List<Remark> removed)
            implements Rejudged {

        public Judged {
            orders = List.copyOf(orders);
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        public boolean isChanged() {
            return !before.equals(after);
        }

        /// Whether the rule finds more or less than is on record.
        public boolean concerns(String rule) {
            return Stream.concat(added.stream(), removed.stream())
                    .anyMatch(remark -> remark.rule().equals(rule));
        }
    }

    /// Nobody can say who wrote to whom: its seller is no longer in the configuration.
    record Orphaned(Item item) implements Rejudged {}

    /// It could not be judged.
    record Failed(Item item, String why) implements Rejudged {}

    /// What stands in the one list and not in the other, as often as it does so.
    static List<Remark> without(List<Remark> these, List<Remark> those) {
        var left = new ArrayList<Seen>();
        those.forEach(remark -> left.add(Seen.of(remark)));
        return these.stream().filter(remark -> !left.remove(Seen.of(remark))).toList();
    }

    /// What makes two findings the same one: how it is advised against may be worded anew.
    record Seen(String rule, String effect, String place, String excerpt) {

        static Seen of(Remark remark) {
            return new Seen(remark.rule(), remark.effect(), remark.place(), remark.excerpt());
        }
    }
}
