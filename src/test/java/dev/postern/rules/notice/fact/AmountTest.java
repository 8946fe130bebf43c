package dev.postern.rules.notice.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.rules.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAR 75.00|75.00",
                "75 SAR|75",
                "SAR75|75",
                "S.R. 1,320.00|1320.00",
                "SR 42/-|42",
                "1 320.50 riyals|1320.50",
                "12,50 riyal|12.50",
                "SAR: 2,799|2799",
                "189.00 ر.س|189.00",
                "١٣٢٫٥٠ ريالا|132.50",
                "١٬٣٢٠ ريال|1320",
                "﷼ 60|60",
                "60 ﷼|60",
                "٩٩٫٠٠ ر.س.|99.00",
                "50 halalas|0.50",
                "خمسة 5 ريالات|5",
                "120 Saudi riyals|120"
            })
    void amountsAreUnderstood(String text, BigDecimal value) {
        var amounts = Amount.in(Wording.folded(text));
        assertEquals(1, amounts.size(), () -> amounts.toString());
        assertEquals(0, value.compareTo(amounts.getFirst().value().orElseThrow()), () -> amounts.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order 408-1111111-1111111",
                "on 6 March 2025",
                "2 pieces",
                "the full amount",
                "150 cm",
                "version 2.0",
                "in 3 to 5 days",
                "الطلب ٤٠٨-١١١١١١١-١١١١١١١"
            })
    void otherNumbersAreNoAmounts(String text) {
        assertEquals(List.of(), Amount.in(Wording.folded(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"one hundred and twenty riyals", "fifty riyals", "مئة وعشرون ريالا", "خمسين ريال", "ريالين"})
    void amountsInWordsHaveNoValue(String text) {
        var amounts = Amount.in(Wording.folded(text));
        assertEquals(1, amounts.size());
        assertTrue(amounts.getFirst().value().isEmpty());
    }

    @Test
    void severalAmountsOfARowAreToldApart() {
        var amounts = Amount.in(Wording.folded("1 SAR 75.00 less 18.00 ريال = SAR 57.00"));
        assertEquals(
                List.of("75.00", "18.00", "57.00"),
                amounts.stream()
                        .map(amount -> amount.value().orElseThrow().toPlainString())
                        .toList());
    }
}
