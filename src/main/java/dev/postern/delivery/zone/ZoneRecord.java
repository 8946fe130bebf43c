package dev.postern.delivery.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A record as it is to be published.
///
/// @param name in its ASCII form, without the dot at the end
/// @param type `MX` or `TXT`
/// @param value of an MX its preference and host, of a TXT its whole text; empty while it cannot be known
/// @param note what the operator should know of it; empty if nothing
public record ZoneRecord(String name, String type, String value, String note) {

    /// What one string of a TXT record may hold (RFC 1035 §3.3).
    private static final int MOST_OCTETS = 255;

    /// The strings that a TXT record is published as, which readers put together again (RFC 6376 §3.6.2.2).
    public List<String> strings() {
        var strings = new ArrayList<String>();
        for (var i = 0; i < value.length(); i += MOST_OCTETS) {
            strings.add(value.substring(i, Math.min(value.length(), i + MOST_OCTETS)));
        }
        return List.copyOf(strings);
    }

    /// Lines as a zone file writes them; what is not known yet, and notes, are comments.
    public String zoneLines() {
        var comment = note.isEmpty() ? "" : "; " + note + "\n";
        var owner = name + ". " + type + " ";
        return comment + (value.isEmpty() ? "; " + owner + "(not known yet)" : owner + content());
    }

    private String content() {
        return type.equals("TXT")
                ? strings().stream().map(text -> '"' + text + '"').collect(Collectors.joining(" "))
                : value + ".";
    }
}
