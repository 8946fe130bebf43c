package dev.postern.rules.words;

import dev.postern.config.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The ways to say one concept, as a file lists them.
///
/// ```yaml
/// review.noun:
///   en: [review, rating, feedback]
///   ar: [تقييم, مراجعة]
///   gulf: [...]
/// ```
///
/// The language or register a phrase stands under is for people; every phrase is looked for in every
/// text. `without` names phrases that a file before this one lists and that shall not count.
///
/// @param wrong is told what is wrong about the list
/// @param doubtful is told what may not be meant so
record WordList(
        String concept, List<String> phrases, List<String> without, Consumer<String> wrong, Consumer<String> doubtful) {

    private static final List<String> REGISTERS =
            List.of("any", "en", "poor", "ar", "gulf", "hijazi", "egyptian", "levantine", "arabizi");
    private static final String WITHOUT = "without";

    WordList {
        phrases = List.copyOf(phrases);
        without = List.copyOf(without);
    }

    boolean lists(String concept, String phrase) {
        return this.concept.equals(concept) && phrases.contains(phrase);
    }

    /// All lists of a file.
    static List<WordList> all(Section root) {
        try (root) {
            var lists = new ArrayList<WordList>();
            root.children().forEach((name, section) -> lists.add(of(name, section, root)));
            return lists;
        }
    }

    private static WordList of(String name, Section section, Section file) {
        try (section) {
            Set<String> phrases = new LinkedHashSet<>();
            REGISTERS.forEach(register -> phrases.addAll(section.texts(register)));
            return new WordList(
                    name,
                    List.copyOf(phrases),
                    section.texts(WITHOUT),
                    text -> file.wrong(name, text),
                    text -> section.warn(WITHOUT, text));
        }
    }
}
