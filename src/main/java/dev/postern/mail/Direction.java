package dev.postern.mail;

/// Which way a mail goes through the gate.
public enum Direction {
    TO_BUYER("to-buyer"),
    TO_SELLER("to-seller");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /// The word that config, journal and `check` write.
    public String word() {
        return word;
    }

    public static Direction of(String word) {
        return TO_SELLER.word.equals(word) ? TO_SELLER : TO_BUYER;
    }
}
