package dev.postern.masking;

import java.util.ArrayList;
import java.util.List;

/// The ids in a References or In-Reply-To field.
final class MessageIds {

    private static final int LONGEST = 400;

    private MessageIds() {}

    /// In order, without angle brackets; words that are no ids are passed over.
    static List<String> in(String value) {
        var ids = new ArrayList<String>();
        for (var start = value.indexOf('<'); start >= 0; start = value.indexOf('<', start + 1)) {
            var end = value.indexOf('>', start);
            if (end < 0) {
                break;
            }
            var id = value.substring(start + 1, end).strip();
            if (!id.isEmpty() && id.length() <= LONGEST && id.indexOf('<') < 0) {
                ids.add(id);
            }
        }
        return ids;
    }
}
