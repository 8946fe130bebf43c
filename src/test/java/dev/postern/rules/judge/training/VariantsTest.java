package dev.postern.rules.judge.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantsTest {

    @Test
    void aTextWithoutSlotsStandsForItself() {
        assertEquals(List.of("Please leave a word."), Variants.of("Please leave a word."));
    }

    @Test
    void everyVariantFillsEachSlotWithOneOfItsChoices() {
        var all = Set.of("leave a word", "leave two words", "drop a word", "drop two words");
        assertEquals(all, Set.copyOf(Variants.of("{leave|drop} {a word|two words}")));
    }

    @Test
    void anEmptyChoiceLeavesNoGap() {
        assertEquals(Set.of("a word", "a kind word"), Set.copyOf(Variants.of("a {|kind} word")));
    }

    @Test
    void aTextOfManySlotsGivesAFewVariantsAndAlwaysTheSame() {
        var text = "{a|b|c|d} {a|b|c|d} {a|b|c|d} {a|b|c|d}";
        assertTrue(Variants.of(text).size() <= 5);
        assertEquals(Variants.of(text), Variants.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an {open slot", "{a|{b|c}}", "} {"})
    void slotsAreClosedAndNotNested(String text) {
        assertThrows(IllegalArgumentException.class, () -> Variants.of(text));
    }
}
