package dev.postern.rules;

import java.util.List;

/// What the rule book says of a mail.
public sealed interface Verdict {

    List<Finding> findings();

    /// `relay`, `hold` or `reject`.
    String word();

    /// What these findings come to: the strongest of those that stop a mail decides.
    static Verdict of(List<Finding> findings) {
        var strongest =
                findings.stream().filter(Finding::stops).map(Finding::severity).min(Severity::compareTo);
        return switch (strongest.orElse(Severity.NOTE)) {
            case REJECT -> new Reject(findings);
            case HOLD -> new Hold(findings);
            case NOTE, OFF -> new Relay(findings);
        };
    }

    /// What it would have been if no rule ran in the shadow.
    default Verdict inEarnest() {
        return of(findings().stream().map(Finding::inEarnest).toList());
    }

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
