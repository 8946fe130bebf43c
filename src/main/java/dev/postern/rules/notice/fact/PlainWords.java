package dev.postern.rules.notice.fact;

import dev.postern.rules.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that stand in every notice, so that none of them names a product; from `plain-words.txt`.
final class PlainWords {

    private static final Set<String> STEMS = read();

    private PlainWords() {}

    /// @param stem a word without its inflection
    static boolean has(String stem) {
        return STEMS.contains(stem);
    }

    private static Set<String> read() {
        try (var in = PlainWords.class.getResourceAsStream("plain-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("plain-words.txt is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Wording.stems(line).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
