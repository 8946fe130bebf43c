package dev.postern.masking.files;

import dev.postern.masking.files.picture.Pictures;
import dev.postern.reading.file.FileType;
import dev.postern.reading.file.Unread;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// The pictures in Rich Text, which stand there as hexadecimal digits.
final class RtfPictures {

    private static final Pattern DIGITS = Pattern.compile("(?<=[\\s}])[0-9a-fA-F][0-9a-fA-F\\s]{30,}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private RtfPictures() {}

    /// Each as the file it is.
    static List<byte[]> in(String rtf) {
        var pictures = new ArrayList<byte[]>();
        if (rtf.contains("\\pict")) {
            DIGITS.matcher(rtf).results().forEach(found -> pictures.add(octets(found.group())));
        }
        return pictures;
    }

    static String clean(String rtf, Cleaning cleaning) throws Unread {
        if (!rtf.contains("\\pict")) {
            return rtf;
        }
        var clean = new StringBuilder(rtf.length());
        var kept = 0;
        for (var found : DIGITS.matcher(rtf).results().toList()) {
            var picture = octets(found.group());
            var bare = bare(picture, cleaning);
            if (!Arrays.equals(bare, picture)) {
                clean.append(rtf, kept, found.start()).append(HexFormat.of().formatHex(bare));
                kept = found.end();
            }
        }
        return clean.append(rtf, kept, rtf.length()).toString();
    }

    private static byte[] bare(byte[] picture, Cleaning cleaning) throws Unread {
        return switch (FileType.of(picture, "")) {
            case JPEG -> Pictures.clean(FileType.JPEG, picture, cleaning::removed);
            case PNG -> Pictures.clean(FileType.PNG, picture, cleaning::removed);
            default -> picture;
        };
    }

    private static byte[] octets(String digits) {
        var bare = BLANKS.matcher(digits).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
        var text = new String(bare, 0, bare.length & ~1, StandardCharsets.ISO_8859_1);
        return HexFormat.of().parseHex(text);
    }
}
