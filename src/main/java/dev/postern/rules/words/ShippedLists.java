package dev.postern.rules.words;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/// The word lists that ship: people write them as YAML, the build puts them into one plain file, so
/// that no start of the program waits for a parser.
public final class ShippedLists {

    /// The files: those of one rule bear its id, the others serve several. The judge is trained in this order, so
    /// another makes another judge.
    private static final List<String> FILES = List.of(
            "common",
            "topics",
            "review",
            "marketing",
            "customer-info.misuse",
            "contact.purpose",
            "payment.off-platform",
            "notice",
            "order-id.packing-slip");

    private static final String TOGETHER = "lists.tsv";

    private ShippedLists() {}

    /// Puts the lists of the YAML files into one; the build calls it.
    ///
    /// @param classes the folder of the program's classes and resources
    public static void together(Path classes) throws IOException {
        var mistakes = new Mistakes();
        var lines = new StringBuilder();
        for (var name : FILES) {
            for (var list : WordList.all(Section.resource(ShippedLists.class, name + ".yaml", mistakes))) {
                list.phrases()
                        .forEach(phrase -> lines.append(list.concept())
                                .append('\t')
                                .append(phrase)
                                .append('\n'));
            }
        }
        if (mistakes.fatal()) {
            throw new IllegalStateException("the shipped word lists: " + mistakes.all());
        }
        var folder = classes.resolve(ShippedLists.class.getPackageName().replace('.', '/'));
        Files.writeString(folder.resolve(TOGETHER), lines);
    }

    static List<WordList> read() {
        var byConcept = new LinkedHashMap<String, List<String>>();
        for (var line : text().split("\n")) {
            var tab = line.indexOf('\t');
            byConcept
                    .computeIfAbsent(line.substring(0, tab), c -> new ArrayList<>())
                    .add(line.substring(tab + 1));
        }
        var lists = new ArrayList<WordList>();
        byConcept.forEach((concept, phrases) -> {
            Consumer<String> wrong = what -> {
                throw new IllegalStateException("the shipped word lists: " + concept + " " + what);
            };
            lists.add(new WordList(concept, phrases, List.of(), wrong, wrong));
        });
        return lists;
    }

    private static String text() {
        try (var in = ShippedLists.class.getResourceAsStream(TOGETHER)) {
            if (in == null) {
                throw new IllegalStateException("no " + TOGETHER + ": the build's process-classes phase makes it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
