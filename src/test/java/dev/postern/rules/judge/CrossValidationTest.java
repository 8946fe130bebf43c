package dev.postern.rules.judge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.rules.judge.training.Example;
import dev.postern.rules.judge.training.Training;
import dev.postern.rules.words.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the judge makes of texts it has not learned from: each fifth of the examples is judged by a
/// model trained on the other four.
class CrossValidationTest {

    /// So many texts a label needs before its figures mean anything.
    private static final long ENOUGH = 100;

    private static final int FOLDS = 5;
    private static final float[] THRESHOLDS = {0.3f, 0.5f, 0.8f, 0.95f};

    @Test
    void theJudgeGeneralises() throws IOException {
        var examples = Example.all(Path.of("src/judge"));
        var lexicon = Lexicon.shipped();
        var table = new StringBuilder("%-24s %5s".formatted("label", "texts"));
        for (var threshold : THRESHOLDS) {
            table.append("   at %.2f: rec prec".formatted(threshold));
        }
        var votes = votes(examples, lexicon);
        var worst = 1.0;
        var errors = new ArrayList<String>();
        for (var label : Label.values()) {
            var wanted =
                    examples.stream().filter(e -> e.labels().contains(label)).count();
            table.append("\n%-24s %5d".formatted(label.text(), wanted));
            for (var threshold : THRESHOLDS) {
                var hits = count(examples, votes, label, threshold, true);
                var alarms = count(examples, votes, label, threshold, false);
                table.append("      %5.1f %5.1f    "
                        .formatted(100.0 * hits / Math.max(1, wanted), 100.0 * hits / Math.max(1, hits + alarms)));
                if (threshold == 0.5f && wanted >= ENOUGH) {
                    worst = Math.min(worst, (double) hits / Math.max(1, hits + alarms));
                }
            }
            for (var i = 0; i < examples.size(); i++) {
                var example = examples.get(i);
                var vote = votes.get(i)[label.index()];
                if (example.labels().contains(label) != vote >= 0.5f) {
                    errors.add("%s %s %.2f %s"
                            .formatted(vote >= 0.5f ? "alarm" : "miss ", label.text(), vote, example.text()));
                }
            }
        }
        Files.writeString(Path.of("target/judge-errors.txt"), String.join("\n", errors) + "\n");
        System.out.println(table);
        assertTrue(worst > 0.5, table::toString);
    }

    private static List<float[]> votes(List<Example> examples, Lexicon lexicon) {
        var votes =
                new ArrayList<float[]>(examples.stream().map(e -> new float[0]).toList());
        for (var fold = 0; fold < FOLDS; fold++) {
            var held = fold;
            var model =
                    Training.of(examples.stream().filter(e -> fold(e) != held).toList(), lexicon);
            IntStream.range(0, examples.size())
                    .filter(i -> fold(examples.get(i)) == held)
                    .forEach(i -> votes.set(
                            i,
                            model.votes(
                                    Features.of(examples.get(i).wording(lexicon).sentences()))));
        }
        return votes;
    }

    private static int fold(Example example) {
        return Math.floorMod(example.text().hashCode(), FOLDS);
    }

    private static long count(
            List<Example> examples, List<float[]> votes, Label label, float threshold, boolean labelled) {
        return IntStream.range(0, examples.size())
                .filter(i -> examples.get(i).labels().contains(label) == labelled)
                .filter(i -> votes.get(i)[label.index()] >= threshold)
                .count();
    }
}
