package dev.postern.journal;

import dev.postern.masking.Redaction;
import dev.postern.rules.Finding;
import dev.postern.rules.Severity;
import java.util.List;
import java.util.Optional;

/// A finding as the journal keeps it: excerpts without addresses.
///
/// @param severity as it would have been, also where it was found in the shadow
/// @param advice the key of the advice; `notice` words it with the arguments
/// @param shadow the rule stopped nothing; records of before there was a shadow lack it
public record Remark(
        String rule,
        String severity,
        String place,
        String excerpt,
        String advice,
        List<String> arguments,
        boolean shadow) {

    private static final String MASKING = "masking";
    private static final List<String> STOPPING = List.of(Severity.REJECT.word(), Severity.HOLD.word());

    public Remark {
        arguments = List.copyOf(arguments);
    }

    /// A finding that was not in the shadow.
    public Remark(String rule, String severity, String place, String excerpt, String advice, List<String> arguments) {
        this(rule, severity, place, excerpt, advice, arguments, false);
    }

    public static List<Remark> of(List<Finding> findings) {
        return findings.stream().map(Remark::of).toList();
    }

    /// What masking changed in a mail: the sender may have written it on purpose, and can learn that it did not arrive.
    public static Remark ofMasking(String note) {
        return new Remark(MASKING, Severity.NOTE.word(), "mail", Redaction.text(note), MASKING, List.of());
    }

    /// Whether it tells of masking, rather than of what a rule found.
    public boolean isOfMasking() {
        return rule.equals(MASKING);
    }

    private static Remark of(Finding finding) {
        return new Remark(
                finding.rule().text(),
                finding.severity().word(),
                Redaction.text(finding.place().describe()),
                Redaction.text(finding.excerpt()),
                finding.advice().key(),
                finding.advice().arguments().stream().map(Redaction::text).toList(),
                finding.shadow());
    }

    /// What it did: its severity, or `would reject` and `would hold` in the shadow.
    public String effect() {
        return shadow ? "would " + severity : severity;
    }

    /// The verdict that those in the shadow would have led to; empty where it is the verdict there was.
    static Optional<String> would(List<Remark> remarks) {
        return STOPPING.stream()
                .flatMap(word -> remarks.stream().filter(remark -> remark.severity.equals(word)))
                .map(remark -> remark.severity)
                .findFirst()
                .filter(strongest -> remarks.stream()
                        .filter(remark -> remark.severity.equals(strongest))
                        .allMatch(Remark::shadow));
    }
}
