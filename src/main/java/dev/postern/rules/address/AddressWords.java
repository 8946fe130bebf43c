package dev.postern.rules.address;

import dev.postern.reading.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The word lists behind the search for addresses, from `words.txt`.
final class AddressWords {

    private static final Map<String, Set<String>> LISTS = read();

    static final Set<String> SURE_ENDINGS = list("sure-endings");
    static final Set<String> RESERVED_ENDINGS = list("reserved-endings");
    static final Set<String> WORD_ENDINGS = list("word-endings");
    static final Set<String> ARABIC_ENDINGS = list("arabic-endings");
    static final Set<String> ARABIC_WORD_ENDINGS = list("arabic-word-endings");
    static final Set<String> SPOKEN_ENDINGS = list("spoken-endings");
    static final Set<String> SPOKEN_TOO = list("spoken-too");
    static final Set<String> KNOWN_HOSTS = list("known-hosts");
    static final Set<String> TITLES = list("titles");
    static final Set<String> FILE_CUES = list("file-cues");
    static final Set<String> FILE_NAMES = list("file-names");
    static final Set<String> FILE_ENDINGS = list("file-endings");
    static final Set<String> MOSTLY_FILES = list("mostly-files");
    static final Set<String> SOURCE_FILES = list("source-files");
    static final Set<String> PROGRAM_ENDINGS = list("program-endings");
    static final Set<String> NO_HOSTS = list("no-hosts");
    static final Set<String> SOFTWARE = list("software");
    static final Set<String> AT_US = list("at-us");
    static final Set<String> CUES = list("cues");
    static final Set<String> WEAK_CUES = list("weak-cues");

    private AddressWords() {}

    private static Set<String> list(String name) {
        var list = LISTS.get(name);
        if (list == null) {
            throw new IllegalStateException("words.txt has no list " + name);
        }
        return Set.copyOf(list);
    }

    private static Map<String, Set<String>> read() {
        var lists = new HashMap<String, Set<String>>();
        Set<String> current = new HashSet<>();
        for (var line : lines()) {
            var text = line.replaceFirst("#.*", "").strip();
            if (text.startsWith("[")) {
                current = new HashSet<>();
                lists.put(text.substring(1, text.length() - 1), current);
            } else if (!text.isEmpty()) {
                current.addAll(List.of(Folding.fold(text).text().split(" +")));
            }
        }
        return lists;
    }

    private static List<String> lines() {
        try (var in = AddressWords.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
