package dev.postern.admin;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDoorTest {

    private static final InetSocketAddress FREE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private HttpDoor door;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        door = HttpDoor.open(FREE, HttpDoorTest::site);
        visitor = new Visitor(door.address());
    }

    @AfterEach
    void close() {
        visitor.close();
        door.close();
    }

    private static Answer site(String path, String query) {
        return switch (path) {
            case "/" -> Answer.html("<p>welcome " + query + "</p>");
            case "/broken" -> throw new IllegalStateException("secret detail");
            default -> Answer.of(404, Answer.TEXT, "no");
        };
    }

    @Test
    void aPageIsServedWithItsQuery() throws Exception {
        var answer = visitor.get("/?q=1");
        assertEquals(200, answer.statusCode());
        assertEquals("<p>welcome q=1</p>", answer.body());
        assertEquals(
                "text/html; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void headIsGetWithoutABody() throws Exception {
        var answer = visitor.ask("HEAD", "/");
        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals("15", answer.headers().firstValue("Content-Length").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "BREW"})
    void anotherMethodIsNotAllowed(String method) throws Exception {
        var answer = visitor.ask(method, "/");
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/broken"})
    void everyAnswerIsGuarded(String path) throws Exception {
        var headers = visitor.get(path).headers();
        assertAll(
                () -> assertTrue(headers.firstValue("Content-Security-Policy")
                        .orElseThrow()
                        .startsWith("default-src 'self'")),
                () -> assertEquals(
                        "nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow()),
                () -> assertEquals(
                        "no-store", headers.firstValue("Cache-Control").orElseThrow()));
    }

    @Test
    void aFailureTellsTheClientNothing() throws Exception {
        var answer = visitor.get("/broken");
        assertEquals(500, answer.statusCode());
        assertFalse(answer.body().contains("secret") || answer.body().contains("Exception"), answer.body());
    }

    @Test
    void aTakenPortIsNamed() {
        var taken = door.address();
        var e = assertThrows(BindException.class, () -> HttpDoor.open(taken, HttpDoorTest::site));
        var message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith("http cannot listen on 127.0.0.1:" + taken.getPort() + ": "), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attacker.example", "127.0.0.1.attacker.example", "localhost.attacker.example:8025"})
    void aForeignNameThatResolvesHereIsTurnedAway(String host) throws IOException {
        var answer = visitor.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
        assertFalse(answer.contains("welcome"));
    }

    @Test
    void loopbackNamesAreServed() throws IOException {
        for (var host : List.of("localhost:8025", "LOCALHOST", "127.0.0.1", "127.8.9.10:1", "[::1]:8025")) {
            var answer = visitor.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 200 "), host);
        }
    }

    @Test
    void anEndlessHeaderIsCutOff() throws IOException {
        var answer = visitor.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");
        assertFalse(answer.contains("welcome"), answer);
    }

    @Test
    void countlessHeaderFieldsAreCutOff() throws IOException {
        var answer = visitor.raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + IntStream.range(0, 100).mapToObj(i -> "X" + i + ": x\r\n").collect(Collectors.joining())
                + "\r\n");
        assertFalse(answer.contains("welcome"), answer);
    }
}
