package dev.postern.gateway;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import dev.postern.store.Write;
import java.util.List;

/// What masking and proof made of a mail that may pass.
sealed interface Departure {

    /// It may leave as these bytes, to the real mailbox of the other side.
    ///
    /// @param notes what was changed in it beside its header
    /// @param used notes on the aliases it carries that they were used
    record Clean(ReversePath from, Address to, MessageBytes bytes, List<String> notes, Write<Boolean> used)
            implements Departure {
        public Clean {
            notes = List.copyOf(notes);
        }
    }

    /// A secret of the hidden side still stands in it; nothing leaves.
    record Leaking() implements Departure {}
}
