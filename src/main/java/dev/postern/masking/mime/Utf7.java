package dev.postern.masking.mime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// UTF-7 (RFC 2152), which some programs still read and Java does not know.
public final class Utf7 {

    private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9/]{2,1000})-?");
    private static final Pattern OTHERS = Pattern.compile("[^\\x00-*,-\\x7e]+|\\+");

    private Utf7() {}

    public static boolean isName(String charset) {
        var name = charset.toLowerCase(Locale.ROOT);
        return name.contains("utf-7") || name.contains("utf7");
    }

    /// Whether a text may hold anything that is written so.
    public static boolean mayBeIn(String text) {
        return text.contains("+A");
    }

    public static String decode(String text) {
        return SHIFTED.matcher(text)
                .replaceAll(shifted -> {
                    var bytes = TransferEncoding.BASE64.decode(shifted.group(1)).getBytes(StandardCharsets.ISO_8859_1);
                    return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_16BE));
                })
                .replace("+-", "+");
    }

    public static String encode(String text) {
        return OTHERS.matcher(text).replaceAll(run -> {
            var bytes = run.group().getBytes(StandardCharsets.UTF_16BE);
            return run.group().equals("+")
                    ? "+-"
                    : "+" + Base64.getEncoder().withoutPadding().encodeToString(bytes) + "-";
        });
    }
}
