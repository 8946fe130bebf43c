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
/// a short one only because it has more features. The file holds the rows that weigh anything; the same
/// sentences give the same file.
final class Model {

    private static final int LABELS = Label.values().length;
    private static final int MOST_STEPS = 127;

    /// Row by row, a weight for each label.
    private final float[] weights;
    private final float[] base;

    Model(float[] weights, float[] base) {
        this.weights = weights;
        this.base = base;
    }

    static Model empty() {
        return new Model(new float[Features.ROWS * LABELS], new float[LABELS]);
    }

    /// How sure the model is of each label, from 0 to 1.
    float[] votes(Features features) {
        var sums = new float[LABELS];
        for (var i = 0; i < features.size(); i++) {
            var at = features.row(i) * LABELS;
            for (var label = 0; label < LABELS; label++) {
                sums[label] += weights[at + label];
            }
        }
        var scale = features.scale();
        for (var label = 0; label < LABELS; label++) {
            sums[label] = (float) (1 / (1 + Math.exp(-base[label] - scale * sums[label])));
        }
        return sums;
    }

    float weight(int row, Label label) {
        return weights[row * LABELS + label.index()];
    }

    /// Weights are written in steps of a 127th of the label's largest, which changes no vote by more than
    /// a hair, and makes the file a quarter as large.
    void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            var steps = steps();
            data.writeInt(LABELS);
            for (var label = 0; label < LABELS; label++) {
                data.writeFloat(base[label]);
                data.writeFloat(steps[label]);
            }
            for (var row = 0; row < Features.ROWS; row++) {
                writeRow(data, row, steps);
            }
            data.writeInt(-1);
        }
    }

    private float[] steps() {
        var steps = new float[LABELS];
        for (var i = 0; i < weights.length; i++) {
            steps[i % LABELS] = Math.max(steps[i % LABELS], Math.abs(weights[i]) / MOST_STEPS);
        }
        return steps;
    }

    private void writeRow(DataOutputStream data, int row, float[] steps) throws IOException {
        var bytes = new byte[LABELS];
        var weighs = false;
        for (var label = 0; label < LABELS; label++) {
            var weight = weights[row * LABELS + label];
            bytes[label] = (byte) (steps[label] == 0 ? 0 : Math.round(weight / steps[label]));
            weighs |= bytes[label] != 0;
        }
        if (weighs) {
            data.writeInt(row);
            data.write(bytes);
        }
    }

    static Model read(InputStream in) throws IOException {
        try (var unzipped = new GZIPInputStream(in, 1 << 16)) {
            var data = ByteBuffer.wrap(unzipped.readAllBytes());
            if (data.getInt() != LABELS) {
                throw new IOException("a model of other labels");
            }
            var model = empty();
            var steps = new float[LABELS];
            for (var label = 0; label < LABELS; label++) {
                model.base[label] = data.getFloat();
                steps[label] = data.getFloat();
            }
            for (var row = data.getInt(); row >= 0; row = data.getInt()) {
                for (var label = 0; label < LABELS; label++) {
                    model.weights[row * LABELS + label] = data.get() * steps[label];
                }
            }
            return model;
        } catch (BufferUnderflowException e) {
            throw new IOException("a model cut short", e);
        }
    }
}
