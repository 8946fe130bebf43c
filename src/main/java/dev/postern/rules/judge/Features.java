package dev.postern.rules.judge;

import dev.postern.rules.words.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// The rows of the model that stand for what the judge sees of a text, in the order in which it sees
/// them.
public final class Features implements Sight.Witness {

    /// Of the features of a sentence of six or seven words; their weight is 1.
    private static final float USUAL = 6;

    private int[] rows = new int[256];
    private int size;

    public static Features of(List<Sentence> sentences) {
        var features = new Features();
        for (var sentence : sentences) {
            Sight.of(sentence, sentence.from(), sentence.to(), features);
        }
        return features;
    }

    /// Those of some words of a sentence.
    static Features of(Sentence sentence, int from, int to) {
        var features = new Features();
        Sight.of(sentence, from, to, features);
        return features;
    }

    public int size() {
        return size;
    }

    public int row(int i) {
        return rows[i];
    }

    /// How much each of so many features counts.
    public static float scale(int size) {
        return USUAL / (float) Math.sqrt(size + 1.0);
    }

    /// Some of them, each kept or left out by chance.
    public Features some(Random random) {
        var some = new Features();
        for (var i = 0; i < size; i++) {
            if (random.nextBoolean()) {
                some.add(rows[i]);
            }
        }
        return some;
    }

    @Override
    public void see(int row, String what, String more) {
        add(row);
    }

    private void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }
}
