package dev.postern.parties.authentication;

import dev.postern.dns.Answer;
import dev.postern.dns.Questions;
import java.util.List;
import java.util.Optional;

/// What the author's domain publishes (RFC 7489 §6.6.3).
sealed interface Dmarc {

    /// @param policy for mail of this very author: the domain's own, or what it says for those below it
    record Published(DmarcRecord record, Policy policy) implements Dmarc {}

    record Nothing() implements Dmarc {}

    record Unknown() implements Dmarc {}

    /// Its own record, or else that of the organisation it belongs to.
    static Dmarc of(Questions questions, String domain) {
        var own = records(questions, domain);
        var organisation = DomainNames.organisation(domain);
        if (own.isEmpty()) {
            return new Unknown();
        }
        if (!own.get().isEmpty() || organisation.equals(domain)) {
            return published(own.get(), false);
        }
        return records(questions, organisation)
                .map(records -> published(records, true))
                .orElseGet(Unknown::new);
    }

    /// Two records are none: nobody can tell which one is meant.
    private static Dmarc published(List<String> records, boolean below) {
        return Optional.of(records)
                .filter(one -> one.size() == 1)
                .flatMap(one -> DmarcRecord.parse(one.getFirst()))
                .<Dmarc>map(record -> new Published(record, below ? record.below() : record.policy()))
                .orElseGet(Nothing::new);
    }

    /// Empty if the servers could not say.
    private static Optional<List<String>> records(Questions questions, String domain) {
        return switch (questions.texts("_dmarc." + domain)) {
            case Answer.TemporaryFailure<String> _ -> Optional.empty();
            case Answer.NoSuchName<String> _ -> Optional.of(List.of());
            case Answer.Found<String>(var texts) ->
                Optional.of(texts.stream().filter(DmarcRecord::is).toList());
        };
    }
}
