package dev.postern.rules;

import java.util.List;

/// What the rule book says of a mail.
public sealed interface Verdict {

    List<Finding> findings();

    /// `relay`, `hold` or `reject`.
    String word();

    record Relay(List<Finding> findings) implements Verdict {
        public Relay {
            findings = List.copyOf(findings);
        }

        @Override
        public String word() {
            return "relay";
        }
    }

    record Hold(List<Finding> findings) implements Verdict {
        public Hold {
            findings = List.copyOf(findings);
        }

        @Override
        public String word() {
            return "hold";
        }
    }

    record Reject(List<Finding> findings) implements Verdict {
        public Reject {
            findings = List.copyOf(findings);
        }

        @Override
        public String word() {
            return "reject";
        }
    }
}
