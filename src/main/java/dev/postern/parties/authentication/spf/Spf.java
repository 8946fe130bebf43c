package dev.postern.parties.authentication.spf;

import dev.postern.dns.Answer;
import dev.postern.dns.Mx;
import dev.postern.dns.Questions;
import dev.postern.parties.authentication.result.Result;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/// One check whether a client may send in the name of a domain (RFC 7208 §4).
///
/// However records lead to each other, at most ten terms of all of them together ask name servers, and
/// at most two of their questions may come to nothing (§4.6.4).
public final class Spf {

    private static final int MOST_TERMS = 10;
    private static final int MOST_VOIDS = 2;
    private static final int MOST_HOSTS = 10;

    private final Questions questions;
    private final Sending sending;
    private int terms;
    private int voids;

    private Spf(Questions questions, Sending sending) {
        this.questions = questions;
        this.sending = sending;
    }

    public static Result check(Questions questions, Sending sending) {
        return new Spf(questions, sending).check(sending.domain(), true);
    }

    /// Whether a mechanism holds for the client, or why nobody can say.
    private enum Match {
        YES,
        NO,
        TEMPERROR,
        PERMERROR
    }

    private Result check(String domain, boolean first) {
        if (!domain.contains(".") || domain.startsWith("[")) {
            return Result.NONE;
        }
        return switch (questions.texts(domain)) {
            case Answer.TemporaryFailure<String> _ -> Result.TEMPERROR;
            case Answer.NoSuchName<String> _ -> first || spare() ? Result.NONE : Result.PERMERROR;
            case Answer.Found<String>(var texts) -> evaluate(domain, texts, first);
        };
    }

    private Result evaluate(String domain, List<String> texts, boolean first) {
        if (texts.isEmpty() && !first && !spare()) {
            return Result.PERMERROR;
        }
        var records = texts.stream().filter(SpfRecord::is).toList();
        if (records.size() > 1) {
            return Result.PERMERROR;
        }
        return records.isEmpty()
                ? Result.NONE
                : SpfRecord.parse(records.getFirst())
                        .map(record -> evaluate(domain, record))
                        .orElse(Result.PERMERROR);
    }

    private Result evaluate(String domain, SpfRecord record) {
        var macros = new Macros(sending, domain, () -> name(domain));
        for (var directive : record.directives()) {
            switch (matches(directive.mechanism(), macros)) {
                case YES -> {
                    return directive.result();
                }
                case TEMPERROR -> {
                    return Result.TEMPERROR;
                }
                case PERMERROR -> {
                    return Result.PERMERROR;
                }
                case NO -> {}
            }
        }
        return record.redirect()
                .map(target -> redirected(macros.expand(target)))
                .orElse(Result.NEUTRAL);
    }

    private Result redirected(String domain) {
        if (++terms > MOST_TERMS) {
            return Result.PERMERROR;
        }
        var result = check(domain, false);
        return result == Result.NONE ? Result.PERMERROR : result;
    }

    private Match matches(Mechanism mechanism, Macros macros) {
        if (mechanism.asks() && ++terms > MOST_TERMS) {
            return Match.PERMERROR;
        }
        return switch (mechanism) {
            case Mechanism.All() -> Match.YES;
            case Mechanism.Ip(var network) -> match(network.holds(sending.client()));
            case Mechanism.Include(var domain) -> included(macros.expand(domain));
            case Mechanism.A(var domain, var prefixes) -> hosts(List.of(target(domain, macros)), prefixes);
            case Mechanism.Mx(var domain, var prefixes) -> exchangers(target(domain, macros), prefixes);
            case Mechanism.Exists(var domain) -> exists(macros.expand(domain));
            case Mechanism.Ptr(var domain) ->
                match(!ownName(target(domain, macros)).isEmpty());
        };
    }

    private Match included(String domain) {
        return switch (check(domain, false)) {
            case PASS -> Match.YES;
            case FAIL, SOFTFAIL, NEUTRAL -> Match.NO;
            case TEMPERROR -> Match.TEMPERROR;
            case PERMERROR, NONE, POLICY -> Match.PERMERROR;
        };
    }

    private Match exchangers(String domain, Mechanism.Prefixes prefixes) {
        return switch (questions.mx(domain)) {
            case Answer.TemporaryFailure<Mx> _ -> Match.TEMPERROR;
            case Answer.NoSuchName<Mx> _ -> nothing();
            case Answer.Found<Mx>(var found) when found.isEmpty() -> nothing();
            case Answer.Found<Mx>(var found) when found.size() > MOST_HOSTS -> Match.PERMERROR;
            case Answer.Found<Mx>(var found) ->
                hosts(found.stream().map(Mx::host).toList(), prefixes);
        };
    }

    private Match hosts(List<String> hosts, Mechanism.Prefixes prefixes) {
        var bits = sending.client() instanceof Inet4Address ? prefixes.four() : prefixes.six();
        for (var host : hosts) {
            var match = switch (questions.addresses(host, sending.client())) {
                case Answer.TemporaryFailure<InetAddress> _ -> Match.TEMPERROR;
                case Answer.NoSuchName<InetAddress> _ -> nothing();
                case Answer.Found<InetAddress>(var found) when found.isEmpty() -> nothing();
                case Answer.Found<InetAddress>(var found) ->
                    match(found.stream().anyMatch(own -> new Network(own, bits).holds(sending.client())));
            };
            if (match != Match.NO) {
                return match;
            }
        }
        return Match.NO;
    }

    /// Whether a name has an address of version 4, whatever the client's version.
    private Match exists(String domain) {
        return switch (questions.addresses(domain, ANY_FOUR)) {
            case Answer.TemporaryFailure<InetAddress> _ -> Match.TEMPERROR;
            case Answer.NoSuchName<InetAddress> _ -> nothing();
            case Answer.Found<InetAddress>(var found) -> found.isEmpty() ? nothing() : Match.YES;
        };
    }

    private static final InetAddress ANY_FOUR = InetAddress.ofLiteral("0.0.0.0");

    /// The first of the client's names that lies in a domain and has the client's address; empty if none.
    private String ownName(String domain) {
        if (!(questions.names(sending.client()) instanceof Answer.Found<String>(var names))) {
            return "";
        }
        var wanted = domain.toLowerCase(Locale.ROOT);
        return names.stream()
                .limit(MOST_HOSTS)
                .filter(name -> name.equals(wanted) || name.endsWith("." + wanted))
                .filter(this::isOwn)
                .findFirst()
                .orElse("");
    }

    private boolean isOwn(String name) {
        return questions.addresses(name, sending.client()) instanceof Answer.Found<InetAddress>(var own)
                && own.contains(sending.client());
    }

    private String name(String domain) {
        var own = ownName(domain);
        return own.isEmpty() ? "unknown" : own;
    }

    private static String target(String domain, Macros macros) {
        return domain.isEmpty() ? macros.domain() : macros.expand(domain);
    }

    private static Match match(boolean holds) {
        return holds ? Match.YES : Match.NO;
    }

    private Match nothing() {
        return spare() ? Match.NO : Match.PERMERROR;
    }

    /// Counts a question that came to nothing; false when it was the one too many.
    private boolean spare() {
        return ++voids <= MOST_VOIDS;
    }
}
