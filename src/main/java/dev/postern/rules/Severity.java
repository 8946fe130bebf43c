package dev.postern.rules;

/// What a finding of a rule does to the mail.
public enum Severity {
    REJECT("reject"),
    HOLD("hold"),
    NOTE("note"),
    OFF("off");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
