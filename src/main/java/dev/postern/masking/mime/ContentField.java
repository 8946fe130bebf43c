package dev.postern.masking.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A field with parameters, such as Content-Type (RFC 2045 §5, RFC 2231).
///
/// @param value before the first semicolon, in lower case
/// @param parameters as written, so that `name*0*` is a parameter of its own
public record ContentField(String value, List<Parameter> parameters) {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+\\-.^_`{|}~0-9A-Za-z]+");
    private static final Pattern TYPE = Pattern.compile("[!#$&\\-^_.+0-9a-z]+/[!#$&\\-^_.+0-9a-z]+");
    private static final Pattern EXTENDED = Pattern.compile("([^'*]*)'[^']*'(.*)", Pattern.DOTALL);

    public ContentField {
        parameters = List.copyOf(parameters);
    }

    /// @param name in lower case
    public record Parameter(String name, String value) {
        /// `name` of `name*0*`.
        public String base() {
            var star = name.indexOf('*');
            return star < 0 ? name : name.substring(0, star);
        }
    }

    public static ContentField parse(String text) {
        return new ParameterScanner(text).field();
    }

    public boolean isText() {
        return value.startsWith("text/");
    }

    public boolean isMultipart() {
        return value.startsWith("multipart/");
    }

    /// Whether the value is a MIME type at all.
    public boolean isType() {
        return TYPE.matcher(value).matches();
    }

    /// The names of the parameters, without their RFC 2231 numbers.
    public Set<String> names() {
        return parameters.stream().map(Parameter::base).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// What a parameter means, its pieces joined and decoded; empty if it is absent.
    public String parameter(String name) {
        var plain = find(name);
        var whole = find(name + "*").map(ContentField::extended);
        return whole.or(() -> pieces(name))
                .or(() -> plain.map(FieldText::decode))
                .orElse("");
    }

    private Optional<String> pieces(String name) {
        var joined = new StringBuilder();
        var encoded = false;
        for (var i = 0; i < parameters.size(); i++) {
            var plain = find(name + "*" + i);
            var percent = find(name + "*" + i + "*");
            if (plain.isEmpty() && percent.isEmpty()) {
                break;
            }
            encoded |= percent.isPresent();
            joined.append(percent.or(() -> plain).orElseThrow());
        }
        if (joined.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(encoded ? extended(joined.toString()) : FieldText.decode(joined.toString()));
    }

    private Optional<String> find(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    private static String extended(String written) {
        var matcher = EXTENDED.matcher(written);
        var bytes = Percent.decode(matcher.matches() ? matcher.group(2) : written);
        return matcher.matches()
                ? Charsets.find(matcher.group(1))
                        .map(charset -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset))
                        .orElse(bytes)
                : FieldText.decode(bytes);
    }

    /// With another text for a parameter.
    public ContentField with(String name, String text) {
        var changed = new ArrayList<Parameter>();
        for (var parameter : parameters) {
            if (!parameter.base().equals(name)) {
                changed.add(parameter);
            }
        }
        var ascii = text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
        changed.add(ascii ? new Parameter(name, text) : new Parameter(name + "*", "UTF-8''" + Percent.encode(text)));
        return new ContentField(value, changed);
    }

    /// The field as a header writes it, ended by CRLF. Whatever came in, this is ASCII.
    public String write(String fieldName) {
        var text = new StringBuilder(fieldName).append(": ").append(ascii(value));
        for (var parameter : canonical().parameters) {
            var value = parameter.value();
            var quoted = TOKEN.matcher(value).matches() ? value : quote(value);
            text.append(";").append(parameter.name().length() + quoted.length() > 40 ? "\r\n " : " ");
            text.append(parameter.name()).append('=').append(quoted);
        }
        return text.append("\r\n").toString();
    }

    /// Each parameter once, with raw bytes as RFC 2231 wants them.
    private ContentField canonical() {
        var seen = new LinkedHashSet<String>();
        var field = this;
        for (var parameter : parameters) {
            if (!seen.add(parameter.name())
                    || !TOKEN.matcher(parameter.name()).matches()
                    || !parameter.value().chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
                field = field.with(parameter.base(), field.parameter(parameter.base()));
            }
        }
        return new ContentField(
                value,
                field.parameters.stream()
                        .filter(parameter -> TOKEN.matcher(parameter.name()).matches())
                        .toList());
    }

    private static String quote(String value) {
        return '"' + ascii(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }

    /// Reads a field's value: the grammar with everything that mail programs get away with.
    private static final class ParameterScanner {
        private final String text;
        private int position;

        ParameterScanner(String text) {
            this.text = text;
        }

        ContentField field() {
            var value = until(';').toLowerCase(Locale.ROOT);
            var parameters = new ArrayList<Parameter>();
            while (position < text.length() && parameters.size() < 100) {
                position++;
                parameter().ifPresent(parameters::add);
            }
            return new ContentField(value, parameters);
        }

        private Optional<Parameter> parameter() {
            var start = position;
            while (position < text.length() && text.charAt(position) != '=' && text.charAt(position) != ';') {
                position++;
            }
            var name = text.substring(start, position).strip().toLowerCase(Locale.ROOT);
            if (position >= text.length() || text.charAt(position) == ';') {
                return Optional.empty();
            }
            position++;
            var value = until(';');
            return name.isEmpty() ? Optional.empty() : Optional.of(new Parameter(name, value));
        }

        /// The text up to a character outside quotes, without quotes, comments and the blanks around.
        private String until(char stop) {
            var value = new StringBuilder();
            var quoted = false;
            var quotes = false;
            for (; position < text.length(); position++) {
                var c = text.charAt(position);
                if (quoted && c == '\\' && position + 1 < text.length()) {
                    value.append(text.charAt(++position));
                } else if (c == '"') {
                    quoted = !quoted;
                    quotes = true;
                } else if (!quoted && c == stop) {
                    break;
                } else if (!quoted && c == '(') {
                    skipComment();
                } else if (quoted || c != ' ' || (!quotes && !value.isEmpty())) {
                    value.append(c);
                }
            }
            return quotes ? value.toString() : value.toString().strip();
        }

        private void skipComment() {
            var end = text.indexOf(')', position);
            position = end < 0 ? text.length() - 1 : end;
        }
    }
}
