package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import dev.postern.mail.QueueId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReturnPathsTest {

    private final MaskingKey key = MaskingKey.random();

    @Test
    void aPathNamesItsMailAndTheDay() {
        var path = path(key, Letters.ID, 0);
        var day = Long.toString(Letters.NOW.toEpochMilli() / Duration.ofDays(1).toMillis(), 36);

        assertEquals("mask.example", path.domain());
        var mail = Letters.ID.text().toLowerCase(Locale.ROOT);
        assertTrue(path.local().matches("b\\+" + mail + "-0" + day + "[a-z2-7]{20}"), path.local());
        assertEquals(path, path(key, Letters.ID, 0));
    }

    @Test
    void theCodeHangsOnTheKeyTheMailAndTheDay() {
        var code = code(path(key, Letters.ID, 0));

        assertNotEquals(code, code(path(MaskingKey.random(), Letters.ID, 0)));
        assertNotEquals(code, code(path(key, new QueueId("0123456789ABCDEG"), 0)));
        assertNotEquals(code, code(path(key, Letters.ID, 1)));
    }

    private static Address path(MaskingKey key, QueueId id, int days) {
        return new ReturnPaths(key, "mask.example", InstantSource.fixed(Letters.NOW.plus(Duration.ofDays(days))))
                .of(id);
    }

    private static String code(Address path) {
        return path.local().substring(path.local().length() - 20);
    }
}
