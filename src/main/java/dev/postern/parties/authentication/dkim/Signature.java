package dev.postern.parties.authentication.dkim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// What a DKIM-Signature field says (RFC 6376 §3.5).
///
/// @param algorithm `rsa-sha256`, `ed25519-sha256` or one that is not accepted
/// @param value the signature itself, in hexadecimal digits like the hash
/// @param headers names of the fields it covers, in small letters
/// @param identity domain of the user it speaks for, the signer's or one below
/// @param length octets of the body it covers; empty for all
record Signature(
        Field field,
        String algorithm,
        String value,
        String bodyHash,
        boolean relaxedHeader,
        boolean relaxedBody,
        String domain,
        String selector,
        String identity,
        List<String> headers,
        OptionalLong length,
        Optional<Instant> expiry) {

    private static final List<String> CANONICAL = List.of("simple", "relaxed");

    /// Empty for a field that is no signature of this version, or does not cover From.
    static Optional<Signature> parse(Field field) {
        try {
            return TagList.parse(field.value())
                    .flatMap(tags -> read(field, tags))
                    .filter(Signature::isWhole);
        } catch (IllegalArgumentException e) {
            // No Base64, or no number.
            return Optional.empty();
        }
    }

    private static Optional<Signature> read(Field field, TagList tags) {
        var known = tags.tag("v").filter("1"::equals).isPresent()
                && Arrays.asList(tags.tag("q", "dns/txt").split(":")).contains("dns/txt");
        var domain = tags.compact("d").map(name -> name.toLowerCase(Locale.ROOT));
        var selector = tags.compact("s");
        var value = tags.compact("b");
        var bodyHash = tags.compact("bh");
        var forms = forms(tags.tag("c", "simple/simple"));
        if (!known
                || domain.isEmpty()
                || selector.isEmpty()
                || value.isEmpty()
                || bodyHash.isEmpty()
                || forms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Signature(
                field,
                tags.tag("a", "").toLowerCase(Locale.ROOT),
                hex(value.get()),
                hex(bodyHash.get()),
                forms.getFirst().equals("relaxed"),
                forms.getLast().equals("relaxed"),
                domain.get(),
                selector.get(),
                identity(tags, domain.get()),
                Arrays.stream(tags.compact("h")
                                .orElse("")
                                .toLowerCase(Locale.ROOT)
                                .split(":"))
                        .toList(),
                tags.compact("l").map(text -> OptionalLong.of(number(text))).orElse(OptionalLong.empty()),
                tags.compact("x").map(text -> Instant.ofEpochSecond(number(text)))));
    }

    /// Of header and body; empty if one is unknown.
    private static List<String> forms(String text) {
        var forms = new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("/", 2)));
        if (forms.size() == 1) {
            forms.add("simple");
        }
        return CANONICAL.containsAll(forms) ? forms : List.of();
    }

    private static String identity(TagList tags, String domain) {
        var identity = tags.tag("i", "@" + domain);
        return identity.substring(identity.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static String hex(String base64) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,12}")) {
            throw new IllegalArgumentException("not a number of a signature");
        }
        return Long.parseLong(text);
    }

    private boolean isWhole() {
        return headers.contains("from") && (identity.equals(domain) || identity.endsWith("." + domain));
    }

    /// Where the domain publishes the key.
    String keyName() {
        return selector + "._domainkey." + domain;
    }
}
