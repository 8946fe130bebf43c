package dev.postern.parties.login;

import dev.postern.config.Section;
import java.time.Duration;

/// `logins:` in postern.yaml.
///
/// @param tries that may fail in the window, for an address and for a name each, before nothing is tried any more
/// @param window how long a failure counts
public record LoginSettings(int tries, Duration window) {

    public static LoginSettings from(Section section) {
        var window = section.duration("window", Duration.ofMinutes(15));
        if (!window.isPositive()) {
            section.wrong("window", "must be more than nothing");
        }
        return new LoginSettings(section.number("tries", 10, 1, 1000), window);
    }
}
