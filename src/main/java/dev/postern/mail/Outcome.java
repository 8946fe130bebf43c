package dev.postern.mail;

/// What one attempt to deliver came to, for one recipient.
///
/// `remote` is the other server's answer or the failure in its own words: for the operator's
/// journal, never for the other party.
public sealed interface Outcome {

    String remote();

    /// Taken over by the next hop, or filed in a maildir.
    ///
    /// @param tls version, suite and whether the certificate held; empty without TLS
    record Delivered(String remote, String tls) implements Outcome {

        /// Over a connection that nothing protected.
        public Delivered(String remote) {
            this(remote, "");
        }
    }

    /// Not this time; the spool tries again.
    ///
    /// @param ofHop whether that lies with the next hop and not with the mail: none of its mails would get through
    record Deferred(StatusCode status, String remote, boolean ofHop) implements Outcome {

        /// For a reason of the mail's own.
        public Deferred(StatusCode status, String remote) {
            this(status, remote, false);
        }
    }

    /// Never; the sender is told.
    record Bounced(StatusCode status, String remote) implements Outcome {}
}
