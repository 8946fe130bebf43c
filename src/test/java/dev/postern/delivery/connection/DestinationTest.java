package dev.postern.delivery.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "mail.example:2525, mail.example, 2525",
        "mail.example, mail.example, 25",
        "127.0.0.1:26, 127.0.0.1, 26",
        "[::1]:27, ::1, 27",
        "[2001:db8::1], 2001:db8::1, 25",
        "localhost:1, localhost, 1",
    })
    void hostAndPortAreRead(String text, String host, int port) {
        assertEquals(Optional.of(new Destination(host, port)), Destination.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ":25", "mail.example:", "mail.example:0", "mail.example:65536", "::1", "a b:25", "a:b", "-a"
            })
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), Destination.parse(text));
    }

    @Test
    void itWritesItselfAsItIsRead() {
        assertEquals("[::1]:27", new Destination("::1", 27).toString());
    }
}
