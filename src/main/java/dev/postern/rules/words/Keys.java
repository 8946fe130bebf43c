package dev.postern.rules.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;

/// What in the word lists a word matches, or a phrase asks for, by numbers of the [Vocabulary].
final class Keys {

    static final Keys NONE = new Keys(new int[0]);

    /// Where it is not worth to search in halves.
    private static final int FEW = 6;

    private final int[] ascending;

    private Keys(int[] ascending) {
        this.ascending = ascending;
    }

    static Keys of(Collection<Integer> keys) {
        return keys.isEmpty()
                ? NONE
                : new Keys(keys.stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    boolean isEmpty() {
        return ascending.length == 0;
    }

    int size() {
        return ascending.length;
    }

    int get(int i) {
        return ascending[i];
    }

    void forEach(IntConsumer each) {
        for (var key : ascending) {
            each.accept(key);
        }
    }

    /// The sum of what stands under these keys.
    int sum(int[] byKey) {
        var sum = 0;
        for (var key : ascending) {
            sum += byKey[key];
        }
        return sum;
    }

    /// Sets the mark of each.
    void mark(boolean[] marks, boolean value) {
        for (var key : ascending) {
            marks[key] = value;
        }
    }

    boolean has(int wanted) {
        for (var key : ascending) {
            if (key == wanted) {
                return true;
            }
        }
        return false;
    }

    /// Whether the two have one in common.
    ///
    /// @param other may be many
    boolean meet(Keys other) {
        return other.ascending.length > FEW ? isAnyIn(other.ascending) : meetFew(other);
    }

    private boolean isAnyIn(int[] many) {
        for (var key : ascending) {
            if (Arrays.binarySearch(many, key) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean meetFew(Keys other) {
        for (int i = 0, j = 0; i < ascending.length && j < other.ascending.length; ) {
            if (ascending[i] == other.ascending[j]) {
                return true;
            }
            if (ascending[i] < other.ascending[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return Arrays.toString(ascending);
    }
}
