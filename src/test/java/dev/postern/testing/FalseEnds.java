package dev.postern.testing;

import java.util.stream.Stream;

/// What some server somewhere takes for the end of a message, and is none (SMTP smuggling).
public final class FalseEnds {

    private FalseEnds() {}

    public static Stream<String> all() {
        return Stream.of(
                "\n.\n",
                "\n.\r",
                "\r.\n",
                "\r.\r",
                "\n.\r\n",
                "\r.\r\n",
                "\r\n.\n",
                "\r\n.\r",
                "\r\n\0.\r\n",
                "\r\n.\0\r\n",
                "\r\n.\r\r\n",
                "\r\r\n.\r\r\n");
    }
}
