package dev.postern.reading.mime;

import java.util.Locale;
import java.util.Map;

/// Reads a structured field body from left to right, tolerating what senders get wrong: doubled
/// semicolons, blanks around `=`, missing closing quotes, blanks in unquoted file names.
final class ParameterScan {

    private final String body;
    private int at;
    private boolean ambiguous;

    ParameterScan(String body) {
        this.body = body;
    }

    /// What stands before the first semicolon, blanks and comments dropped.
    String value() {
        var value = new StringBuilder();
        while (at < body.length() && body.charAt(at) != ';') {
            if (body.charAt(at) == '(') {
                skipComment();
            } else if (body.charAt(at) == ' ' || body.charAt(at) == '\t' || body.charAt(at) == '"') {
                at++;
            } else {
                value.append(body.charAt(at++));
            }
        }
        return value.toString();
    }

    /// Whether one parameter has two values: programs differ in which they believe.
    boolean isAmbiguous() {
        return ambiguous;
    }

    boolean hasNext() {
        return at < body.length();
    }

    /// Reads up to the next semicolon and puts the parameter, the first of its name.
    void next(Map<String, String> parameters) {
        at++;
        var name = new StringBuilder();
        while (at < body.length() && body.charAt(at) != '=' && body.charAt(at) != ';') {
            if (body.charAt(at) == '(') {
                skipComment();
            } else {
                name.append(body.charAt(at++));
            }
        }
        if (at < body.length() && body.charAt(at) == '=') {
            at++;
            var value = parameterValue();
            var earlier = parameters.putIfAbsent(name.toString().strip().toLowerCase(Locale.ROOT), value);
            ambiguous |= earlier != null && !earlier.equals(value);
        }
    }

    private String parameterValue() {
        while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
            at++;
        }
        if (at < body.length() && body.charAt(at) == '"') {
            return quoted();
        }
        var start = at;
        var end = body.indexOf(';', at);
        at = end < 0 ? body.length() : end;
        return body.substring(start, at).strip();
    }

    private String quoted() {
        var value = new StringBuilder();
        for (at++; at < body.length() && body.charAt(at) != '"'; at++) {
            // A backslash of a Windows path is not an escape.
            if (body.charAt(at) == '\\' && at + 1 < body.length() && "\"\\".indexOf(body.charAt(at + 1)) >= 0) {
                at++;
            }
            value.append(body.charAt(at));
        }
        var end = body.indexOf(';', at);
        at = end < 0 ? body.length() : end;
        return value.toString();
    }

    private void skipComment() {
        var depth = 0;
        while (at < body.length()) {
            var c = body.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return;
            }
        }
    }
}
