package dev.postern.reading.returned;

import dev.postern.mail.StatusCode;

/// What a mail that a machine sent in answer to another says. Holds no word of it, so that nothing
/// of the other side can be told.
public sealed interface Returned {

    /// It could not be delivered (RFC 3464, or one of the usual free forms).
    ///
    /// @param status of class 5, or 4 where time ran out; `5.0.0` where none is told
    record Failure(StatusCode status) implements Returned {}

    /// It is not delivered yet, and tried again.
    record Delay(StatusCode status) implements Returned {}

    /// A mailbox answered by itself, such as an out-of-office mail (RFC 3834).
    record AutoReply() implements Returned {}

    /// It was delivered, shown or thrown away (RFC 3464, RFC 8098).
    record Receipt() implements Returned {}

    /// The mailbox wants its sender to confirm before it takes the mail.
    record Challenge() implements Returned {}
}
