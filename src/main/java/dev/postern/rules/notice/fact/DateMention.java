package dev.postern.rules.notice.fact;

import dev.postern.rules.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A day that a text names: by numbers, by a month of the Gregorian or the Hijri calendar, by the day
/// of the week, or as seen from today. A stretch of days (`within five days`) names none.
///
/// @param from where it begins in the sentence's text
/// @param to after its end
public record DateMention(int from, int to) {

    private static final String ENGLISH_MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
                    + "nov(?:ember)?|dec(?:ember)?|muharram|safar|rabi\\S*(?: \\S{1,7})?|juma\\S+(?: \\S{1,7})?|rajab|sha'?ban|"
                    + "ramadh?an|shawwal|(?:dhu|thul|zul|dhul)\\S*(?: \\S{4,9})?)";

    private static final String ARABIC_MONTH =
            "(?:يناير|كانون|فبراير|شباط|مارس|اذار|ابريل|نيسان|مايو|ايار|يونيو|يونيه|حزيران|"
                    + "يوليو|يوليه|تموز|اغسطس|اب|سبتمبر|ايلول|اكتوبر|تشرين|نوفمبر|ديسمبر|محرم|صفر|ربيع|جمادي|جماد|رجب|شعبان|رمضان|شوال|"
                    + "ذو القعده|ذي القعده|ذو الحجه|ذي الحجه|ذوالحجه|ذوالقعده)";

    private static final String NUMBERS =
            "(?<![\\d-])(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2} / \\d{1,2} / \\d{4}|"
                    + "(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2]))(?![\\d-])";

    private static final String MONTHS =
            "(?<![\\d.])\\d{1,2}(?:st|nd|rd|th)?(?: of|\\.|-| من| شهر)? ?" + ENGLISH_MONTH + "(?!\\p{L})|"
                    + "(?<!\\p{L})" + ENGLISH_MONTH + " ?\\d{1,2}(?:st|nd|rd|th)?(?![\\d.])|"
                    + "(?<![\\d.])\\d{1,2}(?: من| شهر|-)? ?" + ARABIC_MONTH + "(?!\\p{L})|"
                    + "(?<!\\p{L})(?:اول|الاول من|غره|منتصف|نهايه|الخامس|العاشر|الثاني|الثالث|الرابع|السادس|السابع|الثامن|التاسع|العشرين)(?: من| عشر من)? "
                    + ARABIC_MONTH + "(?!\\p{L})|"
                    + "(?<!\\p{L})the \\d{1,2}(?:st|nd|rd|th)(?!\\p{L})|(?<!\\p{L})(?:dated|on|of) the \\d{1,2}(?:st|nd|rd|th)?(?!\\p{L})";

    private static final String WEEKDAYS =
            "(?<!\\p{L})(?:on |last |this |since )?(?:sunday|monday|tuesday|wednesday|wensday|thursday|friday|"
                    + "saturday)(?!s)(?!\\p{L})|(?<!\\p{L})(?:يوم )?(?:السبت|الاحد|الاثنين|الاتنين|الثلاثاء|الثلاثا|التلات|الاربعاء|الاربعا|الخميس|"
                    + "الجمعه)(?!\\p{L})";

    private static final String FROM_TODAY =
            "(?<!\\p{L})(?:today|to-day|tody|this (?:morning|afternoon|evening)|tonight|yesterday|yesterdy|"
                    + "last night|just now|a few minutes ago|a minute ago|an hour ago|\\w+ hours? ago|(?:\\w+ )days? ago|(?:the |on the |that )?same day|"
                    + "same date|[وف]?(?:ب)?(?:اليوم|النهارده|انهارده|امس|البارح|البارحه|مبارح|امبارح|الليله|توه|توي|توا|للتو|الصبح)|هذا الصباح|"
                    + "قبل قليل|قبل شوي|قبل يومين|قبل يوم|قبل ساعه|قبل ساعات|منذ قليل|منذ الامس|في حينه|نفس اليوم|اليوم نفسه|اليوم ذاته|ذات اليوم|نفس التاريخ|التاريخ نفسه|التاريخ ذاته|ذات التاريخ|"
                    + "el ?yom|el ?youm|alyoum|ams|mbare7|embare7)(?!\\p{L})";

    private static final Pattern ANY = Pattern.compile(NUMBERS + "|" + MONTHS + "|" + WEEKDAYS + "|" + FROM_TODAY);

    public static List<DateMention> in(Sentence sentence) {
        return in(sentence.text());
    }

    /// @param text folded
    static List<DateMention> in(String text) {
        var dates = new ArrayList<DateMention>();
        var found = ANY.matcher(text);
        while (found.find()) {
            dates.add(new DateMention(found.start(), found.end()));
        }
        return dates;
    }
}
