package dev.postern.rules.identity;

import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.reading.Attachment;
import dev.postern.reading.OrderMention;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.words.Concept;
import dev.postern.rules.words.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A packing slip among the files shows the order ID of the mail, in its text or picture. Whether one does whose
/// pictures cannot be read is not known, and `attachment.unreadable` is asked what becomes of it.
public final class OrderIdPackingSlip implements Rule {

    private static final Concept SLIP = Concept.of("attachment.packing-slip");

    /// A title stands among the first lines and has few words.
    private static final int HEAD = 8;

    private static final int LONGEST_TITLE = 10;

    @Override
    public RuleId id() {
        return RuleCatalogue.ORDER_ID_PACKING_SLIP.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var mentions = hearing.mail().reading().orders();
        var ofMail = mentions.stream()
                .filter(mention -> file(mention.place()).isEmpty() && mention.voice() == Voice.OWN)
                .map(OrderMention::id)
                .collect(Collectors.toSet());
        var unread = hearing.mail().reading().attachments().stream()
                .filter(Attachment::unread)
                .map(Attachment::name)
                .collect(Collectors.toSet());
        return slips(hearing.wording().sentences()).entrySet().stream()
                .filter(slip -> !unread.contains(slip.getKey()))
                .filter(slip -> !shows(mentions, slip.getKey(), ofMail))
                .map(slip -> violation(slip.getKey(), slip.getValue(), ofMail))
                .toList();
    }

    /// The files whose name or title says that they are one, with the words that say so.
    private static Map<String, String> slips(List<Sentence> sentences) {
        var slips = new LinkedHashMap<String, String>();
        var lines = new LinkedHashMap<String, Integer>();
        for (var sentence : sentences) {
            file(sentence.place()).ifPresent(file -> {
                var line = lines.merge(file, 1, Integer::sum);
                if (line <= HEAD && sentence.size() <= LONGEST_TITLE && sentence.says(SLIP)) {
                    slips.putIfAbsent(file, sentence.text());
                }
            });
        }
        return slips;
    }

    private static boolean shows(List<OrderMention> mentions, String file, Set<OrderId> ofMail) {
        return mentions.stream()
                .filter(mention -> mention.voice() == Voice.OWN)
                .filter(mention -> !Place.InFile.isName(mention.place()))
                .filter(mention -> file(mention.place()).filter(file::equals).isPresent())
                .anyMatch(mention -> ofMail.isEmpty() || ofMail.contains(mention.id()));
    }

    private static Violation violation(String file, String said, Set<OrderId> ofMail) {
        var id = ofMail.stream().findFirst().map(OrderId::text).orElse("");
        return new Violation(new Place.Attachment(file), said, Advice.of("order-id.packing-slip", id));
    }

    private static Optional<String> file(Place place) {
        return switch (place) {
            case Place.Attachment attachment -> Optional.of(attachment.name());
            case Place.InFile in -> Optional.of(in.name());
            case Place.Picture picture -> Optional.of(picture.file());
            case Place.Code code -> Optional.of(code.file());
            case Place.Mail _, Place.Envelope _, Place.Header _, Place.Subject _, Place.DisplayName _, Place.Line _ ->
                Optional.empty();
        };
    }
}
