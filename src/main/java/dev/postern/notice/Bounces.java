package dev.postern.notice;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.reading.Language;
import java.time.Clock;
import java.util.stream.Collectors;

/// Delivery status notifications (RFC 3464) to whoever sent a mail that was not delivered.
///
/// They say nothing that their reader did not write or know: no remote host, no remote text, no
/// address but those the mail itself was sent to. They travel with [dev.postern.mail.ReversePath.Null].
public final class Bounces {

    private static final String NAME = "Mail gate";

    private final String domain;
    private final Clock clock;

    /// @param domain the masking domain, in whose name bounces are sent
    public Bounces(String domain, Clock clock) {
        this.domain = domain;
        this.clock = clock;
    }

    /// The address bounces come from.
    public Address postmaster() {
        return new Address("postmaster", domain);
    }

    /// The whole notification; the same facts at the same time make the same bytes.
    public MessageBytes compose(BounceFacts facts) {
        var letter = new Letter("multipart/report; report-type=delivery-status");
        letter.mailbox("From", NAME, postmaster());
        letter.to(facts.to());
        letter.text("Subject", subject(facts));
        letter.date("Date", clock.instant());
        letter.words("Message-ID", "<" + facts.notice() + ".bounce@" + domain + ">");
        if (Letter.isMessageId(facts.messageId())) {
            letter.words("In-Reply-To", facts.messageId());
            letter.words("References", facts.messageId());
        }
        letter.words("Auto-Submitted", "auto-replied");
        letter.words("Content-Language", languages(facts.language()));
        letter.textPart(BounceText.of(facts));
        letter.asciiPart("message/delivery-status", DeliveryStatus.of(facts, domain));
        facts.original()
                .ifPresent(bytes -> letter.bytesPart("text/rfc822-headers; charset=utf-8", SentHeaders.of(bytes)));
        return MessageBytes.of(letter.toBytes());
    }

    private static String subject(BounceFacts facts) {
        return FindingTexts.languages(facts.language()).stream()
                .map(Texts::in)
                .map(texts -> facts.order()
                        .map(order -> texts.tell("subject.order", order))
                        .orElseGet(() -> texts.tell("subject.none")))
                .collect(Collectors.joining(" / "));
    }

    private static String languages(Language language) {
        return FindingTexts.languages(language).stream().map(Language::tag).collect(Collectors.joining(", "));
    }
}
