package dev.postern.gateway;

/// Who the client has shown to be.
public sealed interface Login {

    /// Nobody in particular.
    record Anonymous() implements Login {}

    /// A seller, by password or by a listener bound to it.
    ///
    /// @param key in `sellers.yaml`
    record OfSeller(String key) implements Login {}
}
