package dev.postern.rules.judge.training;

import dev.postern.rules.judge.Label;
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

/// A labelled text to learn from: a line `labels<TAB>register<TAB>text` of a `*.tsv`, or a sentence or two
/// of a [WholeMail].
///
/// @param labels what the text does; none for a look-alike or an ordinary text
public record Example(Path file, Set<Label> labels, String register, String text) {

    private static final Headers NO_HEADERS =
            new Headers(List.of(), List.of(), List.of(), List.of(), List.of(), "", "", List.of());

    /// Those of all `*.tsv` and whole mails below a folder, in the order of the files' names.
    public static List<Example> all(Path folder) throws IOException {
        var examples = texts(folder);
        WholeMail.all(folder).forEach(mail -> examples.addAll(mail.examples()));
        return examples;
    }

    private static List<Example> texts(Path folder) throws IOException {
        var examples = new ArrayList<Example>();
        for (var file : files(folder, ".tsv")) {
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    examples.addAll(of(file, line));
                }
            }
        }
        return examples;
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<Example> of(Path file, String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException(file + ": not three cells: " + line);
        }
        var labels = labels(file, cells[0]);
        return Variants.of(cells[2]).stream()
                .map(text -> new Example(file, labels, cells[1], text))
                .toList();
    }

    /// @param text labels with commas between, or `-`
    static Set<Label> labels(Path file, String text) {
        var labels = EnumSet.noneOf(Label.class);
        if (!text.equals("-")) {
            Arrays.stream(text.split(","))
                    .map(name ->
                            Label.of(name).orElseThrow(() -> new IllegalArgumentException(file + ": no label " + name)))
                    .forEach(labels::add);
        }
        return labels;
    }

    /// What the text says, as the rules would hear it.
    public Wording wording(Lexicon lexicon) {
        var passages = text.lines().map(Example::passage).toList();
        var reading = new Reading(NO_HEADERS, passages, List.of(), List.of(), List.of(), Language.MIXED, List.of());
        return Wording.of(reading, Optional.empty(), List.of(), lexicon);
    }

    private static Passage passage(String line) {
        return new Passage(Voice.OWN, new Place.Line("text/html", 1, 1), line);
    }
}
