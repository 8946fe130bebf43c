package dev.postern.config;

import dev.postern.mail.Address;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A mapping in a configuration file, read key by key.
///
/// Every getter notes a mistake with its line and answers the default, so that one reading reports
/// all mistakes. [#close()] reports the keys that nobody asked for; use it in a `try` block:
///
/// ```java
/// try (var orders = root.section("orders")) {
///     return new OrderSettings(orders.choice("mode", Mode.class, Mode.STRICT), orders.paths("reports"));
/// }
/// ```
public final class Section implements AutoCloseable {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,12})\\s*([a-zA-Z]*)");
    private static final Map<String, Duration> TIME_UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));
    private static final Map<String, Long> SIZE_UNITS =
            Map.of("", 1L, "B", 1L, "KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30);

    private final Path file;
    private final String name;
    private final int line;
    private final Mistakes mistakes;
    private final Map<String, Node> values;
    private final Map<String, Integer> keyLines;
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(Path file, String name, int line, Mistakes mistakes) {
        this.file = file;
        this.name = name;
        this.line = line;
        this.mistakes = mistakes;
        this.values = new LinkedHashMap<>();
        this.keyLines = new LinkedHashMap<>();
    }

    /// The top of a file; without a file, a section in which everything has its default.
    public static Section read(Path file, Mistakes mistakes) {
        return of(file, "", YamlFile.read(file, mistakes).orElse(null), 0, mistakes);
    }

    /// The top of a file that ships beside a class; it must be there.
    public static Section resource(Class<?> beside, String name, Mistakes mistakes) {
        return parse(name, Resource.text(beside, name), mistakes);
    }

    /// The top of what stands in a text.
    ///
    /// @param label what mistakes name as the file
    public static Section parse(String label, String text, Mistakes mistakes) {
        var file = Path.of(label);
        return of(file, "", YamlFile.parse(file, text, mistakes).orElse(null), 0, mistakes);
    }

    private static Section of(Path file, String name, @Nullable Node node, int line, Mistakes mistakes) {
        var section = new Section(file, name, line, mistakes);
        switch (node) {
            case null -> {}
            case MappingNode mapping -> section.fill(mapping);
            case ScalarNode scalar when isNull(scalar) -> {}
            default ->
                mistakes.error(
                        file.toString(),
                        lineOf(node),
                        (name.isEmpty() ? "the file" : quote(name)) + " must hold keys, not "
                                + (node instanceof SequenceNode ? "a list" : "a single value"));
        }
        return section;
    }

    private void fill(MappingNode mapping) {
        for (var entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                if (values.put(key.getValue(), entry.getValueNode()) != null) {
                    mistakes.error(
                            file.toString(), lineOf(key), quote(path(key.getValue())) + " stands here a second time");
                }
                keyLines.put(key.getValue(), lineOf(key));
            } else {
                mistakes.error(file.toString(), lineOf(entry.getKeyNode()), "a key must be a plain word");
            }
        }
    }

    /// A nested section; empty where the key is absent.
    public Section section(String key) {
        var node = value(key);
        return of(file, path(key), node, node == null ? line : lineOf(node), mistakes);
    }

    /// The nested sections under a key, by their names as the operator chose them.
    public Map<String, Section> sections(String key) {
        try (var parent = section(key)) {
            return parent.children();
        }
    }

    /// Every key here as a section of its own.
    public Map<String, Section> children() {
        var children = new LinkedHashMap<String, Section>();
        for (var name : List.copyOf(values.keySet())) {
            children.put(name, section(name));
        }
        return children;
    }

    public boolean has(String key) {
        return value(key) != null;
    }

    public Set<String> keys() {
        return Set.copyOf(values.keySet());
    }

    public Optional<String> text(String key) {
        if (values.get(key) instanceof ScalarNode scalar && isNull(scalar)) {
            warn(key, "stands here without a value, which is as if it were absent");
        }
        return switch (value(key)) {
            case null -> Optional.empty();
            case ScalarNode scalar -> Optional.of(scalar.getValue());
            case Node other -> {
                wrong(key, "must be a single value");
                yield Optional.empty();
            }
        };
    }

    public String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    public List<String> texts(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case ScalarNode scalar -> List.of(scalar.getValue());
            case SequenceNode sequence -> scalars(key, sequence);
            case Node other -> {
                wrong(key, "must be a list");
                yield List.of();
            }
        };
    }

    private List<String> scalars(String key, SequenceNode sequence) {
        var texts = new ArrayList<String>();
        for (var item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue());
            } else {
                wrong(key, "must be a list of single values");
            }
        }
        return texts;
    }

    public boolean flag(String key, boolean otherwise) {
        return parsed(key, "true or false", text -> switch (text) {
                    case "true", "yes", "on" -> Optional.of(true);
                    case "false", "no", "off" -> Optional.of(false);
                    default -> Optional.empty();
                })
                .orElse(otherwise);
    }

    public int number(String key, int otherwise, int least, int most) {
        return parsed(
                        key,
                        "a whole number from " + least + " to " + most,
                        text -> whole(text).filter(n -> n >= least && n <= most))
                .orElse((long) otherwise)
                .intValue();
    }

    /// A time such as `30s`, `5m`, `4h`, `3d`.
    public Duration duration(String key, Duration otherwise) {
        return parsed(key, "a time such as 500ms, 30s, 5m, 4h or 3d", Section::duration)
                .orElse(otherwise);
    }

    /// A list of times; the default where the key is absent or one of them is none.
    public List<Duration> durations(String key, List<Duration> otherwise) {
        var times = new ArrayList<Duration>();
        for (var text : texts(key)) {
            var time = duration(text);
            if (time.isEmpty()) {
                wrong(key, "holds " + quote(text) + ", must hold times such as 30s, 5m or 4h");
                return otherwise;
            }
            times.add(time.get());
        }
        return times.isEmpty() ? otherwise : List.copyOf(times);
    }

    /// A size in bytes such as `15MB`, `256KB` or plain `4096`.
    public long size(String key, long otherwise) {
        return parsed(key, "a size such as 256KB or 15MB", Section::size).orElse(otherwise);
    }

    /// A size with bounds.
    public long size(String key, long otherwise, long least, long most) {
        var allowed = "a size from " + least + " to " + most + " bytes, such as 256KB or 15MB";
        return parsed(key, allowed, text -> size(text).filter(n -> n >= least && n <= most))
                .orElse(otherwise);
    }

    /// One of an enum's words, written in lower case with dashes.
    public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        var words = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Section::word, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        var allowed = "one of " + String.join(", ", words.keySet());
        return parsed(key, allowed, text -> Optional.ofNullable(words.get(text)), words.keySet())
                .orElse(otherwise);
    }

    public Optional<Address> address(String key) {
        return parsed(key, "a mail address", Address::parse);
    }

    /// A path, resolved against the folder of the file it stands in.
    public Path path(String key, Path otherwise) {
        return text(key).map(this::resolve).orElse(resolve(otherwise.toString()));
    }

    /// The path of a folder, which need not be there.
    public Path folder(String key, Path otherwise) {
        var folder = path(key, otherwise);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            wrong(key, "names " + folder + ", which is a file and no folder");
        }
        return folder;
    }

    public List<Path> paths(String key) {
        return texts(key).stream().map(this::resolve).toList();
    }

    private Path resolve(String text) {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of(text) : folder.resolve(text).normalize();
    }

    /// Any other kind of value.
    ///
    /// @param allowed what may stand here, for the message
    public <T> Optional<T> parsed(String key, String allowed, Function<String, Optional<T>> parser) {
        return parsed(key, allowed, parser, Set.of());
    }

    private <T> Optional<T> parsed(
            String key, String allowed, Function<String, Optional<T>> parser, Set<String> words) {
        return text(key).flatMap(text -> {
            var value = parser.apply(text);
            if (value.isEmpty()) {
                var hint = Nearest.of(text, words).map(w -> "; did you mean " + quote(w) + "?");
                wrong(key, "is " + quote(text) + ", must be " + allowed + hint.orElse(""));
            }
            return value;
        });
    }

    /// Notes that the value of a key is wrong.
    public void wrong(String key, String what) {
        mistakes.error(file.toString(), lineOf(key), quote(path(key)) + " " + what);
    }

    /// Notes that something about this section as a whole is wrong.
    public void wrong(String what) {
        mistakes.error(file.toString(), line, quote(name) + " " + what);
    }

    /// Notes that a key deserves a second look.
    public void warn(String key, String what) {
        mistakes.warning(file.toString(), lineOf(key), quote(path(key)) + " " + what);
    }

    /// The folder the file lies in.
    public Path folder() {
        return resolve("");
    }

    /// Where a key stands; the section's own line where it is absent.
    public int lineOf(String key) {
        return keyLines.getOrDefault(key, line);
    }

    public Path file() {
        return file;
    }

    /// Reports the keys that were not asked for.
    @Override
    public void close() {
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                var hint = Nearest.of(key, asked).map(k -> "; did you mean " + quote(k) + "?");
                var known = asked.isEmpty() ? "" : "; known here: " + String.join(", ", asked);
                mistakes.error(file.toString(), lineOf(key), "unknown key " + quote(path(key)) + hint.orElse(known));
            }
        }
    }

    private @Nullable Node value(String key) {
        asked.add(key);
        var node = values.get(key);
        return node instanceof ScalarNode scalar && isNull(scalar) ? null : node;
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private static Optional<Long> whole(String text) {
        return text.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /// Reads a time such as `30s`, `5m`, `4h`, `3d`.
    public static Optional<Duration> duration(String text) {
        var matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(TIME_UNITS.get(matcher.group(2).toLowerCase(Locale.ROOT)))
                .map(unit -> unit.multipliedBy(Long.parseLong(matcher.group(1))));
    }

    private static Optional<Long> size(String text) {
        var matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(SIZE_UNITS.get(matcher.group(2).toUpperCase(Locale.ROOT)))
                .map(unit -> unit * Long.parseLong(matcher.group(1)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isNull(ScalarNode scalar) {
        return Tag.NULL.equals(scalar.getTag());
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static String quote(String text) {
        return '"' + text + '"';
    }
}
