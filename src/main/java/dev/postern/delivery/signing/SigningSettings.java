package dev.postern.delivery.signing;

import dev.postern.config.Nearest;
import dev.postern.config.Section;
import java.io.IOException;
import java.net.IDN;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The `dkim` part of `postern.yaml`: which domains' mail is signed, and by which keys. Without it none is.
///
/// @param domains the selectors of each domain, domains in their ASCII form
public record SigningSettings(Map<String, List<Selector>> domains) {

    public static final SigningSettings NONE = new SigningSettings(Map.of());

    private static final String SELECTOR = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*";
    private static final int MAX_SELECTOR = 63;

    public SigningSettings {
        domains = Map.copyOf(domains);
    }

    /// @param root the top of `postern.yaml`
    /// @param ours the masking domains; no other domain's mail leaves
    /// @param keys the folder of keys, where absent ones will be made
    /// @param today a domain that nothing signs yet is worth a warning
    public static SigningSettings from(Section root, List<String> ours, Path keys, LocalDate today) {
        try (var dkim = root.section("dkim")) {
            var domains = new LinkedHashMap<String, List<Selector>>();
            dkim.sections("domains").forEach((name, section) -> {
                try (section) {
                    domain(name, section, ours, keys, today).ifPresent(found -> domains.put(ascii(name), found));
                }
            });
            unsigned(dkim, ours, domains);
            return new SigningSettings(domains);
        }
    }

    private static void unsigned(Section dkim, List<String> ours, Map<String, List<Selector>> domains) {
        if (!domains.isEmpty()) {
            ours.stream()
                    .filter(domain -> !domains.containsKey(ascii(domain)))
                    .forEach(domain -> dkim.warn("domains", "does not name " + domain + ": its mail leaves unsigned"));
        }
    }

    private static Optional<List<Selector>> domain(
            String name, Section section, List<String> ours, Path keys, LocalDate today) {
        if (ours.stream().noneMatch(domain -> ascii(domain).equals(ascii(name)))) {
            var hint = Nearest.of(name, ours).map(near -> "; did you mean \"" + near + "\"?");
            section.wrong("is none of masking.domains" + hint.orElse(": " + String.join(", ", ours)));
        }
        var selectors = new ArrayList<Selector>();
        section.sections("selectors").forEach((selector, part) -> {
            try (part) {
                selectors.add(selector(ascii(name), selector, part, keys));
            }
        });
        checkTogether(section, selectors, today);
        return selectors.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(selectors));
    }

    private static Selector selector(String domain, String name, Section section, Path keys) {
        if (!name.matches(SELECTOR) || name.length() > MAX_SELECTOR) {
            section.wrong("is no name of a selector: small letters, digits and hyphens, such as s2026a");
        }
        var algorithm = section.choice("algorithm", Algorithm.class, Algorithm.RSA);
        var file = section.path("key", keys.resolve(name + "._domainkey." + domain + ".pem"));
        check(section, file, algorithm, keys);
        return new Selector(
                domain, name, algorithm, file, section.parsed("from", "a day such as 2026-11-01", t -> day(t)));
    }

    private static void check(Section section, Path file, Algorithm algorithm, Path keys) {
        if (!Files.exists(file)) {
            if (!file.toAbsolutePath()
                    .normalize()
                    .startsWith(keys.toAbsolutePath().normalize())) {
                section.wrong("key", "names " + file + ", which is not there; keys are only made under " + keys);
            }
            return;
        }
        try {
            KeyFile.read(file, algorithm);
        } catch (IOException e) {
            section.wrong("key", "is " + file + ", and " + e.getMessage());
        }
    }

    private static void checkTogether(Section section, List<Selector> selectors, LocalDate today) {
        if (selectors.isEmpty()) {
            section.wrong("selectors", "must name at least one selector, such as { s2026a: { algorithm: rsa } }");
            return;
        }
        for (var algorithm : Algorithm.values()) {
            var days = selectors.stream()
                    .filter(selector -> selector.algorithm() == algorithm)
                    .map(Selector::since)
                    .toList();
            if (days.size() > days.stream().distinct().count()) {
                section.wrong(
                        "selectors",
                        "has two of " + algorithm.word() + " that sign from the same day on;"
                                + " give the newer one a later \"from\"");
            }
        }
        if (selectors.stream().noneMatch(selector -> selector.signsOn(today))) {
            section.warn("selectors", "has none that signs yet: mail leaves unsigned until the first day comes");
        }
        if (selectors.stream().allMatch(selector -> selector.algorithm() == Algorithm.ED25519)) {
            section.warn("selectors", "has none of rsa, and most servers know no other algorithm");
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Who signs a domain's mail on a day: of each algorithm the selector that began last.
    ///
    /// @param domain in its ASCII form
    public List<Selector> signing(String domain, LocalDate day) {
        return domains.getOrDefault(domain, List.of()).stream()
                .filter(selector -> selector.signsOn(day))
                .collect(Collectors.toMap(
                        Selector::algorithm,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Selector::since))))
                .values()
                .stream()
                .sorted(Comparator.comparing(Selector::algorithm))
                .toList();
    }

    /// A domain as DNS knows it (RFC 5890); one that cannot be put so, as it is.
    public static String ascii(String domain) {
        try {
            return IDN.toASCII(domain.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return domain.toLowerCase(Locale.ROOT);
        }
    }
}
