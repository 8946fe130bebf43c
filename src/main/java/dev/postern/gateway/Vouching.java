package dev.postern.gateway;

import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.parties.authentication.Authentication;
import dev.postern.parties.authentication.Authentication.Standing;
import dev.postern.parties.authentication.AuthenticationSettings.Demand;
import dev.postern.parties.authentication.Origin;
import dev.postern.reading.Headers;
import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Finding;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.Severity;
import dev.postern.rules.Verdict;
import java.util.List;
import java.util.function.BiFunction;

/// What is asked of mail to sellers before anything else is said about it: that it comes from whom it
/// names (`buyers.authentication`).
///
/// Where that is required, it is asked of everyone who writes to an alias, the buyer or not, and the
/// answer does not depend on who is the buyer. So whoever knows an alias and writes in the names of
/// others learns nothing of whose it is.
public final class Vouching {

    private static final String RULE = "sender.unauthenticated";

    private final Demand demand;
    private final BiFunction<Origin, MessageBytes, Authentication> check;

    /// @param check may wait for name servers
    public Vouching(Demand demand, BiFunction<Origin, MessageBytes, Authentication> check) {
        this.demand = demand;
        this.check = check;
    }

    /// Asks for nothing, and no name server.
    public static Vouching off() {
        return new Vouching(Demand.OFF, (_, _) -> {
            throw new IllegalStateException("nobody is to be asked");
        });
    }

    /// The mail with what was found out, and refused for it if need be.
    Assessment of(Transaction mail, Assessment assessed) {
        if (!asks(assessed)) {
            return assessed;
        }
        var found = check.apply(origin(mail, assessed), mail.bytes());
        var told = assessed.with(found);
        return demand == Demand.REQUIRE && found.standing() == Standing.UNPROVEN ? told.with(refusal(found)) : told;
    }

    /// Whether a mail must wait for name servers to answer.
    boolean isOpen(Assessment told) {
        return demand == Demand.REQUIRE
                && told.authentication()
                        .filter(found -> found.standing() == Standing.UNDECIDED)
                        .isPresent();
    }

    /// Whether a mail is refused, whoever wrote it.
    boolean isRefused(Assessment told) {
        return demand == Demand.REQUIRE
                && told.authentication()
                        .filter(found -> found.standing() == Standing.UNPROVEN)
                        .isPresent();
    }

    /// For the record alone, only the buyer's own mail is worth the questions, and only if it goes on.
    private boolean asks(Assessment assessed) {
        return switch (demand) {
            case OFF -> false;
            case NOTE -> assessed.isFromTheBuyer() && !(assessed.verdict() instanceof Verdict.Reject);
            case REQUIRE -> assessed.who().direction() == Direction.TO_SELLER;
        };
    }

    private static Origin origin(Transaction mail, Assessment assessed) {
        var authors = assessed.reading().headers().from().stream()
                .map(Headers.Mailbox::address)
                .toList();
        return new Origin(mail.client(), mail.helo(), mail.envelope().from(), authors);
    }

    private static Verdict refusal(Authentication found) {
        return new Verdict.Reject(List.of(new Finding(
                RuleCatalogue.SENDER_UNAUTHENTICATED.id(),
                Severity.REJECT,
                new Place.Header("From"),
                found.text(),
                Advice.of(RULE))));
    }
}
