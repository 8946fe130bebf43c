package dev.postern.masking;

import dev.postern.mail.Envelope;
import dev.postern.mail.MessageBytes;
import java.util.List;

/// A mail as it leaves.
///
/// @param notes what was changed beyond the envelope and the header fields that always are: the
///     sender may have written an address on purpose, and shall be able to learn that it did not arrive
/// @param leaks what could not be taken out, such as an address drawn in a picture; with any, the mail must not leave
public record Masked(MessageBytes bytes, Envelope envelope, List<String> notes, List<Leak> leaks) {

    public Masked {
        notes = List.copyOf(notes);
        leaks = List.copyOf(leaks);
    }
}
