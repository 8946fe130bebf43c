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

    /// Whether a mail with such a finding is not relayed.
    public boolean stops() {
        return this == REJECT || this == HOLD;
    }

    public String word() {
        return word;
    }
}
