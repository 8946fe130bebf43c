package dev.postern.reading;

/// The language of a mail's own text.
public enum Language {
    ENGLISH("en"),
    ARABIC("ar"),
    MIXED("mixed");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }
}
