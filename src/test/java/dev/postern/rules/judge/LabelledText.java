package dev.postern.rules.judge;

import dev.postern.rules.judge.training.Example;
import dev.postern.rules.judge.training.Training;
import dev.postern.rules.words.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A text of `src/judge`, for tests of other packages.
///
/// @param file its path below that folder, such as `en/ordinary.tsv`
public record LabelledText(String file, Set<Label> labels, String text) {

    private static final Path FOLDER = Path.of("src/judge");
    private static final int FOLDS = 5;

    public static List<LabelledText> all() throws IOException {
        return Example.all(FOLDER).stream()
                .filter(example -> !example.register().equals("mail"))
                .map(LabelledText::of)
                .toList();
    }

    private static LabelledText of(Example example) {
        return new LabelledText(
                FOLDER.relativize(example.file()).toString().replace('\\', '/'), example.labels(), example.text());
    }

    public String language() {
        return file.substring(0, file.indexOf('/'));
    }

    /// The fold whose judge, of those that [#judges] trains, has not learned this text.
    public int fold() {
        return Math.floorMod(text.hashCode(), FOLDS);
    }

    /// A judge for each fold, trained on the texts of the others: what votes on texts never seen are worth.
    public static List<Judge> judges(Lexicon lexicon) throws IOException {
        var examples = Example.all(FOLDER);
        return IntStream.range(0, FOLDS)
                .mapToObj(fold -> new Judge(Training.of(
                        examples.stream().filter(e -> of(e).fold() != fold).toList(), lexicon)))
                .toList();
    }
}
