package dev.postern.notice;

import dev.postern.mail.StatusCode;
import dev.postern.rules.Finding;
import java.util.List;

/// Why a mail comes back. Holds nothing that another server said, so that nothing of it can be told.
public sealed interface Cause {

    /// The status of every recipient (RFC 3463).
    StatusCode status();

    /// It breaks rules, and its seller reads so in a mail (`on-violation: bounce`).
    record Violated(List<Finding> findings) implements Cause {
        public Violated {
            findings = List.copyOf(findings);
        }

        @Override
        public StatusCode status() {
            return StatusCode.of("5.7.1");
        }
    }

    /// It was held, and a person dropped it or nobody released it in time.
    record Dropped(List<Finding> findings) implements Cause {
        public Dropped {
            findings = List.copyOf(findings);
        }

        @Override
        public StatusCode status() {
            return StatusCode.of("5.7.1");
        }
    }

    /// The next hop refused it for good.
    record Undeliverable(StatusCode status) implements Cause {}

    /// The last attempt that time allowed failed.
    ///
    /// @param last why the last attempt failed
    record Expired(StatusCode last) implements Cause {
        @Override
        public StatusCode status() {
            return StatusCode.of("4.4.7");
        }
    }
}
