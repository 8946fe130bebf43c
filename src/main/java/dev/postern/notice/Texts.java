package dev.postern.notice;

import dev.postern.reading.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The texts of one language: `advice_*.properties` and `mail_*.properties`, each a sentence with
/// its arguments in braces.
///
/// Keys are dotted, from the general to the particular; a key without words of its own has those of
/// the nearest key above it.
final class Texts {

    private static final Texts ENGLISH = new Texts("en", UnaryOperator.identity());
    private static final Texts ARABIC = new Texts("ar", Texts::isolated);

    private final Locale locale;
    private final Properties texts = new Properties();
    private final UnaryOperator<String> shown;

    private Texts(String tag, UnaryOperator<String> shown) {
        this.locale = Locale.forLanguageTag(tag);
        this.shown = shown;
        load("advice_" + tag + ".properties");
        load("mail_" + tag + ".properties");
    }

    /// The texts of a language; English for a mail in both, where only one text fits.
    static Texts in(Language language) {
        return switch (language) {
            case ENGLISH, MIXED -> ENGLISH;
            case ARABIC -> ARABIC;
        };
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /// The text of a key, or of the nearest key above it.
    Optional<String> find(String key) {
        var text = texts.getProperty(key);
        var dot = key.lastIndexOf('.');
        return text != null || dot < 0 ? Optional.ofNullable(text) : find(key.substring(0, dot));
    }

    /// The text with its arguments, for one line of a reply.
    String say(String key, Object... arguments) {
        return format(find(key).orElseThrow(() -> new IllegalArgumentException("no text for " + key)), arguments);
    }

    /// The text with its arguments set apart from the direction of the script around them, for a
    /// reader: in Arabic text an order ID would otherwise show its groups in reverse (UAX #9).
    String tell(String key, Object... arguments) {
        return say(
                key,
                Arrays.stream(arguments).map(a -> shown.apply(a.toString())).toArray());
    }

    /// A piece that is no sentence of ours, set apart in the same way.
    String apart(String piece) {
        return shown.apply(piece);
    }

    String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }

    private void load(String file) {
        try (var stream = Texts.class.getResourceAsStream("/notice/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("not in the jar: notice/" + file);
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
