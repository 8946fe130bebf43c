package dev.postern.gateway;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.ReversePath;
import dev.postern.parties.AliasBook;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Pair;
import dev.postern.store.seal.Seal;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whose seal closes what is kept of a mail.
///
/// A mail of one buyer gets that buyer's. Any other, of strangers or to several recipients, gets one of its own, which
/// falls with the first of them who is erased: those on the buyers' side and the orders it names.
public final class Sealing {

    private static final int MOST_SUBJECTS = 200;

    private final Seals seals;
    private final AliasBook aliases;

    public Sealing(Seals seals, AliasBook aliases) {
        this.seals = seals;
        this.aliases = aliases;
    }

    Seal of(Transaction mail, Assessment assessed) {
        return assessed.who()
                .pair()
                .filter(_ -> !assessed.isFromAStranger())
                .map(pair -> seals.of(Subject.buyer(pair.buyer())))
                .orElseGet(() -> alone(mail, assessed));
    }

    private Seal alone(Transaction mail, Assessment assessed) {
        var subjects = outsiders(mail);
        var who = assessed.who();
        who.pair().map(Pair::buyer).map(Subject::buyer).ifPresent(subjects::add);
        if (who.direction() == Direction.TO_SELLER) {
            who.senders().stream()
                    .map(Correspondence.Sender::address)
                    .map(Subject::buyer)
                    .forEach(subjects::add);
        }
        assessed.orders().stream().map(Subject::order).forEach(subjects::add);
        return alone(subjects);
    }

    /// For a mail that nobody could read.
    Seal unread(Transaction mail) {
        var subjects = outsiders(mail);
        return subjects.size() == 1 ? seals.of(subjects.iterator().next()) : alone(subjects);
    }

    /// For what Postern itself writes to a seller, about no one buyer.
    Seal seller(String key) {
        return seals.of(Subject.seller(key));
    }

    private Seal alone(Set<Subject> subjects) {
        return seals.alone(List.copyOf(subjects).subList(0, Math.min(subjects.size(), MOST_SUBJECTS)));
    }

    /// All on the buyers' side whom the envelope names.
    private Set<Subject> outsiders(Transaction mail) {
        var subjects = new LinkedHashSet<Subject>();
        mail.envelope().recipients().stream()
                .flatMap(recipient -> buyer(recipient).stream())
                .forEach(address -> subjects.add(Subject.buyer(address)));
        if (mail.listener().direction() == Direction.TO_SELLER
                && mail.envelope().from() instanceof ReversePath.Mailbox(var from)) {
            subjects.add(Subject.buyer(from));
        }
        return subjects;
    }

    /// The buyer behind an alias, of either side; any other address stands for itself, but one of ours for nobody.
    private Optional<Address> buyer(Address recipient) {
        return aliases.isOurs(recipient)
                ? aliases.owner(recipient).map(owner -> owner.pair().buyer())
                : Optional.of(recipient);
    }
}
