package dev.postern.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// The one place that knows the YAML library: a file becomes a tree of nodes that remember lines.
final class YamlFile {

    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private YamlFile() {}

    /// The root node; empty where there is no file, nothing in it, or a mistake was noted.
    static Optional<Node> read(Path file, Mistakes mistakes) {
        if (!Files.exists(file)) {
            if (Files.isSymbolicLink(file)) {
                mistakes.error(file.toString(), 0, "is a link that leads nowhere");
            }
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            mistakes.error(file.toString(), 0, "is a folder, must be a file");
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                mistakes.error(file.toString(), 0, "over 4 MB: not a configuration file");
                return Optional.empty();
            }
            return parse(file, Files.readString(file, StandardCharsets.UTF_8), mistakes);
        } catch (CharacterCodingException e) {
            mistakes.error(file.toString(), 0, "is not UTF-8");
        } catch (IOException e) {
            mistakes.error(file.toString(), 0, "cannot be read: " + why(e));
        }
        return Optional.empty();
    }

    /// For an operator, who knows files and not Java.
    static String why(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission";
            case NoSuchFileException gone -> "it is not there";
            default -> String.valueOf(e.getMessage());
        };
    }

    /// The root node of a text; empty where there is nothing in it, or a mistake was noted.
    static Optional<Node> parse(Path file, String text, Mistakes mistakes) {
        var settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(50)
                .build();
        try {
            return new Compose(settings).composeReader(new StringReader(text));
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            mistakes.error(file.toString(), line, "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            mistakes.error(file.toString(), 0, "not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }
}
