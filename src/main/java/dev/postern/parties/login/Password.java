package dev.postern.parties.login;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

/// Hashes of passwords: argon2id in its usual form, `$argon2id$v=19$m=…,t=…,p=…$salt$hash` (RFC 9106).
public final class Password {

    /// 19 MiB, two passes, one lane: what OWASP names as the least that is safe for logins.
    private static final Argon2Function STANDARD = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private static final int SALT = 16;

    private Password() {}

    /// The line for `sellers.yaml`.
    public static String hashed(CharSequence password) {
        return com.password4j.Password.hash(password)
                .addRandomSalt(SALT)
                .with(STANDARD)
                .getResult();
    }

    static boolean matches(CharSequence password, String hash) {
        return com.password4j.Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }
}
