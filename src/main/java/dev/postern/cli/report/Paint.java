package dev.postern.cli.report;

/// Colours where a person looks on, plain words elsewhere.
public record Paint(boolean colours) {

    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String GREEN = "32";
    private static final String BOLD = "1";

    /// A verdict or a severity in its colour.
    String verdict(String word) {
        return switch (word) {
            case "reject" -> in(RED, word);
            case "hold", "would reject", "would hold" -> in(YELLOW, word);
            case "relay" -> in(GREEN, word);
            default -> word;
        };
    }

    public String strong(String text) {
        return in(BOLD, text);
    }

    private String in(String colour, String text) {
        return colours ? "\u001b[" + colour + 'm' + text + "\u001b[0m" : text;
    }
}
