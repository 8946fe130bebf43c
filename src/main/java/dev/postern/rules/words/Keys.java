package dev.postern.rules.words;

import java.util.Arrays;
import java.util.Collection;

/// What in the word lists a word matches, or a phrase asks for, by numbers of the [Vocabulary].
final class Keys {

    static final Keys NONE = new Keys(new int[0]);

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

    /// Whether the two have one in common.
    boolean meet(Keys other) {
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
