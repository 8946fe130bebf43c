package dev.postern.parties;

import dev.postern.mail.Address;
import java.security.SecureRandom;

/// Makes the names of new aliases: 128 random bits in 26 letters and digits, so that they can neither
/// be guessed nor tell anything of whom they stand for.
final class AliasNames {

    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;

    private final SecureRandom random = new SecureRandom();
    private final String domain;

    AliasNames(String domain) {
        this.domain = domain;
    }

    AliasPair next() {
        return new AliasPair(name(), name());
    }

    private Address name() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var text = new StringBuilder(LENGTH);
        var bits = 0;
        var held = 0;
        for (var b : bytes) {
            bits = (bits << 8 | (b & 0xff)) & 0xfff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(DIGITS.charAt(bits >> held & 31));
            }
        }
        return new Address(text.append(DIGITS.charAt(bits << (5 - held) & 31)).toString(), domain);
    }
}
