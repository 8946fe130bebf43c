package dev.postern.rules.identity;

import dev.postern.mail.Direction;
import dev.postern.parties.Correspondence.Sender;
import dev.postern.parties.Seller;
import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import java.util.List;
import java.util.Optional;

/// A seller writes under its own, registered addresses: MAIL FROM, every From and Sender.
///
/// The null reverse-path names nobody and passes. A mail that no seller claims has no registered
/// sender at all.
public final class SenderUnregistered implements Rule {

    private static final String MAIL_FROM = "MAIL FROM";

    @Override
    public RuleId id() {
        return RuleCatalogue.SENDER_UNREGISTERED.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var mail = hearing.mail();
        var who = mail.who();
        if (mail.reading().headers().from().isEmpty()) {
            return List.of(new Violation(new Place.Header("From"), "", Advice.of("sender.unregistered", "From", "")));
        }
        return who.senders().stream()
                .filter(sender -> !isRegistered(who.seller(), sender))
                .map(SenderUnregistered::violation)
                .toList();
    }

    private static boolean isRegistered(Optional<Seller> seller, Sender sender) {
        return seller.map(s -> s.sendsFrom(sender.address())).orElse(false);
    }

    private static Violation violation(Sender sender) {
        var address = sender.address().toString();
        var place = sender.role().equals(MAIL_FROM) ? new Place.Envelope(MAIL_FROM) : new Place.Header(sender.role());
        return new Violation(place, address, Advice.of("sender.unregistered", sender.role(), address));
    }
}
