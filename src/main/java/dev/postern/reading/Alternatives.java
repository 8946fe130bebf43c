package dev.postern.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which text parts a reader does not get to see, because their program shows the same mail as HTML
/// (RFC 2046 §5.1.4).
///
/// Such text can violate a rule, for some program may show it, but an order ID that stands there alone
/// has not been shown to the buyer.
final class Alternatives {

    private static final String PLAIN = "text/plain";

    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<Integer> unseen = new HashSet<>();

    private static final class Open {
        private final boolean choice;
        private final Set<Integer> plain = new HashSet<>();
        private boolean html;

        Open(boolean choice) {
            this.choice = choice;
        }
    }

    void begin(boolean choice) {
        open.push(new Open(choice));
    }

    void end() {
        var ended = open.poll();
        if (ended != null && ended.choice && ended.html) {
            unseen.addAll(ended.plain);
        }
    }

    /// @param number which of the parts of plain text
    void plain(int number) {
        open.forEach(multipart -> multipart.plain.add(number));
    }

    /// An HTML part that shows something.
    void html() {
        open.forEach(multipart -> multipart.html = true);
    }

    /// The mentions, those that only unseen parts make being hidden.
    List<OrderMention> seen(List<OrderMention> mentions) {
        if (unseen.isEmpty()) {
            return mentions;
        }
        var seen = mentions.stream()
                .filter(mention -> mention.voice() == Voice.OWN && !isUnseen(mention.place()))
                .map(OrderMention::id)
                .collect(Collectors.toSet());
        return mentions.stream()
                .map(mention -> mention.voice() == Voice.OWN && !seen.contains(mention.id())
                        ? new OrderMention(mention.id(), Voice.HIDDEN, mention.place(), mention.written())
                        : mention)
                .toList();
    }

    private boolean isUnseen(Place place) {
        return place instanceof Place.Line line && line.mimeType().equals(PLAIN) && unseen.contains(line.part());
    }
}
