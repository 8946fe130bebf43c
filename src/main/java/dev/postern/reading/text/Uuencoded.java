package dev.postern.reading.text;

import java.util.List;
import java.util.regex.Pattern;

/// Files written into plain text as programs did before MIME: uuencode and yEnc.
public final class Uuencoded {

    private static final Pattern BEGIN = Pattern.compile("begin(-base64)? [0-7]{3,4} \\S.*|=ybegin .*size=.*");
    private static final int SHORTEST = ' ';
    private static final int LONGEST_LINE = 45;

    private Uuencoded() {}

    public static boolean isIn(List<Line> lines) {
        for (var i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i).text();
            if ((line.startsWith("begin") || line.startsWith("=ybegin"))
                    && BEGIN.matcher(line).matches()
                    && (!line.startsWith("begin ") || isCode(lines.get(i + 1).text()))) {
                return true;
            }
        }
        return false;
    }

    /// The first character tells the number of bytes in the line.
    private static boolean isCode(String line) {
        if (line.isEmpty() || line.length() > 70) {
            return false;
        }
        var bytes = (line.charAt(0) - SHORTEST) & 63;
        var length = (bytes + 2) / 3 * 4;
        return bytes > 0 && bytes <= LONGEST_LINE && Math.abs(line.length() - 1 - length) <= 3;
    }
}
