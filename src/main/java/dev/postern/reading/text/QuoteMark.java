package dev.postern.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a line says about the lines that follow it, in the words of the usual mail programs.
enum QuoteMark {
    NONE,
    /// `On …, … wrote:`, `في … كتب …:`.
    WROTE,
    /// `-----Original Message-----`, or the first line of a block of `From:`, `Sent:`, `Subject:`.
    HEAD,
    /// `---------- Forwarded message ----------`.
    FORWARD;

    private static final int LONGEST = 400;
    private static final int MOST_LINES = 4;
    private static final int HEAD_LINES = 7;

    private static final Pattern WROTE_LAST = Pattern.compile(
            "(?i).*(\\bwrote|\\bwrites|\\bschrieb.{0,80}|\\ba écrit|\\bescribió|\\bha scritto|написал\\(?а?\\)?|пишет|لکھا)\\s?:");
    private static final Pattern WROTE_WITHIN = Pattern.compile("(?i).*\\bwrote (on|at)\\b.*");
    private static final Pattern WROTE_ARABIC =
            Pattern.compile(".*(^|[\\s،,])(و?كتب(/?ت|\\(ت\\)|وا|تم)?|تمت كتابة ما يلي|أرسل|أرسلت)(\\s.*)?:");
    private static final Pattern STARTS_DATED =
            Pattern.compile("(?i)(-{2,}\\s*)?((on|at|am|le|el|il|في|وفي|بتاريخ|يوم|كتب|كتبت)\\s|\\d{1,4}[./-]\\d).*");
    private static final Pattern ORIGINAL = Pattern.compile("(?i)[-_]{2,}\\s*(original message|original appointment"
            + "|reply message|replied message|الرسالة الأصلية|الرسالة الاصلية|رسالة أصلية|النص الأصلي)\\s*[-_]{2,}");
    private static final Pattern FORWARDED = Pattern.compile("(?i)([-_]{2,}\\s*(forwarded (message|by|email)"
            + "|الرسالة المعاد توجيهها|رسالة معاد توجيهها|رسالة مُعاد توجيهها|رسالة محولة|رسالة مُحوَّلة"
            + "|الرسالة المحولة).*"
            + "|(begin forwarded message|بدء الرسالة المعاد توجيهها|بداية الرسالة المعاد توجيهها"
            + "|بدء الرسالة المُعاد توجيهها)\\s?:)");

    private static final Set<String> AUTHOR = Set.of("from", "من", "المرسل");
    private static final Set<String> SUBJECT = Set.of("subject", "الموضوع", "موضوع");
    private static final Set<String> OTHER = Set.of(
            "sent",
            "date",
            "to",
            "cc",
            "reply-to",
            "importance",
            "attachments",
            "when",
            "where",
            "تم الإرسال",
            "تم الارسال",
            "أرسلت",
            "أُرسلت",
            "تاريخ الإرسال",
            "التاريخ",
            "تاريخ",
            "إلى",
            "الى",
            "نسخة",
            "نسخة إلى",
            "المستلم",
            "مُرسَل",
            "مرسل",
            "تم الإرسال في");

    /// Whether what follows is the mail being answered.
    boolean answers() {
        return this == WROTE || this == HEAD;
    }

    /// The mark of each line. Lines that are quoted by `>` or hidden bear none.
    static List<QuoteMark> of(List<Line> lines) {
        var marks = new ArrayList<QuoteMark>(lines.size());
        for (var i = 0; i < lines.size(); i++) {
            marks.add(at(lines, i));
        }
        return marks;
    }

    private static QuoteMark at(List<Line> lines, int index) {
        var line = lines.get(index);
        if (line.hidden() || line.text().length() > LONGEST || Quotation.startsWithQuoteSign(line.text())) {
            return NONE;
        }
        var text = cleaned(line.text());
        if (text.isEmpty()) {
            return NONE;
        }
        if (text.startsWith("--") || text.startsWith("__") || text.endsWith(":")) {
            if (FORWARDED.matcher(text).matches()) {
                return FORWARD;
            }
            if (ORIGINAL.matcher(text).matches()) {
                return HEAD;
            }
        }
        if (isHead(lines, index, text)) {
            return HEAD;
        }
        return linesOfAttribution(lines, index) > 0 ? WROTE : NONE;
    }

    /// How many lines the attribution takes that begins here, since programs wrap it; 0 if none does.
    static int linesOfAttribution(List<Line> lines, int index) {
        var text = cleaned(lines.get(index).text());
        if (isAttribution(text, lines, index)) {
            return 1;
        }
        if (!mayStartDated(text)
                || !hasDigit(text)
                || !STARTS_DATED.matcher(text).matches()) {
            return 0;
        }
        var joined = new StringBuilder(text);
        for (var i = index + 1; i < Math.min(lines.size(), index + MOST_LINES); i++) {
            var next = lines.get(i);
            if (!next.isShown()
                    || next.depth() != lines.get(index).depth()
                    || joined.length() + next.text().length() > LONGEST
                    || Quotation.startsWithQuoteSign(next.text())) {
                return 0;
            }
            joined.append(' ').append(cleaned(next.text()));
            if (isAttribution(joined.toString(), lines, i)) {
                return i + 1 - index;
            }
        }
        return 0;
    }

    /// A date or an address tells an attribution from a sentence; without either, a quote must follow.
    private static boolean isAttribution(String text, List<Line> lines, int last) {
        if (!text.endsWith(":") || !saysWrote(text)) {
            return false;
        }
        return hasDigit(text) || text.indexOf('@') >= 0 || quoteFollows(lines, last);
    }

    private static boolean saysWrote(String text) {
        return WROTE_LAST.matcher(text).matches()
                || WROTE_WITHIN.matcher(text).matches()
                || WROTE_ARABIC.matcher(text).matches();
    }

    private static boolean quoteFollows(List<Line> lines, int index) {
        for (var i = index + 1; i < lines.size(); i++) {
            if (lines.get(i).isShown()) {
                return lines.get(i).depth() > lines.get(index).depth()
                        || Quotation.startsWithQuoteSign(lines.get(i).text());
            }
        }
        return false;
    }

    /// A block that names author, subject and one thing more, beginning here with author or subject.
    ///
    /// A sender's own `From: Riyadh`, `To: Jeddah` names no subject.
    private static boolean isHead(List<Line> lines, int index, String text) {
        var first = label(text);
        if (!AUTHOR.contains(first) && !SUBJECT.contains(first)) {
            return false;
        }
        boolean author = false;
        boolean subject = false;
        boolean other = false;
        for (var i = index; i < Math.min(lines.size(), index + HEAD_LINES); i++) {
            var label = label(cleaned(lines.get(i).text()));
            author |= AUTHOR.contains(label);
            subject |= SUBJECT.contains(label);
            other |= OTHER.contains(label);
        }
        return author && subject && other;
    }

    private static String label(String text) {
        var colon = text.indexOf(':');
        return colon < 0 || colon > 20
                ? ""
                : text.substring(0, colon).replace("*", "").strip().toLowerCase(Locale.ROOT);
    }

    /// Whether [#STARTS_DATED] is worth asking: its Latin words have two letters.
    private static boolean mayStartDated(String text) {
        if (text.isEmpty()) {
            return false;
        }
        var first = text.charAt(0);
        return first == '-'
                || first >= 0x80
                || Character.isDigit(first)
                || (text.length() > 2 && Character.isWhitespace(text.charAt(2)));
    }

    private static boolean hasDigit(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static String cleaned(String text) {
        return Invisible.removed(text)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .strip();
    }
}
