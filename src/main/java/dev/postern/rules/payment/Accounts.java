package dev.postern.rules.payment;

import dev.postern.reading.Place;
import dev.postern.rules.words.Paragraph;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers to which money can be sent past the marketplace: an IBAN whose check digits are right, a wallet's telephone
/// number, the address of a coin.
///
/// A document may have the shop's own account at its foot, as invoices do; a mail and a picture have not.
final class Accounts {

    private static final Pattern IBAN = Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{2}\\d{2}(?:[ -]?[a-z0-9]){11,30}");
    private static final Pattern WALLET = Pattern.compile(
            "(?<!\\p{L})(?:stc ?pay|ur ?pay|alinma ?pay|mobily ?pay|barq|اس تي سي باي|يور باي|يوربي|برق)[\\p{L} :؛،.()#-]{0,20}(?:\\+?966|0)[ -]?5(?:[ -]?\\d){8}(?!\\d)");
    private static final Pattern COIN = Pattern.compile(
            "(?:bitcoin|ethereum|litecoin|upi|tron):[a-z0-9?@]{3}|(?<![a-z0-9])(?:bc1[a-z0-9]{25,60}|0x[0-9a-f]{40})(?![a-z0-9])");

    /// How the address of a coin begins.
    private static final List<String> COINS =
            List.of("bitcoin:", "ethereum:", "litecoin:", "upi:", "tron:", "bc1", "0x");

    /// What every wallet's name holds.
    private static final List<String> WALLETS = List.of("pay", "barq", "باي", "يوربي", "برق");

    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    private Accounts() {}

    /// Where a number stands in the folded text.
    record Found(int from, int to) {}

    static Optional<Found> in(Paragraph paragraph) {
        if (paragraph.place(0) instanceof Place.InFile) {
            return Optional.empty();
        }
        var text = paragraph.folded().text();
        return iban(text)
                .or(() -> holds(text, WALLETS) ? find(WALLET, text) : Optional.empty())
                .or(() -> holds(text, COINS) ? find(COIN, text) : Optional.empty());
    }

    /// Most texts do not, and are looked at no closer.
    private static boolean holds(String text, List<String> words) {
        for (var word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Found> iban(String text) {
        if (!hasCountryAndDigits(text)) {
            return Optional.empty();
        }
        for (var found = IBAN.matcher(text); found.find(); ) {
            // What follows may look like more of it.
            for (var to = found.end(); to - found.start() >= SHORTEST; to--) {
                if (isIban(text.substring(found.start(), to).replaceAll("[ -]", ""))) {
                    return Optional.of(new Found(found.start(), to));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether two letters and two digits follow each other somewhere.
    private static boolean hasCountryAndDigits(String text) {
        for (var i = 3; i < text.length(); i++) {
            if (isDigit(text.charAt(i))
                    && isDigit(text.charAt(i - 1))
                    && isLetter(text.charAt(i - 2))
                    && isLetter(text.charAt(i - 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /// ISO 13616: its first four signs put last and letters as numbers from 10, it leaves 1 when divided by 97.
    private static boolean isIban(String signs) {
        if (signs.length() < SHORTEST || signs.length() > LONGEST) {
            return false;
        }
        var digits = new StringBuilder();
        (signs.substring(4) + signs.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    private static Optional<Found> find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(new Found(found.start(), found.end())) : Optional.empty();
    }
}
