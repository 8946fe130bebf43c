package dev.postern.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What happened to a mail, or to the gateway. Each is written once; logs, metrics and pages derive
/// from it.
public sealed interface Event {

    /// The word the journal, the metrics and the pages call it by.
    default String word() {
        return Events.word(this);
    }

    /// What the rules found; empty for an event that no judgment led to.
    default List<Remark> remarks() {
        return List.of();
    }

    /// The verdict that findings in the shadow would have led to, `reject` or `hold`; empty where they
    /// would have changed nothing.
    default Optional<String> would() {
        return Remark.would(remarks());
    }

    /// The gateway answered 250 and keeps the mail.
    ///
    /// @param authentication what name servers say of a buyer's mail, such as
    ///     `spf=pass dkim=none dmarc=pass`; empty where they were not asked, as in records of before they were
    /// @param remarks what the rules noted without stopping it
    record Received(String listener, long size, String language, String authentication, List<Remark> remarks)
            implements Event {
        public Received {
            authentication = Objects.requireNonNullElse(authentication, "");
            remarks = List.copyOf(remarks);
        }

        /// A mail whose author nobody asked about.
        public Received(String listener, long size, String language, List<Remark> remarks) {
            this(listener, size, language, "", remarks);
        }

        /// The same as a piece of a line; empty where there is nothing to say.
        public String authenticated() {
            return authentication.isEmpty() ? "" : "authentication: " + authentication;
        }
    }

    /// Postern itself wrote a mail.
    ///
    /// @param notice what kind: `bounce`
    /// @param because the queue id of the mail it speaks of
    record Originated(String notice, String because) implements Event {}

    /// Answered with 5xx after DATA; nothing was kept for delivery.
    record Refused(String listener, long size, String language, List<Remark> remarks) implements Event {
        public Refused {
            remarks = List.copyOf(remarks);
        }
    }

    /// Kept for a person to look at.
    ///
    /// @param reason `rules`, `leak` or `defect`
    record Held(String reason, List<Remark> remarks) implements Event {
        public Held {
            remarks = List.copyOf(remarks);
        }
    }

    record Released(String by) implements Event {}

    /// @param remote the next hop's answer, addresses removed
    /// @param tls version, suite and whether the certificate held; empty without TLS
    record Delivered(String route, int attempt, String remote, String tls) implements Event {
        public Delivered {
            tls = Objects.requireNonNullElse(tls, "");
        }

        /// Over a connection that nothing protected.
        public Delivered(String route, int attempt, String remote) {
            this(route, attempt, remote, "");
        }
    }

    record Deferred(String route, int attempt, String status, String remote, Instant next) implements Event {}

    /// Sent back for ever: by the next hop, or by the rules where the seller wants bounces.
    record Bounced(String route, int attempt, String status, String remote, List<Remark> remarks) implements Event {
        public Bounced {
            remarks = List.copyOf(remarks);
        }
    }

    /// Not delivered in all the time it had.
    record Expired(String route, int attempt, String status, String remote) implements Event {}

    record Dropped(String reason) implements Event {}

    record Fed(String file, String what) implements Event {}

    record Audited(String what) implements Event {}

    record Configured(String what) implements Event {}
}
