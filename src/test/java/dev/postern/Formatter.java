package dev.postern;

import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Formats the project's sources in place: `mvn -q test-compile exec:exec@format`.
public final class Formatter {

    private static final com.palantir.javaformat.java.Formatter STYLE =
            com.palantir.javaformat.java.Formatter.createFormatter(JavaFormatterOptions.builder()
                    .style(JavaFormatterOptions.Style.PALANTIR)
                    .build());

    private Formatter() {}

    public static void main(String[] folders) throws IOException, FormatterException {
        for (var folder : folders) {
            for (var file : sources(Path.of(folder))) {
                var text = Files.readString(file);
                var formatted = formatted(text);
                if (!formatted.equals(text)) {
                    Files.writeString(file, formatted);
                }
            }
        }
    }

    static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    static String formatted(String source) throws FormatterException {
        return STYLE.formatSource(RemoveUnusedImports.removeUnusedImports(source));
    }
}
