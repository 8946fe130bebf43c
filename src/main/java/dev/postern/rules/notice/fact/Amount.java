package dev.postern.rules.notice.fact;

import dev.postern.rules.words.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount of money with its currency.
///
/// @param value in riyals; empty where it is written in words
/// @param from where it begins in the sentence's text
/// @param to after its end
public record Amount(Optional<BigDecimal> value, int from, int to) {

    private static final String NUMBER =
            "(?<![\\d.,])(?<!\\d[-/])(\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,3}){0,3})(?![\\d])(?:/-)?";

    /// Codes stand before the number as often as after it, words nearly always after.
    private static final String CODE = "(?:sar|s\\.?r\\.?|⃁|ر\\.?\\s?س\\.?)";

    private static final String WORD =
            "(?:saudi )?(?:riyall?s?|riyaal|ryals?|rials?|reyals?|reals?|halalas?|هللا?[هت]|هللات|ريالا?(?:ت|ين)?|ريالات)";

    private static final Pattern FIGURES =
            Pattern.compile("\\b" + CODE + "\\s{0,2}:?\\s{0,2}" + NUMBER + "|" + NUMBER + "\\s{0,2}\\(?(?:" + WORD + "|"
                    + CODE + "(?!\\s{0,2}:?\\s{0,2}\\d))(?![\\p{L}])|(?<!\\p{L})" + WORD + "\\s{0,2}" + NUMBER);

    /// A number in words before the currency: `fifty riyals`, `مئه وعشرون ريالا`.
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\p{L})(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|"
                    + "eleven|twelve|\\w{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)"
                    + "(?:[ -](?:and )?\\w{3,9}){0,6}?\\s(?:riyal|ryal|rial)s?|و?(?:مي[هةت]|ماي[هةت]|عشر|عشرون|عشرين|ثلاث|اربع|خمس|ست|"
                    + "سبع|ثمان|تسع|الف)[\\p{L}]{0,5}(?:\\s\\p{L}{2,9}){0,5}?\\sريالا?|ريالين|ريالان)(?!\\p{L})");

    public static List<Amount> in(Sentence sentence) {
        return in(sentence.text());
    }

    /// @param text folded
    static List<Amount> in(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        var amounts = new ArrayList<Amount>();
        var figures = FIGURES.matcher(text);
        while (figures.find()) {
            amounts.add(of(figures));
        }
        var words = WORDS.matcher(text);
        while (words.find()) {
            amounts.add(new Amount(Optional.empty(), words.start(), words.end()));
        }
        return amounts;
    }

    /// Every currency has one of these letters beside another, so most text is never searched.
    private static boolean mayHold(String text) {
        return text.contains("r")
                || text.contains("halala")
                || text.contains("ر")
                || text.contains("هلل")
                || text.contains("⃁");
    }

    private static Amount of(Matcher figures) {
        var digits = figures.group(1) != null ? figures.group(1) : figures.group(figures.group(2) != null ? 2 : 3);
        var isHalala = figures.group().contains("halala") || figures.group().contains("هلل");
        var value = number(digits);
        return new Amount(Optional.of(isHalala ? value.movePointLeft(2) : value), figures.start(), figures.end());
    }

    /// The last sign decides: two digits after it are halalas, three a group.
    private static BigDecimal number(String digits) {
        var plain = digits.replace(" ", "");
        var last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        if (last < 0 || plain.length() - last == 4) {
            return new BigDecimal(plain.replaceAll("[.,]", ""));
        }
        return new BigDecimal(plain.substring(0, last).replaceAll("[.,]", "") + "." + plain.substring(last + 1));
    }
}
