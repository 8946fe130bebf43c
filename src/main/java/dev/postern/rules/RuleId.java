package dev.postern.rules;

/// The name of a rule in config, replies, journal, tests and corpora, such as `link.website`.
public record RuleId(String text) implements Comparable<RuleId> {

    @Override
    public int compareTo(RuleId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
