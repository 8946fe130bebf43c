package dev.postern.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The forms in which reports write dates and amounts.
final class Cells {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,20}(?:\\.\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?");

    private Cells() {}

    /// The day as `yyyy-mm-dd`, of an ISO date or time, or of `mm-dd-yyyy`.
    static Optional<String> day(String cell) {
        var iso = ISO.matcher(cell);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var american = AMERICAN.matcher(cell);
        return american.matches() ? day(american.group(3), american.group(1), american.group(2)) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        var monthNumber = Integer.parseInt(month);
        var dayNumber = Integer.parseInt(day);
        if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1) {
            return Optional.empty();
        }
        var first = LocalDate.of(Integer.parseInt(year), monthNumber, 1);
        return dayNumber > first.lengthOfMonth()
                ? Optional.empty()
                : Optional.of(first.withDayOfMonth(dayNumber).toString());
    }

    /// An amount with a decimal point; separators of thousands are understood.
    static Optional<BigDecimal> amount(String cell) {
        return PLAIN.matcher(cell).matches() || GROUPED.matcher(cell).matches()
                ? Optional.of(new BigDecimal(cell.replace(",", "")))
                : Optional.empty();
    }
}
