package dev.postern.rules.judge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What the judge has learned: for each label a weight for each row of features.
///
/// A vote is a logistic function of the sum of the weights. The file holds the rows that weigh
/// anything; the same sentences give the same file.
final class Model {

    private static final int LABELS = Label.values().length;

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
        var sums = base.clone();
        for (var i = 0; i < features.size(); i++) {
            var at = features.row(i) * LABELS;
            for (var label = 0; label < LABELS; label++) {
                sums[label] += weights[at + label];
            }
        }
        for (var label = 0; label < LABELS; label++) {
            sums[label] = (float) (1 / (1 + Math.exp(-sums[label])));
        }
        return sums;
    }

    float weight(int row, Label label) {
        return weights[row * LABELS + label.index()];
    }

    void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(LABELS);
            for (var value : base) {
                data.writeFloat(value);
            }
            for (var row = 0; row < Features.ROWS; row++) {
                if (weighs(row)) {
                    data.writeInt(row);
                    for (var label = 0; label < LABELS; label++) {
                        data.writeFloat(weights[row * LABELS + label]);
                    }
                }
            }
            data.writeInt(-1);
        }
    }

    private boolean weighs(int row) {
        for (var label = 0; label < LABELS; label++) {
            if (weights[row * LABELS + label] != 0) {
                return true;
            }
        }
        return false;
    }

    static Model read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
            if (data.readInt() != LABELS) {
                throw new IOException("a model of other labels");
            }
            var model = empty();
            for (var label = 0; label < LABELS; label++) {
                model.base[label] = data.readFloat();
            }
            for (var row = data.readInt(); row >= 0; row = data.readInt()) {
                for (var label = 0; label < LABELS; label++) {
                    model.weights[row * LABELS + label] = data.readFloat();
                }
            }
            return model;
        }
    }
}
