package dev.postern.session;

import java.util.Optional;

/// How the arguments of MAIL and RCPT begin.
final class Arguments {

    private Arguments() {}

    /// What follows `FROM:` or `TO:`, whatever its case; blanks behind the colon are common and harmless.
    static Optional<String> after(String keyword, String argument) {
        return argument.regionMatches(true, 0, keyword, 0, keyword.length())
                ? Optional.of(argument.substring(keyword.length()))
                : Optional.empty();
    }
}
