package dev.postern.notice;

import dev.postern.mail.StatusCode;
import dev.postern.reading.Language;
import dev.postern.rules.Finding;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The part of a bounce that a person reads, in English, in Arabic, or in both one after the other.
final class BounceText {

    /// Past these a bounce would be longer than the mail.
    private static final int MAX_FINDINGS = 50;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final BounceFacts facts;
    private final Language language;
    private final Texts texts;
    private final StringBuilder written = new StringBuilder();

    private BounceText(BounceFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
        this.texts = Texts.in(language);
    }

    static String of(BounceFacts facts) {
        return FindingTexts.languages(facts.language()).stream()
                .map(language -> new BounceText(facts, language).write())
                .collect(Collectors.joining("\n--------\n\n"));
    }

    private String write() {
        paragraph(opening());
        switch (facts.cause()) {
            case Cause.Violated(var findings) -> {
                paragraph(texts.say("violated"));
                list(Refusals.grounds(findings));
                paragraph(texts.say("again"));
            }
            case Cause.Dropped(var findings) -> {
                paragraph(texts.say(findings.isEmpty() ? "dropped" : "dropped.findings"));
                list(findings);
            }
            case Cause.Undeliverable(var status) ->
                paragraph(texts.tell("undeliverable", explanation(status, language), status));
            case Cause.Expired(var last) -> paragraph(texts.tell("expired", explanation(last, language), last));
        }
        paragraph(texts.tell("received", TIME.format(facts.arrived()), facts.mail()));
        return written.toString();
    }

    /// What a status code means, without the words of the server that gave it.
    static String explanation(StatusCode status, Language language) {
        return Texts.in(language).say("status." + status.subject() + "." + status.detail());
    }

    private String opening() {
        var recipients = facts.recipients().stream()
                .map(address -> visible(address.toString()))
                .collect(Collectors.joining(", "));
        return facts.order()
                .map(order -> texts.tell("opening.order", order, recipients))
                .orElseGet(() -> texts.tell("opening.none", recipients));
    }

    private void list(List<Finding> findings) {
        var number = 0;
        for (var finding : findings.stream().limit(MAX_FINDINGS).toList()) {
            paragraph(++number + ". " + finding(finding));
        }
        if (findings.size() > MAX_FINDINGS) {
            paragraph(texts.say("refusal.more", Integer.toString(findings.size() - MAX_FINDINGS)));
        }
    }

    private String finding(Finding finding) {
        var where = texts.tell("finding", finding.rule(), visible(FindingTexts.place(finding.place(), language)));
        var excerpt = finding.excerpt().isEmpty() ? "" : ": " + texts.apart('"' + visible(finding.excerpt()) + '"');
        return where + excerpt + "\n   " + FindingTexts.adviceToRead(finding.advice(), texts);
    }

    /// The sender's words, without what would break a line or turn its direction.
    private static String visible(String text) {
        return text.codePoints()
                .mapToObj(c -> isShown(c) ? Character.toString(c) : "\\u{" + Integer.toHexString(c) + "}")
                .collect(Collectors.joining());
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private void paragraph(String text) {
        written.append(text).append("\n\n");
    }
}
