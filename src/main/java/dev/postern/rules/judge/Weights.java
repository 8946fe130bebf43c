package dev.postern.rules.judge;

import java.util.Arrays;

/// A small whole number for each row and column, kept so that many rows are added fast.
///
/// Eight columns share a long, each a byte that is never negative; a sum takes every second of them at
/// once, in lanes of two bytes, which hold what [#MOST_AT_ONCE] rows can add up to.
final class Weights {

    private static final int COLUMNS_OF_LONG = 8;
    private static final int MOST_AT_ONCE = 256;

    /// What is added to a weight, so that it is not negative.
    private static final int LIFT = 128;

    private static final long LANES = 0x00FF_00FF_00FF_00FFL;
    private static final int LANE = 16;
    private static final long LIFTED = 0x8080_8080_8080_8080L;

    private final int columns;
    private final int longs;
    private final long[] lifted;

    /// All zero.
    Weights(int rows, int columns) {
        this.columns = columns;
        this.longs = (columns + COLUMNS_OF_LONG - 1) / COLUMNS_OF_LONG;
        this.lifted = new long[rows * longs];
        Arrays.fill(lifted, LIFTED);
    }

    byte get(int row, int column) {
        return (byte) (((lifted[at(row, column)] >>> shift(column)) & 0xFF) - LIFT);
    }

    void put(int row, int column, byte weight) {
        var at = at(row, column);
        var cleared = lifted[at] & ~(0xFFL << shift(column));
        lifted[at] = cleared | ((long) (weight + LIFT) << shift(column));
    }

    private int at(int row, int column) {
        return row * longs + column / COLUMNS_OF_LONG;
    }

    private static int shift(int column) {
        return column % COLUMNS_OF_LONG * 8;
    }

    /// The sum of some rows, for each column.
    int[] sums(Features rows) {
        var sums = new int[longs * COLUMNS_OF_LONG];
        for (var from = 0; from < rows.size(); from += MOST_AT_ONCE) {
            var to = Math.min(rows.size(), from + MOST_AT_ONCE);
            for (var i = 0; i < longs; i++) {
                add(sums, i, rows, from, to);
            }
        }
        return Arrays.copyOf(sums, columns);
    }

    /// Adds the columns of one long of each row.
    private void add(int[] sums, int which, Features rows, int from, int to) {
        var even = 0L;
        var odd = 0L;
        for (var i = from; i < to; i++) {
            var eight = lifted[rows.row(i) * longs + which];
            even += eight & LANES;
            odd += (eight >>> 8) & LANES;
        }
        var lift = (to - from) * LIFT;
        for (var lane = 0; lane < COLUMNS_OF_LONG / 2; lane++) {
            var column = which * COLUMNS_OF_LONG + 2 * lane;
            sums[column] += (int) ((even >>> (lane * LANE)) & 0xFFFF) - lift;
            sums[column + 1] += (int) ((odd >>> (lane * LANE)) & 0xFFFF) - lift;
        }
    }
}
