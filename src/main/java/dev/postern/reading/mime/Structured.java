package dev.postern.reading.mime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A field body of the form `value; name=value; …` (RFC 2045 §5.1), its parameters decoded.
///
/// Continued and charset-tagged parameters (RFC 2231) come out whole under their plain name, and so
/// do encoded words within quotes, which RFC 2047 forbids and many programs write.
///
/// @param value in lower case, without comments
/// @param parameters by lower-case name, the first of a name counts
/// @param ambiguous whether a name stands there with two values
public record Structured(String value, Map<String, String> parameters, boolean ambiguous) {

    static final Structured NONE = new Structured("", Map.of(), false);
    private static final int MOST_PARAMETERS = 200;
    private static final Set<String> DECISIVE = Set.of("boundary", "charset");

    public Structured {
        parameters = Map.copyOf(parameters);
    }

    /// The decoded parameter; empty if absent.
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    public static Structured parse(String body) {
        var scan = new ParameterScan(body);
        var value = scan.value().toLowerCase(Locale.ROOT);
        var written = new HashMap<String, String>();
        while (scan.hasNext() && written.size() < MOST_PARAMETERS) {
            scan.next(written);
        }
        return new Structured(
                value,
                written.isEmpty() ? Map.of() : ContinuedParameters.joined(written),
                scan.isAmbiguous() || isDoubled(written));
    }

    /// `boundary=a; boundary*=utf-8''b`
    private static boolean isDoubled(Map<String, String> written) {
        return written.keySet().stream()
                .anyMatch(name -> DECISIVE.contains(name)
                        && written.keySet().stream().anyMatch(other -> other.startsWith(name + "*")));
    }
}
