package dev.postern.parties.authentication.spf;

import dev.postern.parties.authentication.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the terms of a record (RFC 7208 §4.6.1, §12).
final class Terms {

    private static final Pattern MODIFIER = Pattern.compile("([A-Za-z][A-Za-z0-9_.-]*)=(.*)");
    private static final Pattern DIRECTIVE = Pattern.compile("([+?~-]?)([A-Za-z][A-Za-z0-9_.-]*)(.*)");
    private static final Pattern PREFIXES = Pattern.compile("(.*?)(?:/(\\d{1,3}))?(?://(\\d{1,3}))?");
    private static final Map<String, Result> QUALIFIERS =
            Map.of("", Result.PASS, "+", Result.PASS, "-", Result.FAIL, "~", Result.SOFTFAIL, "?", Result.NEUTRAL);

    private final List<Directive> directives = new ArrayList<>();
    private Optional<String> redirect = Optional.empty();
    private boolean explained;

    Optional<SpfRecord> read(String text) {
        for (var term : text.split(" +")) {
            if (!term.isEmpty() && !take(term)) {
                return Optional.empty();
            }
        }
        return Optional.of(new SpfRecord(directives, redirect));
    }

    private boolean take(String term) {
        var modifier = MODIFIER.matcher(term);
        if (modifier.matches()) {
            return modifier(modifier.group(1).toLowerCase(Locale.ROOT), modifier.group(2));
        }
        var directive = DIRECTIVE.matcher(term);
        return directive.matches() && directive(directive);
    }

    /// Modifiers that nobody knows change nothing, but must be written as modifiers are.
    private boolean modifier(String name, String value) {
        return switch (name) {
            case "redirect" -> {
                var first = redirect.isEmpty();
                redirect = Optional.of(value);
                yield first && Macros.isDomain(value);
            }
            case "exp" -> {
                var first = !explained;
                explained = true;
                yield first && Macros.isDomain(value);
            }
            default -> Macros.isText(value);
        };
    }

    private boolean directive(Matcher parts) {
        var qualifier = QUALIFIERS.getOrDefault(parts.group(1), Result.PASS);
        var mechanism = mechanism(parts.group(2).toLowerCase(Locale.ROOT), parts.group(3));
        mechanism.ifPresent(m -> directives.add(new Directive(qualifier, m)));
        return mechanism.isPresent();
    }

    private static Optional<Mechanism> mechanism(String name, String rest) {
        return switch (name) {
            case "all" -> rest.isEmpty() ? Optional.of(new Mechanism.All()) : Optional.empty();
            case "include" -> domain(rest).map(Mechanism.Include::new);
            case "exists" -> domain(rest).map(Mechanism.Exists::new);
            case "ptr" ->
                rest.isEmpty()
                        ? Optional.of(new Mechanism.Ptr(""))
                        : domain(rest).map(Mechanism.Ptr::new);
            case "ip4" -> argument(rest).flatMap(text -> Network.parse(text, 4)).map(Mechanism.Ip::new);
            case "ip6" ->
                argument(rest).flatMap(text -> Network.parse(text, 16)).map(Mechanism.Ip::new);
            case "a", "mx" -> hosts(name, rest);
            default -> Optional.empty();
        };
    }

    private static Optional<Mechanism> hosts(String name, String rest) {
        var parts = PREFIXES.matcher(rest);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var host = parts.group(1).isEmpty() ? Optional.of("") : domain(parts.group(1));
        var four = parts.group(2) == null ? Optional.of(32) : bits(parts.group(2), 32);
        var six = parts.group(3) == null ? Optional.of(128) : bits(parts.group(3), 128);
        if (host.isEmpty() || four.isEmpty() || six.isEmpty()) {
            return Optional.empty();
        }
        var prefixes = new Mechanism.Prefixes(four.get(), six.get());
        return Optional.of(
                name.equals("a") ? new Mechanism.A(host.get(), prefixes) : new Mechanism.Mx(host.get(), prefixes));
    }

    private static Optional<String> argument(String rest) {
        return rest.startsWith(":") ? Optional.of(rest.substring(1)) : Optional.empty();
    }

    private static Optional<String> domain(String rest) {
        return argument(rest).filter(Macros::isDomain);
    }

    /// A count of bits, without leading zeros.
    static Optional<Integer> bits(String text, int most) {
        return text.matches("0|[1-9]\\d{0,2}")
                ? Optional.of(Integer.valueOf(text)).filter(bits -> bits <= most)
                : Optional.empty();
    }
}
