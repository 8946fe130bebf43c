package dev.postern.gateway.replay;

import dev.postern.journal.Entry;
import dev.postern.journal.Event;
import dev.postern.journal.Remark;
import java.util.List;
import java.util.Optional;

/// What the journal says the rules made of a mail when it came.
///
/// @param verdict `relay`, `hold` or `reject`
/// @param heldAnyway it was stopped by the search for leaks, which no rule overrides
/// @param unread it was never judged, since a defect came before
record Precedent(String verdict, boolean heldAnyway, boolean unread, List<Remark> remarks) {

    /// @param entries all there are of one mail
    /// @return empty for a mail that Postern itself wrote, or of which nothing is on record
    static Optional<Precedent> of(List<Entry> entries) {
        return entries.stream()
                .map(Entry::event)
                .findFirst()
                .filter(first -> !(first instanceof Event.Originated))
                .map(first -> of(entries, found(first)));
    }

    /// What the rules found.
    private static List<Remark> found(Event first) {
        return first.remarks().stream().filter(remark -> !remark.isOfMasking()).toList();
    }

    private static Precedent of(List<Entry> entries, List<Remark> remarks) {
        for (var entry : entries) {
            switch (entry.event()) {
                case Event.Refused _ -> {
                    return new Precedent("reject", false, false, remarks);
                }
                case Event.Bounced bounced
                when bounced.attempt() == 0 -> {
                    return new Precedent("reject", false, false, remarks);
                }
                case Event.Held held -> {
                    var leak = held.reason().equals("leak");
                    return new Precedent("hold", leak, held.reason().equals("defect"), remarks);
                }
                default -> {
                    // what came later says nothing of the rules
                }
            }
        }
        return new Precedent("relay", false, false, remarks);
    }

    /// The verdict on the mail if the rules said this today.
    String today(String rules) {
        return heldAnyway && rules.equals("relay") ? verdict : rules;
    }
}
