package dev.postern.rules.judge;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What the judge has learned: for each label a weight for each row of features.
///
/// A vote is a logistic function of the sum of the weights, scaled so that a long text is not surer than
/// a short one only because it has more features. Weights are kept in steps of a 127th of the label's
/// largest, which changes no vote by more than a hair and keeps the whole model near the processor. The file
/// holds the rows that weigh anything; the same sentences give the same file.
public final class Model {

    /// How many rows there are for features.
    public static final int ROWS = Sight.ROWS;

    private static final int LABELS = Label.values().length;
    private static final int MOST_STEPS = 127;

    private final Weights weights;

    private final float[] steps;
    private final float[] base;

    private Model(Weights weights, float[] steps, float[] base) {
        this.weights = weights;
        this.steps = steps;
        this.base = base;
    }

    /// @param weights row by row, one for each label
    public static Model of(float[] weights, float[] base) {
        var steps = new float[LABELS];
        for (var i = 0; i < weights.length; i++) {
            steps[i % LABELS] = Math.max(steps[i % LABELS], Math.abs(weights[i]) / MOST_STEPS);
        }
        var model = new Model(new Weights(ROWS, LABELS), steps, base.clone());
        for (var i = 0; i < weights.length; i++) {
            var step = steps[i % LABELS];
            model.weights.put(i / LABELS, i % LABELS, (byte) (step == 0 ? 0 : Math.round(weights[i] / step)));
        }
        return model;
    }

    static Model empty() {
        return new Model(new Weights(ROWS, LABELS), new float[LABELS], new float[LABELS]);
    }

    /// How sure the model is of each label, from 0 to 1.
    float[] votes(Features features) {
        return votes(sums(features), features.size());
    }

    /// The sum of a text's weights, for each label.
    int[] sums(Features features) {
        return weights.sums(features);
    }

    /// @param size of the text, in features
    float[] votes(int[] sums, int size) {
        var scale = Features.scale(size);
        var votes = new float[LABELS];
        for (var label = 0; label < LABELS; label++) {
            votes[label] = logistic(base[label] + scale * steps[label] * sums[label]);
        }
        return votes;
    }

    public static float logistic(float sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    float weight(int row, Label label) {
        return weights.get(row, label.index()) * steps[label.index()];
    }

    public void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(LABELS);
            for (var label = 0; label < LABELS; label++) {
                data.writeFloat(base[label]);
                data.writeFloat(steps[label]);
            }
            for (var row = 0; row < ROWS; row++) {
                if (weighs(row)) {
                    data.writeInt(row);
                    for (var label = 0; label < LABELS; label++) {
                        data.write(weights.get(row, label));
                    }
                }
            }
            data.writeInt(-1);
        }
    }

    private boolean weighs(int row) {
        for (var label = 0; label < LABELS; label++) {
            if (weights.get(row, label) != 0) {
                return true;
            }
        }
        return false;
    }

    static Model read(InputStream in) throws IOException {
        try (var unzipped = new GZIPInputStream(in, 1 << 16)) {
            var data = ByteBuffer.wrap(unzipped.readAllBytes());
            if (data.getInt() != LABELS) {
                throw new IOException("a model of other labels");
            }
            var model = empty();
            for (var label = 0; label < LABELS; label++) {
                model.base[label] = data.getFloat();
                model.steps[label] = data.getFloat();
            }
            for (var row = data.getInt(); row >= 0; row = data.getInt()) {
                for (var label = 0; label < LABELS; label++) {
                    model.weights.put(row, label, data.get());
                }
            }
            return model;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("a model cut short", e);
        }
    }
}
