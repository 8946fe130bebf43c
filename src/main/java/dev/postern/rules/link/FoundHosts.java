package dev.postern.rules.link;

import dev.postern.reading.Folding;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.address.Sighting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The addresses found in a mail, each once, where it stands first.
final class FoundHosts {

    /// More are not worth anybody's time.
    static final int MOST = 50;

    private final Set<String> allowed;
    private final Map<String, Violation> violations = new LinkedHashMap<>();
    private final Map<String, Violation> notes = new LinkedHashMap<>();

    FoundHosts(Set<String> allowed) {
        this.allowed = allowed.stream().map(FoundHosts::host).collect(Collectors.toUnmodifiableSet());
    }

    private static String host(String entry) {
        return new Sighting(0, 0, Folding.fold(entry.strip()).text(), true).host();
    }

    boolean isFull() {
        return violations.size() >= MOST;
    }

    void add(String host, Violation violation) {
        put(violations, host, violation);
    }

    /// An address that is only noted, unless it violates elsewhere in the mail.
    void note(String host, Violation violation) {
        put(notes, host, violation);
    }

    private void put(Map<String, Violation> map, String host, Violation violation) {
        if (map.size() < MOST && !isAllowed(host)) {
            map.putIfAbsent(host, violation);
        }
    }

    private boolean isAllowed(String host) {
        for (var name = host; ; name = name.substring(name.indexOf('.') + 1)) {
            if (allowed.contains(name)) {
                return true;
            }
            if (name.indexOf('.') < 0) {
                return false;
            }
        }
    }

    List<Violation> all() {
        var noted = notes.entrySet().stream()
                .filter(note -> !violations.containsKey(note.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(violations.values().stream(), noted).limit(MOST).toList();
    }
}
