package dev.postern.orders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A tab-delimited report, read row by row; columns are found by the names in its header row.
final class TabFile {

    /// Some templates put lines such as `TemplateType=…` above the header.
    private static final int LINES_BEFORE_HEADER = 5;

    private static final int LINES_OF_A_ROW = 16;
    private static final Pattern ROW_START = Pattern.compile("\t|\"?\\d{3}-\\d{7}-\\d{7}.*");

    private TabFile() {}

    /// Hands every row to `rows`.
    ///
    /// @return the encoding that was assumed
    /// @throws IOException if the file cannot be read, or has no header with an `order-id`
    static String read(Path file, ColumnNames names, Consumer<Row> rows) throws IOException {
        try (var lines = Lines.open(file)) {
            var columns = header(lines, names);
            var line = lines.next();
            while (line != null) {
                var first = lines.number();
                var following = lines.next();
                for (var joined = 1; continues(line, following) && joined < LINES_OF_A_ROW; joined++) {
                    line = line + "\n" + following;
                    following = lines.next();
                }
                if (!line.isBlank()) {
                    rows.accept(new Row(first, columns, Fields.of(line)));
                }
                line = following;
            }
            return lines.charset().name();
        }
    }

    /// A quote left open is believed only if the next line is not a row of its own: one stray quote
    /// must not swallow the orders below it.
    private static boolean continues(String line, @Nullable String following) {
        return following != null
                && line.indexOf('"') >= 0
                && Fields.opensQuote(line)
                && !ROW_START.matcher(following).lookingAt();
    }

    private static Map<String, Integer> header(Lines lines, ColumnNames names) throws IOException {
        for (var i = 0; i <= LINES_BEFORE_HEADER; i++) {
            var line = lines.next();
            if (line == null) {
                break;
            }
            var columns = columns(Fields.of(line), names);
            if (columns.containsKey("order-id")) {
                return columns;
            }
        }
        throw new IOException("no header row with an order-id column");
    }

    private static Map<String, Integer> columns(List<String> header, ColumnNames names) {
        var columns = new HashMap<String, Integer>();
        for (var i = 0; i < header.size(); i++) {
            columns.putIfAbsent(names.standard(header.get(i)), i);
        }
        return columns;
    }

    /// @param line where the row starts, counted from 1
    record Row(int line, Map<String, Integer> columns, List<String> fields) {

        /// The value under a column; empty where the row is shorter or the file lacks the column.
        String get(String column) {
            var index = columns.get(column);
            return index == null || index >= fields.size() ? "" : fields.get(index);
        }

        String lower(String column) {
            return get(column).toLowerCase(Locale.ROOT);
        }
    }
}
