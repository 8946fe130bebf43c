package dev.postern.notice;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.reading.Language;
import java.time.Clock;
import java.util.stream.Collectors;

/// Mails to a seller about what the buyer's mail system sent back: our words, its status code, and
/// nothing else of it. They travel with [dev.postern.mail.ReversePath.Null] and say that a machine
/// wrote them, so that no machine answers.
public final class NewsLetters {

    private static final String NAME = "Mail gate";
    private static final String ABOUT = "news.about";

    private final String domain;
    private final Clock clock;

    /// @param domain the masking domain, in whose name they are sent
    public NewsLetters(String domain, Clock clock) {
        this.domain = domain;
        this.clock = clock;
    }

    /// The whole mail; the same facts at the same time make the same bytes.
    public MessageBytes compose(NewsFacts facts) {
        var letter = new Letter("multipart/mixed");
        letter.mailbox("From", NAME, new Address("postmaster", domain));
        letter.to(facts.to());
        letter.text("Subject", subject(facts));
        letter.date("Date", clock.instant());
        letter.words("Message-ID", "<" + facts.notice() + "." + facts.news().key() + "@" + domain + ">");
        letter.words("Auto-Submitted", "auto-replied");
        letter.words("X-Auto-Response-Suppress", "All");
        letter.words(
                "Content-Language",
                FindingTexts.languages(facts.language()).stream()
                        .map(Language::tag)
                        .collect(Collectors.joining(", ")));
        letter.textPart(FindingTexts.languages(facts.language()).stream()
                .map(language -> words(facts, language))
                .collect(Collectors.joining("\n--------\n\n")));
        return MessageBytes.of(letter.toBytes());
    }

    private static String subject(NewsFacts facts) {
        return FindingTexts.languages(facts.language()).stream()
                .map(language -> about(facts, Texts.in(language), "news.subject"))
                .collect(Collectors.joining(" / "));
    }

    private static String words(NewsFacts facts, Language language) {
        var texts = Texts.in(language);
        var said = switch (facts.news()) {
            case News.Failed(var status) ->
                texts.tell("news.returned", BounceText.explanation(status, language), status);
            case News.Answered() -> texts.say("news.auto-reply");
            case News.Challenged() -> texts.say("news.challenge");
        };
        return about(facts, texts, ABOUT) + "\n\n" + said + "\n\n" + texts.tell("news.id", facts.mail()) + "\n\n";
    }

    private static String about(NewsFacts facts, Texts texts, String key) {
        var kind = key.equals(ABOUT) ? ABOUT : key + "." + facts.news().key();
        return facts.order()
                .map(order -> texts.tell(kind + ".order", order))
                .orElseGet(() -> texts.say(kind + ".none"));
    }
}
