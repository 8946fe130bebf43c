package dev.postern.rules.judge.training;

import dev.postern.rules.judge.Features;
import dev.postern.rules.judge.Judge;
import dev.postern.rules.judge.Label;
import dev.postern.rules.judge.Model;
import dev.postern.rules.words.Lexicon;
import dev.postern.rules.words.ShippedLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Trains the judge.
///
/// Logistic regression for each label, with one pass of adaptive steps (AdaGrad) after the other over
/// the examples in an order shuffled from a fixed seed, so that the same examples give the same model. Each
/// time an example comes round half of its features are left out: no word may decide alone, and what was
/// learned holds for texts by other hands (`CrossValidationTest`).
public final class Training {

    private static final int PASSES = 25;
    private static final float STEP = 0.5f;
    private static final float DECAY = 2e-5f;
    private static final long SEED = 7;
    private static final int LABELS = Label.values().length;

    private final float[] weights = new float[Model.ROWS * LABELS];
    private final float[] squares = new float[Model.ROWS * LABELS];
    private final float[] base = new float[LABELS];
    private final float[] baseSquares = new float[LABELS];

    private Training() {}

    /// `Training EXAMPLES CLASSES`: puts the word lists together, reads the folder of examples and
    /// writes the model beside the classes.
    public static void main(String[] args) throws IOException {
        var classes = Path.of(args[1]);
        ShippedLists.together(classes);
        var model = of(Example.all(Path.of(args[0])), Lexicon.shipped());
        var file =
                classes.resolve(Judge.class.getPackageName().replace('.', '/')).resolve("judge.model");
        try (var out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }

    public static Model of(List<Example> examples, Lexicon lexicon) {
        var lessons = new ArrayList<Lesson>();
        for (var example : examples) {
            var sentences = example.wording(lexicon).sentences();
            if (!sentences.isEmpty()) {
                lessons.add(new Lesson(Features.of(sentences), example));
            }
        }
        var training = new Training();
        var random = new Random(SEED);
        for (var pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(lesson -> training.learn(lesson.features().some(random), lesson.example()));
        }
        return Model.of(training.weights, training.base);
    }

    private record Lesson(Features features, Example example) {}

    private void learn(Features features, Example example) {
        var votes = votes(features);
        for (var label : Label.values()) {
            var wanted = example.labels().contains(label) ? 1 : 0;
            var error = wanted - votes[label.index()];
            if (Math.abs(error) > 0.005f) {
                adjust(features, label.index(), error);
            }
        }
    }

    private float[] votes(Features features) {
        var votes = new float[LABELS];
        for (var i = 0; i < features.size(); i++) {
            var at = features.row(i) * LABELS;
            for (var label = 0; label < LABELS; label++) {
                votes[label] += weights[at + label];
            }
        }
        var scale = Features.scale(features.size());
        for (var label = 0; label < LABELS; label++) {
            votes[label] = Model.logistic(base[label] + scale * votes[label]);
        }
        return votes;
    }

    private void adjust(Features features, int label, float error) {
        base[label] += step(baseSquares, label, error);
        var scaled = error * Features.scale(features.size());
        for (var i = 0; i < features.size(); i++) {
            var at = features.row(i) * LABELS + label;
            weights[at] += step(squares, at, scaled - DECAY * weights[at]);
        }
    }

    private static float step(float[] squares, int at, float gradient) {
        squares[at] += gradient * gradient;
        return (float) (STEP * gradient / (1 + Math.sqrt(squares[at])));
    }
}
