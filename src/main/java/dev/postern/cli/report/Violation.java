package dev.postern.cli.report;

import dev.postern.journal.Remark;
import dev.postern.notice.FindingTexts;
import dev.postern.reading.Language;
import dev.postern.rules.Advice;
import dev.postern.rules.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A finding as it is printed: the advice is a sentence in the language of the mail, the place stays
/// English, since programs read it. The key `shadow` is there only where it is true.
record Violation(String rule, String severity, String place, String excerpt, String advice, boolean shadow) {

    static Violation of(Finding finding, Language language) {
        return new Violation(
                finding.rule().text(),
                finding.severity().word(),
                finding.place().describe(),
                finding.excerpt(),
                FindingTexts.advice(finding.advice(), language),
                finding.shadow());
    }

    static Violation of(Remark remark, Language language) {
        return new Violation(
                remark.rule(),
                remark.severity(),
                remark.place(),
                remark.excerpt(),
                FindingTexts.advice(new Advice(remark.advice(), remark.arguments()), language),
                remark.shadow());
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", rule);
        json.put("severity", severity);
        json.put("place", place);
        json.put("excerpt", excerpt);
        json.put("advice", advice);
        if (shadow) {
            json.put("shadow", true);
        }
        return json;
    }

    /// What is wrong and where, then how to mend it.
    List<String> lines(Paint paint) {
        return List.of("  " + line(paint), "    " + Printable.of(advice));
    }

    /// What is wrong and where.
    String line(Paint paint) {
        var shown = Optional.of(excerpt).filter(e -> !e.isEmpty()).map(e -> ": \"" + Printable.of(e) + '"');
        return paint.verdict(shadow ? "would " + severity : severity) + "  " + rule + ", " + Printable.of(place)
                + shown.orElse("");
    }
}
