package dev.postern.parties.authentication;

import dev.postern.dns.Dns;
import dev.postern.dns.Questions;
import dev.postern.mail.MessageBytes;
import dev.postern.parties.authentication.Authentication.Standing;
import dev.postern.parties.authentication.dkim.Dkim;
import dev.postern.parties.authentication.result.Result;
import dev.postern.parties.authentication.spf.Sending;
import dev.postern.parties.authentication.spf.Spf;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds out whether a mail comes from whom it names. Any thread may ask; it waits for name servers.
public final class Authenticator {

    /// For all questions of one mail: its client waits for our reply to the final dot.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Of several signatures the one that says most stands for the mail.
    private static final List<Result> TELLING =
            List.of(Result.PASS, Result.TEMPERROR, Result.FAIL, Result.POLICY, Result.PERMERROR, Result.NONE);

    private static final Authentication NOBODY =
            new Authentication(Result.NONE, Result.NONE, Result.PERMERROR, Optional.empty(), Standing.UNPROVEN);

    private final Dns dns;
    private final InstantSource clock;
    private final Duration patience;

    public Authenticator(Dns dns, InstantSource clock) {
        this(dns, clock, PATIENCE);
    }

    Authenticator(Dns dns, InstantSource clock, Duration patience) {
        this.dns = dns;
        this.clock = clock;
        this.patience = patience;
    }

    public Authentication check(Origin origin, MessageBytes bytes) {
        var authors = origin.authors().stream()
                .map(author -> DomainNames.ascii(author.domain()))
                .distinct()
                .toList();
        return authors.size() == 1 ? check(origin, authors.getFirst(), bytes) : NOBODY;
    }

    private Authentication check(Origin origin, String author, MessageBytes bytes) {
        var questions = dns.questions(patience);
        var dmarc = Dmarc.of(questions, author);
        var vouchers = new ArrayList<Voucher>();
        var spf = spf(questions, origin, dmarc);
        vouchers.add(spf);
        var signed =
                Dkim.check(questions, bytes, domain -> DomainNames.aligned(domain, author, false), clock.instant());
        signed.forEach(by -> vouchers.add(new Voucher(by.domain(), by.result(), strictDkim(dmarc))));
        var standing = standing(vouchers, author, dmarc);
        var dkim = signed.stream()
                .map(Dkim.Signed::result)
                .min(Comparator.comparingInt(TELLING::indexOf))
                .orElse(Result.NONE);
        return new Authentication(spf.result(), dkim, result(dmarc, standing), policy(dmarc), standing);
    }

    /// A domain that was asked whether it stands behind the mail.
    private record Voucher(String domain, Result result, boolean strict) {}

    private static Voucher spf(Questions questions, Origin origin, Dmarc dmarc) {
        var sending = Sending.of(origin.client(), origin.helo(), origin.from());
        var domain = DomainNames.ascii(sending.domain());
        var plain = new Sending(sending.client(), sending.helo(), sending.local(), domain);
        var strict = dmarc instanceof Dmarc.Published found && found.record().strictSpf();
        return new Voucher(domain, Spf.check(questions, plain), strict);
    }

    private static boolean strictDkim(Dmarc dmarc) {
        return dmarc instanceof Dmarc.Published found && found.record().strictDkim();
    }

    /// While it is unknown whether the domain wants strictness, its organisation's name leaves the mail
    /// undecided, and its own proves it.
    private static Standing standing(List<Voucher> vouchers, String author, Dmarc dmarc) {
        var unknown = dmarc instanceof Dmarc.Unknown;
        var proven = vouchers.stream()
                .filter(by -> by.result() == Result.PASS)
                .anyMatch(by -> DomainNames.aligned(by.domain(), author, by.strict() || unknown));
        if (proven) {
            return Standing.PROVEN;
        }
        var open = vouchers.stream()
                .filter(by -> by.result() == Result.TEMPERROR || (unknown && by.result() == Result.PASS))
                .anyMatch(by -> DomainNames.aligned(by.domain(), author, by.strict()));
        return open ? Standing.UNDECIDED : Standing.UNPROVEN;
    }

    private static Result result(Dmarc dmarc, Standing standing) {
        return switch (dmarc) {
            case Dmarc.Unknown _ -> Result.TEMPERROR;
            case Dmarc.Nothing _ -> Result.NONE;
            case Dmarc.Published _ ->
                switch (standing) {
                    case PROVEN -> Result.PASS;
                    case UNPROVEN -> Result.FAIL;
                    case UNDECIDED -> Result.TEMPERROR;
                };
        };
    }

    private static Optional<Policy> policy(Dmarc dmarc) {
        return dmarc instanceof Dmarc.Published found ? Optional.of(found.policy()) : Optional.empty();
    }
}
