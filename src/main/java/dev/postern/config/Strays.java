package dev.postern.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Files in a configuration folder that nothing reads: most are misnamed, and their author waits for
/// an effect.
public final class Strays {

    private Strays() {}

    /// Warns of every entry of the folder that is neither known nor hidden.
    ///
    /// @param known files and folders that are read, or said in the configuration to be of use
    public static void warn(Path folder, Collection<Path> known, Mistakes mistakes) {
        var expected =
                known.stream().map(path -> path.toAbsolutePath().normalize()).collect(Collectors.toSet());
        for (var entry : entries(folder, mistakes)) {
            var name = entry.getFileName().toString();
            if (!name.startsWith(".") && !isOrHolds(entry, expected)) {
                var hint = Nearest.of(name, names(folder, expected)).map(near -> "; did you mean \"" + near + "\"?");
                mistakes.warning(entry.toString(), 0, "nothing reads this" + hint.orElse(""));
            }
        }
    }

    /// Warns of every entry that lacks the ending of the files that are read there.
    public static void warn(Path folder, String ending, Mistakes mistakes) {
        if (Files.isDirectory(folder)) {
            var known = entries(folder, mistakes).stream()
                    .filter(entry -> entry.toString().endsWith(ending))
                    .toList();
            warn(folder, known, mistakes);
        }
    }

    private static boolean isOrHolds(Path entry, Set<Path> expected) {
        var path = entry.toAbsolutePath().normalize();
        return expected.stream().anyMatch(known -> known.startsWith(path));
    }

    /// What may stand in the folder by these names.
    private static Set<String> names(Path folder, Set<Path> expected) {
        var parent = folder.toAbsolutePath().normalize();
        return expected.stream()
                .filter(known -> parent.equals(known.getParent()))
                .map(known -> known.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Path> entries(Path folder, Mistakes mistakes) {
        try (var entries = Files.newDirectoryStream(folder)) {
            var sorted = new TreeSet<Path>();
            entries.forEach(sorted::add);
            return sorted;
        } catch (IOException e) {
            mistakes.error(folder.toString(), 0, "cannot be read: " + YamlFile.why(e));
            return Set.of();
        }
    }
}
