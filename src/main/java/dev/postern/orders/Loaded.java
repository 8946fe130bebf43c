package dev.postern.orders;

import java.util.List;

/// What a report held, and what of it could not be understood. Bad rows never stop good ones.
///
/// @param charset the encoding that was assumed
public record Loaded<T>(List<T> entries, List<RowError> errors, String charset) {

    public Loaded {
        entries = List.copyOf(entries);
        errors = List.copyOf(errors);
    }
}
