package dev.postern.notice;

import dev.postern.mail.QueueId;
import dev.postern.mail.Reply;
import dev.postern.mail.ReplyText;
import dev.postern.mail.StatusCode;
import dev.postern.reading.Language;
import dev.postern.rules.Finding;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.Severity;
import java.util.ArrayList;
import java.util.List;

/// The refusal of a mail that breaks rules: a line a finding, rule id first, queue id last.
public final class Refusals {

    /// More findings than these are counted, not listed.
    static final int MAX_FINDINGS = 8;

    /// What a line of 512 octets leaves for the text after `550-5.7.1 `, CRLF and an ellipsis.
    private static final int ROOM = 512 - 10 - 2 - 3;

    private static final int MAX_PLACE = 100;
    private static final StatusCode POLICY = StatusCode.of("5.7.1");

    /// RFC 7372 §3.4: several checks of the author failed.
    private static final StatusCode UNAUTHENTICATED = StatusCode.of("5.7.26");

    private Refusals() {}

    /// The reply to DATA.
    ///
    /// @param language of the mail; heeded only with `utf8`, since replies are ASCII otherwise
    /// @param utf8 the client announced SMTPUTF8
    public static Reply.Refuse reply(List<Finding> findings, QueueId id, Language language, boolean utf8) {
        var spoken = utf8 ? language : Language.ENGLISH;
        var texts = Texts.in(spoken);
        var grounds = grounds(findings);
        var lines = new ArrayList<String>();
        grounds.stream().limit(MAX_FINDINGS).map(f -> line(f, spoken, utf8)).forEach(lines::add);
        if (grounds.size() > MAX_FINDINGS) {
            lines.add(texts.say("refusal.more", Integer.toString(grounds.size() - MAX_FINDINGS)));
        }
        lines.add(texts.say("refusal.end", id));
        return grounds.stream().anyMatch(Refusals::isOfTheAuthor)
                ? new Reply.Refuse(550, UNAUTHENTICATED, List.copyOf(lines))
                : new Reply.Refuse(550, POLICY, List.copyOf(lines));
    }

    private static boolean isOfTheAuthor(Finding finding) {
        return finding.rule().equals(RuleCatalogue.SENDER_UNAUTHENTICATED.id());
    }

    /// The findings a mail is refused for: what is only noted, or in the shadow, would mislead whoever
    /// mends it.
    static List<Finding> grounds(List<Finding> findings) {
        var rejecting = findings.stream()
                .filter(f -> f.stops() && f.severity() == Severity.REJECT)
                .toList();
        return rejecting.isEmpty() ? findings : rejecting;
    }

    /// `[rule.id] place: "excerpt" - advice`. The rule and the advice are always whole; what the
    /// sender wrote is shortened to the room that is left.
    static String line(Finding finding, Language language, boolean utf8) {
        var advice = " - " + FindingTexts.advice(finding.advice(), language);
        var place = shortened(FindingTexts.place(finding.place(), language), MAX_PLACE, utf8);
        var head = "[" + finding.rule() + "] " + place;
        if (finding.excerpt().isEmpty()) {
            return head + advice;
        }
        var room = ROOM - ReplyText.octets(head + ": \"\"" + advice, utf8);
        return head + ": \"" + shortened(finding.excerpt(), room, utf8) + '"' + advice;
    }

    private static String shortened(String text, int room, boolean utf8) {
        var plain = utf8 ? text : text.replace("…", "...");
        if (ReplyText.octets(plain, utf8) <= room) {
            return plain;
        }
        var kept = new StringBuilder();
        var left = room - 3;
        for (var c : plain.codePoints().toArray()) {
            left -= ReplyText.octets(Character.toString(c), utf8);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept + "...";
    }
}
