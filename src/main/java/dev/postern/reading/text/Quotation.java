package dev.postern.reading.text;

import dev.postern.reading.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells own from quoted lines of one text part.
///
/// Quoted are `>` lines, quotes of the markup, the line that says who wrote what follows, and all
/// below the head that Outlook and its like set above the mail they answer. Text between and below
/// the quotes is the sender's own again, and so is a mail that the sender forwards.
public final class Quotation {

    private static final int NOTHING_CARRIED = Integer.MAX_VALUE;

    private final List<Line> lines;
    private final List<QuoteMark> marks;
    private final boolean answers;
    private final List<Voice> voices;
    private boolean forwarding;
    /// Quotes of the markup up to this depth are a forwarded mail.
    private int forwardedDepth;
    /// From this depth on all is quoted until the markup is less deep.
    private int carriedDepth = NOTHING_CARRIED;
    private boolean quotedBefore;
    private int attributionEnd;

    private Quotation(List<Line> lines, boolean answers, boolean forwards) {
        this.lines = lines;
        this.marks = QuoteMark.of(lines);
        this.voices = new ArrayList<>(lines.size());
        this.answers = answers || marks.stream().anyMatch(QuoteMark::answers);
        this.forwarding = forwards;
        this.forwardedDepth = forwards ? 1 : 0;
    }

    /// The voice of each line.
    ///
    /// @param answers whether the mail is known to answer another, so that `>` means a quote
    /// @param forwards whether its subject says that it forwards one
    public static List<Voice> voices(List<Line> lines, boolean answers, boolean forwards) {
        var quotation = new Quotation(lines, answers, forwards);
        for (var i = 0; i < lines.size(); i++) {
            quotation.voices.add(quotation.voice(i));
        }
        return quotation.voices;
    }

    private Voice voice(int index) {
        var line = lines.get(index);
        if (line.hidden()) {
            return Voice.HIDDEN;
        }
        if (line.depth() < carriedDepth) {
            carriedDepth = NOTHING_CARRIED;
        }
        if (carriedDepth != NOTHING_CARRIED) {
            return Voice.QUOTED;
        }
        return switch (marks.get(index)) {
            case NONE -> index < attributionEnd || isQuoted(line) ? Voice.QUOTED : Voice.OWN;
            case FORWARD -> forward(index);
            case WROTE -> wrote(index);
            case HEAD -> head(line);
        };
    }

    private boolean isQuoted(Line line) {
        return line.depth() > forwardedDepth || (answers && startsWithQuoteSign(line.text()));
    }

    private Voice forward(int index) {
        var line = lines.get(index);
        if (quotedBefore || line.depth() > forwardedDepth + 1) {
            return isQuoted(line) ? Voice.QUOTED : Voice.OWN;
        }
        forwarding = true;
        forwardedDepth = Math.max(line.depth(), depthBehind(index));
        return Voice.OWN;
    }

    /// Where no quote follows the attribution, the program quotes without a sign of its own, and all
    /// that follows is quoted.
    private Voice wrote(int index) {
        quotedBefore = true;
        var line = lines.get(index);
        attributionEnd = index + QuoteMark.linesOfAttribution(lines, index);
        var next = nextShown(attributionEnd);
        if (next < lines.size() && !isMarkedQuote(lines.get(next), line)) {
            carriedDepth = line.depth();
        }
        return Voice.QUOTED;
    }

    private static boolean isMarkedQuote(Line line, Line attribution) {
        return line.depth() > attribution.depth() || startsWithQuoteSign(line.text());
    }

    private Voice head(Line line) {
        if (forwarding) {
            return isQuoted(line) ? Voice.QUOTED : Voice.OWN;
        }
        quotedBefore = true;
        carriedDepth = line.depth();
        return Voice.QUOTED;
    }

    private int depthBehind(int index) {
        var next = nextShown(index + 1);
        return next < lines.size() ? lines.get(next).depth() : 0;
    }

    private int nextShown(int from) {
        var next = from;
        while (next < lines.size()
                && (lines.get(next).hidden() || !lines.get(next).isShown())) {
            next++;
        }
        return next;
    }

    static boolean startsWithQuoteSign(String text) {
        var at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || Invisible.is(text.charAt(at)))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '>';
    }

    /// Whether a subject says that the mail answers another.
    public static boolean answers(String subject) {
        return startsWithOne(subject, "re:", "re :", "aw:", "sv:", "antw:", "رد:", "رد :", "الرد:", "رد على:");
    }

    /// Whether a subject says that the mail forwards another.
    public static boolean forwards(String subject) {
        return startsWithOne(
                subject, "fw:", "fwd:", "fw :", "wg:", "tr:", "إعادة توجيه:", "اعادة توجيه:", "إعادة إرسال:", "تحويل:");
    }

    private static boolean startsWithOne(String subject, String... prefixes) {
        var start = Invisible.removed(subject).strip();
        return Arrays.stream(prefixes).anyMatch(p -> start.regionMatches(true, 0, p, 0, p.length()));
    }
}
