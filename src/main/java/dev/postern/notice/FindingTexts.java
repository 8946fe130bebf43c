package dev.postern.notice;

import dev.postern.reading.Language;
import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words for what the rule book found: how to mend it, and where it stands.
public final class FindingTexts {

    /// A word of ours, not one of a name in quotation marks.
    private static final Pattern SPOT_WORD = Pattern.compile("\\b[a-z]+\\b(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final String GENERAL = "general";

    private FindingTexts() {}

    /// One sentence of how to mend a mail. For [Language#MIXED] it is English, since the places that
    /// ask for one sentence have room for one; a mail says it in each of [#languages].
    public static String advice(Advice advice, Language language) {
        var texts = Texts.in(language);
        return texts.format(pattern(texts, advice.key()), advice.arguments().toArray());
    }

    /// The same set for a reader, see [Texts#tell].
    static String adviceToRead(Advice advice, Texts texts) {
        return texts.format(
                pattern(texts, advice.key()),
                advice.arguments().stream().map(texts::apart).toArray());
    }

    private static String pattern(Texts texts, String key) {
        return texts.find(key).or(() -> texts.find(GENERAL)).orElseThrow();
    }

    /// Where in the mail, as [Place#describe()] says it in English.
    public static String place(Place place, Language language) {
        var texts = Texts.in(language);
        return switch (place) {
            case Place.Subject _ -> texts.say("place.subject");
            case Place.DisplayName(var field) -> texts.say("place.display-name", field);
            case Place.Header(var field) -> texts.say("place.header", field);
            case Place.Envelope(var command) -> texts.say("place.envelope", command);
            case Place.Line(var type, var part, var line)
            when part > 1 -> texts.say("place.line.part", type, Integer.toString(part), Integer.toString(line));
            case Place.Line(var type, var _, var line) -> texts.say("place.line", type, Integer.toString(line));
            case Place.Attachment(var name) -> texts.say("place.attachment", name);
            case Place.InFile(var name, var spot) ->
                texts.say("place.file", name, spot(spot, texts)).strip();
            case Place.Picture(var file, var spot) ->
                texts.say("place.picture", file, spot(spot, texts)).strip();
            case Place.Code(var file, var spot) ->
                texts.say("place.code", file, spot(spot, texts)).strip();
            case Place.Mail _ -> texts.say("place.mail");
        };
    }

    /// A spot of a file: its words, where we have them, around the names and numbers of the file.
    private static String spot(String spot, Texts texts) {
        return SPOT_WORD
                .matcher(spot)
                .replaceAll(word -> Matcher.quoteReplacement(
                        texts.find("spot." + word.group()).orElse(word.group())));
    }

    /// The languages a mail to this reader is written in, in order.
    public static List<Language> languages(Language language) {
        return language == Language.MIXED ? List.of(Language.ENGLISH, Language.ARABIC) : List.of(language);
    }
}
