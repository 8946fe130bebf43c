package dev.postern.parties.authentication;

import dev.postern.config.Section;

/// `buyers:` in postern.yaml.
///
/// @param demand what is asked of buyers' mail
public record AuthenticationSettings(Demand demand) {

    /// What becomes of the check.
    public enum Demand {
        /// It is on record, and stops nothing.
        NOTE,
        /// A mail that is not proven is refused.
        REQUIRE,
        /// There is none: no name server is asked.
        OFF
    }

    /// Reads the key `authentication`.
    public static AuthenticationSettings from(Section section) {
        return new AuthenticationSettings(section.choice("authentication", Demand.class, Demand.NOTE));
    }
}
