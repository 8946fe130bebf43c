package dev.postern.store.seal;

import java.util.HexFormat;

/// A name as the store knows it: the same name has the same code, and nobody without the master key can tell whose
/// it is.
public record Code(String hex) {

    Code(byte[] bytes) {
        this(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
