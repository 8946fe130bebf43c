package dev.postern.masking;

import java.util.Set;
import java.util.regex.Pattern;

/// Signatures and keys. They tell whose they are, by number if not by address, and no longer fit a mail that was
/// changed.
final class Armour {

    private static final Pattern IN_TEXT = Pattern.compile(
            "-----BEGIN PGP (?:SIGNATURE|PUBLIC KEY BLOCK)-----.{0,100000}?-----END PGP (?:SIGNATURE|PUBLIC KEY BLOCK)-----",
            Pattern.DOTALL);
    private static final Set<String> TYPES = Set.of(
            "application/pgp-signature",
            "application/pgp-keys",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature");

    private Armour() {}

    static boolean isType(String type) {
        return TYPES.contains(type);
    }

    static String removed(String text) {
        return text.contains("-----BEGIN PGP") ? IN_TEXT.matcher(text).replaceAll("[signature removed]") : text;
    }
}
