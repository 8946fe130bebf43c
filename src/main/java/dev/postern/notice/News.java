package dev.postern.notice;

import dev.postern.mail.StatusCode;

/// What the buyer's mail system sent back about a mail that it had taken. Holds nothing that it said
/// but a status code, so that nothing of it can be told.
public sealed interface News {

    /// The key of its words, and the kind of notice in the journal.
    String key();

    /// It could not be delivered after all.
    record Failed(StatusCode status) implements News {
        @Override
        public String key() {
            return "returned";
        }
    }

    /// The buyer's mailbox answered by itself.
    record Answered() implements News {
        @Override
        public String key() {
            return "auto-reply";
        }
    }

    /// The buyer's mailbox wants a confirmation, which nobody gives for the seller.
    record Challenged() implements News {
        @Override
        public String key() {
            return "challenge";
        }
    }
}
