package dev.postern.rules.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.reading.Folding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AddressFinderTest {

    @ParameterizedTest
    @MethodSource("addresses")
    void addressIsFoundInTheSendersWords(String text, String excerpt) {
        assertEquals(List.of(excerpt), excerpts(text));
    }

    @ParameterizedTest
    @MethodSource("noAddresses")
    void whatIsNoAddressIsLeftAlone(String text) {
        assertEquals(List.of(), excerpts(text));
    }

    private static Stream<String[]> addresses() throws IOException {
        return rows("addresses.txt").map(row -> row.split("\t")).peek(row -> assertEquals(2, row.length));
    }

    private static Stream<String> noAddresses() throws IOException {
        return rows("no-addresses.txt");
    }

    private static Stream<String> rows(String file) throws IOException {
        try (var in = AddressFinderTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    private static List<String> excerpts(String text) {
        var folded = Folding.fold(text);
        return AddressFinder.find(folded).stream()
                .map(sighting -> folded.excerpt(sighting.from(), sighting.to()))
                .toList();
    }
}
