package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.mail.Address;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnPathsTest {

    private final MaskingKey key = MaskingKey.random();
    private final ReturnPaths paths = new ReturnPaths(key, "mask.example", InstantSource.fixed(Letters.NOW));
    private final Address path = paths.of(Letters.ID);

    @Test
    void aBounceNamesItsMail() {
        assertEquals(Optional.of(Letters.ID), paths.verify(path));
        assertEquals(
                Optional.of(Letters.ID),
                paths.verify(new Address(path.local().toUpperCase(Locale.ROOT), path.domain())));
    }

    @Test
    void noCharacterCanBeChanged() {
        for (var i = 0; i < path.local().length(); i++) {
            var other = path.local().charAt(i) == 'a' ? 'b' : 'a';
            var changed = path.local().substring(0, i) + other + path.local().substring(i + 1);
            assertEquals(Optional.empty(), paths.verify(new Address(changed, path.domain())), changed);
        }
        assertEquals(Optional.empty(), paths.verify(new Address(path.local(), "other.example")));
    }

    @Test
    void anotherKeyMakesOtherPaths() {
        var others = new ReturnPaths(MaskingKey.random(), "mask.example", InstantSource.fixed(Letters.NOW));

        assertEquals(Optional.empty(), others.verify(path));
    }

    @Test
    void aPathRunsOut() {
        assertEquals(Optional.of(Letters.ID), after(30).verify(path));
        assertEquals(Optional.empty(), after(31).verify(path));
        assertEquals(Optional.empty(), after(-2).verify(path));
    }

    private ReturnPaths after(int days) {
        return new ReturnPaths(key, "mask.example", InstantSource.fixed(Letters.NOW.plus(Duration.ofDays(days))));
    }
}
