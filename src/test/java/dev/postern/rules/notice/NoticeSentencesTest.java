package dev.postern.rules.notice;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import dev.postern.rules.judge.Judge;
import dev.postern.rules.judge.Judges;
import dev.postern.rules.judge.Label;
import dev.postern.rules.judge.LabelledText;
import dev.postern.rules.judge.Votes;
import dev.postern.rules.weighing.Suspicion.Degree;
import dev.postern.rules.words.Sentence;
import dev.postern.rules.words.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// The statements of notices, heard in the labelled texts: by the word lists alone, and with a judge
/// that has not learned the text. The figures and the errors go to `target/notice-sentences*.txt`.
class NoticeSentencesTest {

    private static final List<Statement> STATEMENTS = List.of(new Unavailable(), new Refunded(), new ReturnArrived());

    private static final double RECALL = 0.8;
    private static final double PRECISION = 0.86;

    @Test
    void theListsAlone() throws IOException {
        var scores = new Scores();
        scores.judge(
                text -> Judges.silent(),
                _ -> (statement, sentence) -> statement.in(sentence).degree() == Degree.SURE);
        scores.hold("notice-sentences-lists.txt");
    }

    @Test
    void theListsAndAJudgeThatHasNotSeenTheText() throws IOException {
        var judges = LabelledText.judges(Hearings.LEXICON);
        var scores = new Scores();
        scores.judge(
                text -> judges.get(text.fold()), votes -> (statement, sentence) -> statement.isTold(sentence, votes));
        scores.hold("notice-sentences.txt");
    }

    private static final class Scores {

        private final Map<String, int[]> counts = new TreeMap<>();
        private final List<String> wrong = new ArrayList<>();

        void judge(Function<LabelledText, Judge> judges, Function<Votes, BiPredicate<Statement, Sentence>> hearing)
                throws IOException {
            for (var text : LabelledText.all()) {
                var mail = new Mails().own(text.text()).build();
                var wording = Wording.of(mail.reading(), mail.who().seller(), List.of(), Hearings.LEXICON);
                var hears = hearing.apply(judges.apply(text).on(wording));
                for (var statement : STATEMENTS) {
                    var heard = wording.sentences().stream().anyMatch(sentence -> hears.test(statement, sentence));
                    enter(statement.scales().label(), text, heard);
                }
            }
        }

        private void enter(Label label, LabelledText text, boolean heard) {
            var wanted = text.labels().contains(label);
            // Why an item cannot come tells by the way that it cannot.
            if (heard && !wanted && label == Label.UNAVAILABLE && text.labels().contains(Label.REASON)) {
                return;
            }
            for (var language : List.of(text.language(), "all")) {
                var count = counts.computeIfAbsent(label.text() + " " + language, k -> new int[3]);
                count[wanted ? (heard ? 0 : 1) : 2] += wanted || heard ? 1 : 0;
            }
            if (wanted != heard) {
                wrong.add((wanted ? "miss  " : "alarm ") + label.text() + " " + text.file() + " " + text.labels()
                        + " | " + text.text());
            }
        }

        void hold(String file) throws IOException {
            var table = new StringBuilder(file);
            counts.forEach((key, count) -> table.append("%n%-24s %4d/%4d  alarms %3d  recall %5.1f%%  precision %5.1f%%"
                    .formatted(
                            key,
                            count[0],
                            count[0] + count[1],
                            count[2],
                            100 * share(count[0], count[1]),
                            100 * share(count[0], count[2]))));
            System.out.println(table);
            Files.writeString(
                    Path.of("target", file),
                    table + "\n" + String.join("\n", wrong.stream().sorted().toList()) + "\n");
            counts.forEach((key, count) -> {
                assertTrue(share(count[0], count[1]) >= RECALL, () -> "recall of " + key + table);
                assertTrue(share(count[0], count[2]) >= PRECISION, () -> "precision of " + key + table);
            });
        }

        private static double share(int right, int wrong) {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }
    }
}
