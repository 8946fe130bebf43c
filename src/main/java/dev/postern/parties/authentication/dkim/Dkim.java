package dev.postern.parties.authentication.dkim;

import dev.postern.dns.Answer;
import dev.postern.dns.Questions;
import dev.postern.mail.MessageBytes;
import dev.postern.parties.authentication.result.Result;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which domains signed a mail (RFC 6376 §6.1).
public final class Dkim {

    /// More than mailing lists and senders in turn leave on one mail; each costs a question and a
    /// verification.
    private static final int MOST_SIGNATURES = 5;

    private static final List<String> ALGORITHMS = List.of("rsa-sha256", "ed25519-sha256");

    private Dkim() {}

    /// What became of one signature.
    ///
    /// @param domain who signed; empty where that cannot be read
    public record Signed(String domain, Result result) {}

    /// @param first domains whose signatures are verified before others, of which only so many are
    /// @param now what a signature has expired by
    public static List<Signed> check(Questions questions, MessageBytes bytes, Predicate<String> first, Instant now) {
        var mail = SignedMail.read(bytes);
        return mail.fields().stream()
                .filter(field -> field.name().equals(Field.SIGNATURE))
                .map(Signature::parse)
                .sorted(Comparator.comparing(signature ->
                        signature.isEmpty() || !first.test(signature.get().domain())))
                .limit(MOST_SIGNATURES)
                .map(signature -> signed(questions, mail, signature, now))
                .toList();
    }

    private static Signed signed(Questions questions, SignedMail mail, Optional<Signature> read, Instant now) {
        return read.filter(_ -> mail.hasOneFrom())
                .map(signature -> new Signed(signature.domain(), result(questions, mail, signature, now)))
                .orElseGet(() -> new Signed("", Result.PERMERROR));
    }

    /// First what costs nothing to see, then the body, and only then the key's name server is asked.
    private static Result result(Questions questions, SignedMail mail, Signature signature, Instant now) {
        var body = mail.body(signature.relaxedBody());
        if (!ALGORITHMS.contains(signature.algorithm())) {
            return Result.POLICY;
        }
        if (signature.expiry().filter(now::isAfter).isPresent()) {
            return Result.FAIL;
        }
        if (signature.length().isPresent() && signature.length().getAsLong() != body.length()) {
            // What it does not cover may be anyone's (RFC 6376 §8.2).
            return signature.length().getAsLong() < body.length() ? Result.POLICY : Result.PERMERROR;
        }
        return signature.bodyHash().equals(body.hex()) ? withKey(questions, mail, signature) : Result.FAIL;
    }

    private static Result withKey(Questions questions, SignedMail mail, Signature signature) {
        return switch (questions.texts(signature.keyName())) {
            case Answer.TemporaryFailure<String> _ -> Result.TEMPERROR;
            case Answer.NoSuchName<String> _ -> Result.PERMERROR;
            case Answer.Found<String>(var texts) ->
                texts.stream()
                        .flatMap(text -> Key.parse(text).stream())
                        .findFirst()
                        .map(key -> result(mail, signature, key))
                        .orElse(Result.PERMERROR);
        };
    }

    private static Result result(SignedMail mail, Signature signature, Key key) {
        if (key.testing()) {
            return Result.NONE;
        }
        if (key.strict() && !signature.identity().equals(signature.domain())) {
            return Result.PERMERROR;
        }
        return key.isWeak() ? Result.POLICY : key.verify(mail.data(signature), signature);
    }
}
