package dev.postern.rules.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Something that can be said in many ways, such as `review.noun`; a word list names the ways.
///
/// There is one object for a name, numbered from 0, so that sentences keep concepts as bits.
public final class Concept {

    private static final Map<String, Concept> BY_NAME = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final String family;
    private final String part;
    private final int number;

    private Concept(String name, int number) {
        this.name = name;
        this.family = name.substring(0, Math.max(0, name.indexOf('.')));
        this.part = name.substring(name.lastIndexOf('.') + 1);
        this.number = number;
    }

    /// @param name as the word lists write it: words in lower case with dots and dashes
    public static Concept of(String name) {
        var concept = BY_NAME.get(name);
        return concept == null ? enter(name) : concept;
    }

    private static synchronized Concept enter(String name) {
        var concept = BY_NAME.get(name);
        if (concept == null) {
            concept = new Concept(name, COUNT.getAndIncrement());
            BY_NAME.put(name, concept);
        }
        return concept;
    }

    public String name() {
        return name;
    }

    /// What its name begins with, up to the first dot; empty if there is none.
    public String family() {
        return family;
    }

    /// What its name ends with, after the last dot.
    public String part() {
        return part;
    }

    int number() {
        return number;
    }

    /// How many there are.
    static int count() {
        return COUNT.get();
    }

    @Override
    public String toString() {
        return name;
    }
}
