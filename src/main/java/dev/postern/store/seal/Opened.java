package dev.postern.store.seal;

/// What came of opening something sealed.
public sealed interface Opened {

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Clear(byte[] bytes) implements Opened {}

    /// The buyer was erased; nobody can open it any more.
    record Erased() implements Opened {}

    /// The master key is not at hand, as when another user than the gateway's looks.
    record Locked() implements Opened {}

    /// It was changed, or moved here from elsewhere.
    record Damaged() implements Opened {}

    /// What is shown instead of a text that could not be opened.
    default String marker() {
        return switch (this) {
            case Clear _ -> "";
            case Erased _ -> "[erased]";
            case Locked _ -> "[sealed]";
            case Damaged _ -> "[damaged]";
        };
    }
}
