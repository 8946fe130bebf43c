package dev.postern.journal;

import dev.postern.masking.Redaction;
import dev.postern.rules.Finding;
import java.util.List;

/// A finding as the journal keeps it: excerpts without addresses.
///
/// @param advice the key of the advice; `notice` words it with the arguments
public record Remark(
        String rule, String severity, String place, String excerpt, String advice, List<String> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static List<Remark> of(List<Finding> findings) {
        return findings.stream().map(Remark::of).toList();
    }

    private static Remark of(Finding finding) {
        return new Remark(
                finding.rule().text(),
                finding.severity().word(),
                Redaction.text(finding.place().describe()),
                Redaction.text(finding.excerpt()),
                finding.advice().key(),
                finding.advice().arguments().stream().map(Redaction::text).toList());
    }
}
