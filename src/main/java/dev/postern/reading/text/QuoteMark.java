package dev.postern.reading.text;

import dev.postern.reading.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final int SHORT_TITLE = 30;

    private static final Pattern WROTE_LAST = Pattern.compile(
            "(?i).*(\\bwrote|\\bwrites|\\bschrieb.{0,80}|\\ba écrit|\\bescribió|\\bha scritto|написал\\(?а?\\)?|пишет|لکھا)\\s?:");
    private static final Pattern WROTE_WITHIN = Pattern.compile("(?i)\\bwrote (on|at)\\b");
    private static final Pattern WROTE_ARABIC =
            Pattern.compile("(^|[\\s،,])(و?كتب(/كتبت|/?ت|\\(ت\\)|وا|تم)?|تمت كتابة ما يلي|أرسل|أرسلت)(?=[\\s:])");
    private static final Pattern STARTS_DATED =
            Pattern.compile("(?i)(-{2,}\\s*)?((on|at|am|le|el|il|في|وفي|بتاريخ|يوم|كتب|كتبت)\\s|\\d{1,4}[./-]\\d).*");
    private static final Pattern ORIGINAL = Pattern.compile("(?i)[-_=*]{2,}\\s*(original (message|e-?mail|appointment)"
            + "|reply message|replied message|(ال)?رسالة (ال)?[أا](صلية|ساسية)|النص الأصلي)\\s*[-_=*]{2,}");
    private static final Pattern ORIGINAL_BARE = Pattern.compile("(?i)original message:?|(ال)?رسالة (ال)?[أا]صلية:?");
    /// The author's own words about the author's own words.
    private static final Pattern FIRST_PERSON =
            Pattern.compile("(?i)\\b(we|i|you) (had |have |already |also )?wrote\\b");
    /// `On … <nora@mail.example> wrote: their words`, all in one line.
    private static final Pattern WROTE_AND_WORDS =
            Pattern.compile("(?i)on [^:]{1,30}\\d[^@]{1,200}@[^@]{1,100}?>? wrote:.*", Pattern.DOTALL);
    /// `2025-03-04 21:08 GMT+03:00 Nora <nora@mail.example>:`
    private static final Pattern DATE_AND_ADDRESS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d .{0,200}<[^<>@]+@[^<>]+>:");
    /// `From: … Sent: … To: … Subject: …` in one line.
    private static final List<Pattern> HEAD_IN_A_LINE = List.of(
            Pattern.compile("(?i)(from|من)\\s?:"),
            Pattern.compile("(?i)(sent|date|الإرسال|التاريخ)\\s?:"),
            Pattern.compile("(?i)(to|إلى)\\s?:"));
    private static final Pattern FORWARDED = Pattern.compile("(?i)([-_]{2,}\\s*(forwarded (message|by|email)"
            + "|الرسالة المعاد توجيهها|رسالة معاد توجيهها|رسالة مُعاد توجيهها|رسالة محولة|رسالة مُحوَّلة"
            + "|الرسالة المحولة).*"
            + "|(begin forwarded message|بدء الرسالة المعاد توجيهها|بداية الرسالة المعاد توجيهها"
            + "|بدء الرسالة المُعاد توجيهها)\\s?:)");

    /// Labels of a head, folded.
    private static final Set<String> AUTHOR = folded("from", "من", "المرسل");

    private static final Set<String> SUBJECT = folded("subject", "الموضوع", "موضوع");
    private static final Set<String> SENT = folded(
            "sent",
            "date",
            "تم الإرسال",
            "أرسلت",
            "أرسل",
            "تاريخ الإرسال",
            "التاريخ",
            "تاريخ",
            "مرسل",
            "تم الإرسال في");
    private static final Set<String> OTHER = folded(
            "to", "cc", "reply-to", "importance", "attachments", "when", "where", "إلى", "نسخة", "نسخة إلى", "المستلم");

    private static Set<String> folded(String... labels) {
        return Arrays.stream(labels).map(l -> Folding.fold(l).text()).collect(Collectors.toUnmodifiableSet());
    }

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
        if (isAttributionWithWords(line)) {
            return WROTE;
        }
        if (line.hidden()
                || line.text().length() > LONGEST
                || !mayMark(line.text())
                || Quotation.startsWithQuoteSign(line.text())) {
            return NONE;
        }
        var text = cleaned(line.text());
        if (text.isEmpty()) {
            return NONE;
        }
        if (startsWithRule(text) || text.endsWith(":")) {
            if (FORWARDED.matcher(text).matches()) {
                return FORWARD;
            }
            if (ORIGINAL.matcher(text).matches()) {
                return HEAD;
            }
        }
        if (isHead(lines, index, text) || isBareOriginal(lines, index, text)) {
            return HEAD;
        }
        return linesOfAttribution(lines, index) > 0 ? WROTE : NONE;
    }

    /// A first look: marks have a colon, a digit, or a rule or title of their own.
    private static boolean mayMark(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ':' || (c >= '0' && c <= '9') || (c >= 0x80 && (c == '\uff1a' || Character.isDigit(c)))) {
                return true;
            }
        }
        return text.length() <= SHORT_TITLE || text.startsWith("--") || text.startsWith("__") || text.startsWith("==");
    }

    private static boolean startsWithRule(String text) {
        return text.length() > 1 && "-_=*".indexOf(text.charAt(0)) >= 0 && text.charAt(0) == text.charAt(1);
    }

    private static boolean isAttributionWithWords(Line line) {
        var text = line.text();
        var wrote = line.hidden() ? -1 : text.indexOf(" wrote:");
        return wrote > 0
                && wrote < LONGEST
                && text.indexOf('@') > 0
                && WROTE_AND_WORDS
                        .matcher(cleaned(text.substring(0, wrote + " wrote:".length())))
                        .matches()
                && !text.substring(wrote + " wrote:".length()).isBlank();
    }

    /// `رسالة أصلية` without a line around it, above a head.
    private static boolean isBareOriginal(List<Line> lines, int index, String text) {
        return text.length() <= SHORT_TITLE
                && ORIGINAL_BARE.matcher(text).matches()
                && index + 1 < lines.size()
                && AUTHOR.contains(label(cleaned(lines.get(index + 1).text())));
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
        if (startsWithRule(text) && text.endsWith("--")) {
            return hasDigit(text) && saysWrote(text.replaceFirst("\\s*-+$", ":"));
        }
        if (text.endsWith(">:") && DATE_AND_ADDRESS.matcher(text).matches()) {
            return true;
        }
        if (text.endsWith("ما يلي")
                && hasDigit(text)
                && STARTS_DATED.matcher(text).matches()) {
            return saysWrote(text + ":");
        }
        if (!text.endsWith(":") || !saysWrote(text)) {
            return false;
        }
        return hasDigit(text) || text.indexOf('@') >= 0 || quoteFollows(lines, last);
    }

    private static boolean saysWrote(String text) {
        return (WROTE_LAST.matcher(text).matches()
                        || WROTE_WITHIN.matcher(text).find()
                        || WROTE_ARABIC.matcher(text).find())
                && !FIRST_PERSON.matcher(text).find();
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

    /// A block that begins here with author or subject and names author, subject and one thing more, or
    /// the author's address, when it was sent and to whom.
    ///
    /// A sender's own `From: Riyadh`, `To: Jeddah` names neither subject nor address.
    private static boolean isHead(List<Line> lines, int index, String text) {
        if (isHeadInALine(text)) {
            return true;
        }
        var first = label(text);
        if (!AUTHOR.contains(first) && !SUBJECT.contains(first)) {
            return false;
        }
        boolean author = false;
        boolean address = false;
        boolean subject = false;
        boolean sent = false;
        boolean other = false;
        for (var i = index; i < Math.min(lines.size(), index + HEAD_LINES); i++) {
            var labelled = cleaned(lines.get(i).text());
            var label = label(labelled);
            author |= AUTHOR.contains(label);
            address |= AUTHOR.contains(label) && labelled.indexOf('@') > 0;
            subject |= SUBJECT.contains(label);
            sent |= SENT.contains(label);
            other |= OTHER.contains(label);
        }
        return author && ((subject && (sent || other)) || (address && sent && other));
    }

    /// Label after label, each looked for once: a pattern for the whole line could be made to try them all.
    private static boolean isHeadInALine(String text) {
        if (text.indexOf('@') < 0 || !(text.startsWith("_") || text.startsWith("F") || text.startsWith("م"))) {
            return false;
        }
        var at = 0;
        while (at < text.length() && "-_ ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var begin = at;
        for (var label : HEAD_IN_A_LINE) {
            var found = label.matcher(text);
            if (!found.find(at) || (at == begin && found.start() > begin)) {
                return false;
            }
            at = found.end();
        }
        return true;
    }

    private static String label(String text) {
        var colon = text.indexOf(':');
        return colon <= 0 || colon > 20
                ? ""
                : Folding.fold(text.substring(0, colon).replace("*", "").strip())
                        .text();
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
