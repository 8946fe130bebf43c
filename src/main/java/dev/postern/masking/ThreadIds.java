package dev.postern.masking;

import dev.postern.mail.Direction;
import dev.postern.parties.Pair;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/// Turns Message-IDs into ids of ours and back, so that threads hold together on both sides though
/// neither sees an id of the other.
///
/// A masked id holds the real one, encrypted under an initialisation vector that is the code of pair,
/// direction and id (the construction of RFC 5297). So the same id always becomes the same masked id,
/// nothing has to be stored, and an id opens only in a mail of the same pair that goes back to
/// where it came from.
final class ThreadIds {

    private static final int CODE_BYTES = 16;
    /// Other ids are hashed and never opened again: longer ones would make lines that mail programs
    /// cut, stranger ones are not fit to be written into a header.
    private static final Pattern FIT = Pattern.compile("[\\x21-\\x7e&&[^<>]]{1,160}");

    private static final Pattern OURS = Pattern.compile("([th][a-z2-7]{20,320})@(.+)");
    private static final Pattern WRITTEN = Pattern.compile("<([th][a-z2-7]{20,320})@([a-z0-9.-]{1,253})>");
    private static final int MOST_NAMED = 50;
    private static final String OPENS = "t";
    private static final String HASHED = "h";

    private final MaskingKey key;
    private final SecretKey cipherKey;
    private final String domain;

    ThreadIds(MaskingKey key, String domain) {
        this.key = key;
        this.cipherKey = key.derived("thread id cipher", "AES");
        this.domain = domain;
    }

    /// What a mail that answers this id shall refer to: the real id where it goes back to the side
    /// that made it, else the masked one.
    ///
    /// @param id without angle brackets
    String referred(Conversation conversation, String id) {
        var ours = OURS.matcher(id);
        return ours.matches() && ours.group(2).equals(domain)
                ? opened(conversation, ours.group(1)).orElse("<" + id + ">")
                : masked(conversation, id);
    }

    /// The id that the other side shall see for this one.
    ///
    /// @param id with or without its angle brackets
    String masked(Conversation conversation, String id) {
        var inner = inner(id);
        var pair = conversation.pair().key();
        var code = Arrays.copyOf(code(pair, conversation.direction(), inner), CODE_BYTES);
        var name = FIT.matcher(inner).matches()
                ? OPENS + Base32.encode(joined(code, encrypted(code, inner.getBytes(StandardCharsets.UTF_8))))
                : HASHED + Base32.encode(code);
        return "<" + name + "@" + domain + ">";
    }

    /// The id for a mail that came without one.
    String fresh(Conversation conversation, String queueId) {
        var code = Arrays.copyOf(key.code("new id", conversation.pair().key(), queueId), CODE_BYTES);
        return "<" + HASHED + Base32.encode(code) + "@" + domain + ">";
    }

    /// The Content-ID that stands for one that would tell where the mail comes from.
    String contentId(Conversation conversation, String inner) {
        var code = Arrays.copyOf(key.code("content id", conversation.pair().key(), inner), CODE_BYTES);
        return HASHED + Base32.encode(code) + "@" + domain;
    }

    /// Whether a text names an id that mail of the pair left under, which nobody else can make up.
    ///
    /// @param back the direction of the mail that names it
    boolean isNamed(Pair pair, Direction back, String text) {
        return WRITTEN.matcher(text)
                .results()
                .filter(id -> id.group(2).equals(domain))
                .limit(MOST_NAMED)
                .anyMatch(id -> opened(pair, back, id.group(1)).isPresent());
    }

    private Optional<String> opened(Conversation conversation, String name) {
        return opened(conversation.pair(), conversation.direction(), name);
    }

    private Optional<String> opened(Pair pair, Direction back, String name) {
        return Optional.of(name)
                .filter(written -> written.startsWith(OPENS))
                .flatMap(written -> Base32.decode(written.substring(1)))
                .filter(bytes -> bytes.length > CODE_BYTES)
                .flatMap(bytes -> opened(pair, back, bytes));
    }

    private Optional<String> opened(Pair pair, Direction back, byte[] bytes) {
        var code = Arrays.copyOf(bytes, CODE_BYTES);
        var id = new String(
                encrypted(code, Arrays.copyOfRange(bytes, CODE_BYTES, bytes.length)), StandardCharsets.UTF_8);
        var expected = code(pair.key(), opposite(back), id);
        return Arrays.equals(code, Arrays.copyOf(expected, CODE_BYTES))
                ? Optional.of("<" + id + ">")
                : Optional.empty();
    }

    private byte[] code(String pair, Direction direction, String id) {
        return key.code("thread id", pair, direction.word(), id);
    }

    /// Counter mode is its own inverse.
    private byte[] encrypted(byte[] code, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, cipherKey, new IvParameterSpec(code));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case TO_BUYER -> Direction.TO_SELLER;
            case TO_SELLER -> Direction.TO_BUYER;
        };
    }

    static String inner(String id) {
        var start = id.startsWith("<") ? 1 : 0;
        return id.substring(start, id.endsWith(">") && id.length() > start ? id.length() - 1 : id.length());
    }
}
