package dev.postern.rules.judge;

import dev.postern.reading.Headers;
import dev.postern.reading.Language;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Reading;
import dev.postern.reading.Voice;
import dev.postern.rules.words.Lexicon;
import dev.postern.rules.words.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A labelled text to learn from: a line `labels<TAB>register<TAB>text` of a file.
///
/// @param labels what the text does; none for a look-alike or an ordinary text
record Example(Path file, Set<Label> labels, String register, String text) {

    private static final Headers NO_HEADERS =
            new Headers(List.of(), List.of(), List.of(), List.of(), List.of(), "", "", List.of());

    /// Those of all `*.tsv` below a folder, in the order of the files' names.
    static List<Example> all(Path folder) throws IOException {
        var examples = new ArrayList<Example>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        examples.add(of(file, line));
                    }
                }
            }
        }
        return examples;
    }

    private static Example of(Path file, String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException(file + ": not three cells: " + line);
        }
        var labels = EnumSet.noneOf(Label.class);
        if (!cells[0].equals("-")) {
            Arrays.stream(cells[0].split(","))
                    .map(text ->
                            Label.of(text).orElseThrow(() -> new IllegalArgumentException(file + ": no label " + text)))
                    .forEach(labels::add);
        }
        return new Example(file, labels, cells[1], cells[2]);
    }

    /// What the text says, as the rules would hear it.
    Wording wording(Lexicon lexicon) {
        var passage = new Passage(Voice.OWN, new Place.Line("text/plain", 1, 1), text);
        var reading =
                new Reading(NO_HEADERS, List.of(passage), List.of(), List.of(), List.of(), Language.MIXED, List.of());
        return Wording.of(reading, Optional.empty(), List.of(), lexicon);
    }
}
