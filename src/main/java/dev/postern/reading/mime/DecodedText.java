package dev.postern.reading.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Bytes decoded by the charset they name, or by the likeliest one where they name none we know.
///
/// @param unknown the charset that cannot be decoded; empty if it can, or none is named
public record DecodedText(String text, String unknown) {

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int META_WITHIN = 2_048;
    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{1,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    /// Names that senders write and Java does not know. Latin-1 and ASCII are read as their Windows
    /// supersets, as mail programs do (WHATWG Encoding §4.2).
    private static final Map<String, Charset> ALIASES = Map.ofEntries(
            Map.entry("iso-8859-1", WESTERN),
            Map.entry("latin1", WESTERN),
            Map.entry("iso8859-1", WESTERN),
            Map.entry("iso-8859-8-i", Charset.forName("iso-8859-8")),
            Map.entry("iso-8859-6-i", Charset.forName("iso-8859-6")),
            Map.entry("unicode-1-1-utf-8", StandardCharsets.UTF_8),
            Map.entry("utf-8mb4", StandardCharsets.UTF_8),
            Map.entry("x-utf-8", StandardCharsets.UTF_8),
            Map.entry("cp-1256", ARABIC),
            Map.entry("win-1256", ARABIC),
            Map.entry("cp-1252", WESTERN),
            Map.entry("x-windows-1256", ARABIC),
            Map.entry("ks_c_5601-1987", Charset.forName("x-windows-949")),
            Map.entry("gb2312", Charset.forName("gb18030")),
            Map.entry("gbk", Charset.forName("gb18030")));

    /// Whether the text is surely what the sender meant.
    public boolean known() {
        return unknown.isEmpty();
    }

    /// Decodes; malformed bytes become U+FFFD, as they do before the reader.
    public static DecodedText of(byte[] bytes, String charset) {
        var name = charset.strip().toLowerCase(Locale.ROOT);
        if (name.equals("utf-8")) {
            return new DecodedText(new String(bytes, StandardCharsets.UTF_8), "");
        }
        if (name.isEmpty() && isMarkedUtf16(bytes)) {
            return new DecodedText(new String(bytes, StandardCharsets.UTF_16), "");
        }
        if (name.isEmpty() || name.equals("us-ascii") || name.equals("ascii")) {
            return new DecodedText(guessed(bytes), "");
        }
        return charset(name)
                .map(c -> new DecodedText(new String(bytes, c), ""))
                .orElseGet(() -> new DecodedText(guessed(bytes), name));
    }

    /// Decodes HTML whose part names no charset: by its byte order mark, its `meta` element, or a guess.
    public static DecodedText ofHtml(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        var meta = META.matcher(start);
        if (isMarkedUtf16(bytes)) {
            return new DecodedText(new String(bytes, StandardCharsets.UTF_16), "");
        }
        return of(bytes, meta.find() ? meta.group(1) : "");
    }

    private static boolean isMarkedUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
                        || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe));
    }

    private static Optional<Charset> charset(String name) {
        var alias = ALIASES.get(name);
        if (alias != null) {
            return Optional.of(alias);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /// ASCII and UTF-8 where they fit, else the Windows code page that Arabic or Western mail uses.
    static String guessed(byte[] bytes) {
        if (isAscii(bytes)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, looksArabic(bytes) ? ARABIC : WESTERN);
        }
    }

    /// Arabic words are runs of high bytes; in Western text an accented letter stands among ASCII.
    private static boolean looksArabic(byte[] bytes) {
        var high = 0;
        var beside = 0;
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                beside += i > 0 && bytes[i - 1] < 0 ? 1 : 0;
            }
        }
        return beside * 2 > high;
    }

    private static boolean isAscii(byte[] bytes) {
        for (var b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
