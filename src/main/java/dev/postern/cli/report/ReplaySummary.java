package dev.postern.cli.report;

import dev.postern.gateway.replay.Rejudged.Judged;
import dev.postern.journal.Remark;
import dev.postern.store.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The last line of `replay`: how many mails were judged, how many verdicts would change, and how often
/// each rule has to do with it.
public final class ReplaySummary {

    private long judged;
    private long changed;
    private long orphaned;
    private long failed;
    private final Map<String, Rule> rules = new TreeMap<>();

    /// Findings of a rule in the mails whose verdict would change.
    private record Rule(long added, long removed) {

        static final Rule NONE = new Rule(0, 0);

        private Rule plus(long moreAdded, long moreRemoved) {
            return new Rule(added + moreAdded, removed + moreRemoved);
        }
    }

    public void judged() {
        judged++;
    }

    public void changed(Judged mail) {
        changed++;
        count(mail.added(), 1, 0);
        count(mail.removed(), 0, 1);
    }

    private void count(List<Remark> remarks, long added, long removed) {
        for (var remark : remarks) {
            rules.merge(remark.rule(), Rule.NONE.plus(added, removed), (a, b) -> a.plus(b.added(), b.removed()));
        }
    }

    public void orphaned() {
        orphaned++;
    }

    public void failed() {
        failed++;
    }

    public boolean anyChanged() {
        return changed > 0;
    }

    public boolean anyFailed() {
        return failed > 0;
    }

    /// One JSON object without line breaks, under the one key `summary`.
    public String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("judged", judged);
        json.put("changed", changed);
        json.put("orphaned", orphaned);
        json.put("failed", failed);
        json.put("rules", rules);
        return Json.write(Map.of("summary", json));
    }

    /// For a person: `judged 120 mails, 3 verdicts would change: link.website +2 -1`.
    public String line() {
        var byRule = rules.entrySet().stream()
                .map(rule -> rule.getKey()
                        + signed(" +", rule.getValue().added())
                        + signed(" -", rule.getValue().removed()))
                .collect(Collectors.joining(", ", rules.isEmpty() ? "" : ": ", ""));
        return "judged " + counted(judged, "mail") + ", " + counted(changed, "verdict") + " would change" + byRule
                + (orphaned == 0 ? "" : "; " + counted(orphaned, "mail") + " of sellers who are no more")
                + (failed == 0 ? "" : "; " + counted(failed, "mail") + " could not be judged");
    }

    private static String signed(String sign, long count) {
        return count == 0 ? "" : sign + count;
    }

    private static String counted(long count, String word) {
        return (count == 0 ? "no" : count) + " " + word + (count == 1 ? "" : "s");
    }
}
