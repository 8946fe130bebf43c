package dev.postern.gateway;

import dev.postern.config.Section;
import dev.postern.mail.Address;
import java.util.Optional;

/// The `operator` part of `postern.yaml`.
///
/// @param mailbox reads what strangers write to `postmaster` and `abuse`; without one nobody does
public record OperatorSettings(Optional<Address> mailbox) {

    /// @param root the top of `postern.yaml`
    public static OperatorSettings from(Section root) {
        try (var operator = root.section("operator")) {
            return new OperatorSettings(operator.address("mailbox"));
        }
    }
}
