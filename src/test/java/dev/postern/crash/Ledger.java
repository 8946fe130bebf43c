package dev.postern.crash;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Which mails got 250, and how often each arrived, by their marks.
///
/// Every attempt to submit a mail bears a mark of its own: an attempt whose reply was cut off may have
/// been taken or not, and the attempt after it is another mail to the gateway.
final class Ledger {

    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> arrivals = new ConcurrentHashMap<>();

    void accepted(String mark) {
        accepted.add(mark);
    }

    void arrived(String mark) {
        arrivals.merge(mark, 1, Integer::sum);
    }

    int acceptedCount() {
        return accepted.size();
    }

    /// Mails that got 250 and have not arrived.
    Set<String> missing() {
        var missing = new TreeSet<>(accepted);
        missing.removeAll(arrivals.keySet());
        return missing;
    }

    /// Mails that arrived though their 250 was lost on the way.
    long unconfirmed() {
        return arrivals.keySet().stream()
                .filter(mark -> !accepted.contains(mark))
                .count();
    }

    /// Arrivals beyond the first.
    int duplicates() {
        return arrivals.values().stream().mapToInt(times -> times - 1).sum();
    }
}
