package dev.postern.rules.judge;

import dev.postern.rules.judge.training.Example;
import dev.postern.rules.judge.training.Training;
import dev.postern.rules.judge.training.WholeMail;
import dev.postern.rules.words.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The whole mails of `src/judge`, for tests of other packages.
public final class LabelledMails {

    private static final Path FOLDER = Path.of("src/judge");

    private LabelledMails() {}

    /// @param lines the subject first
    public record Mail(
            String file, String language, String hand, List<String> asked, List<String> lines, Set<Label> labels) {

        private static Mail of(WholeMail mail) {
            var name = mail.file().getFileName().toString().split("[-.]");
            var labels = EnumSet.noneOf(Label.class);
            mail.lines().forEach(line -> labels.addAll(line.labels()));
            return new Mail(
                    mail.file().getFileName().toString(),
                    name[0],
                    name[1],
                    mail.asked(),
                    mail.lines().stream().map(WholeMail.Line::text).toList(),
                    labels);
        }
    }

    public static List<Mail> all() throws IOException {
        return WholeMail.all(FOLDER).stream().map(Mail::of).toList();
    }

    /// A judge that has learned nothing of one hand's mails.
    public static Judge without(String hand, Lexicon lexicon) throws IOException {
        return new Judge(Training.of(
                Example.all(FOLDER).stream()
                        .filter(e -> !e.file().getFileName().toString().contains("-" + hand + "-"))
                        .toList(),
                lexicon));
    }
}
