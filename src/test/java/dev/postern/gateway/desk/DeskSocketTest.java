package dev.postern.gateway.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskSocketTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private final Answer answer = new Answer() {
        @Override
        public void line(String text) {
            said.add("line " + text);
        }

        @Override
        public void remark(String text) {
            said.add("remark " + text);
        }
    };
    private DeskSocket socket;

    @BeforeEach
    void open() throws IOException {
        socket = open(Duration.ofSeconds(30));
    }

    private DeskSocket open(Duration patience) throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        return DeskSocket.open(
                folder,
                folder.resolve("keys"),
                Desk.of(Map.of("count", DeskSocketTest::count, "trip", (e, a) -> {
                    throw new IllegalStateException("a defect");
                })),
                patience);
    }

    private static int count(Errand errand, Answer answer) {
        var most = Integer.parseInt(errand.argument("to").orElse("3"));
        for (var i = 1; i <= most; i++) {
            answer.line("number " + i);
        }
        answer.remark("that was all");
        return Desk.NO;
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    @Test
    void anErrandIsDoneAndAnsweredLineByLine() throws IOException {
        assertEquals(Desk.NO, call(new Errand("count", Map.of("to", "2"))));
        assertEquals(List.of("line number 1", "line number 2", "remark that was all"), said);
    }

    @Test
    void aLongAnswerArrivesWhole() throws IOException {
        call(new Errand("count", Map.of("to", "20000")));
        assertEquals(20_001, said.size());
    }

    @Test
    void anUnknownErrandIsNotDone() throws IOException {
        assertEquals(Desk.FAILED, call(new Errand("shut-down", Map.of())));
        assertEquals(List.of("remark this gateway knows no errand \"shut-down\", only [count, trip]"), said);
    }

    @Test
    void aDefectEndsTheConversationAndNotTheDesk() throws IOException {
        assertEquals(Desk.FAILED, call(new Errand("trip", Map.of())));
        assertTrue(said.getFirst().startsWith("remark the gateway ended the conversation"), said.toString());
        assertEquals(Desk.NO, call(new Errand("count", Map.of())));
    }

    @Test
    void onlyTheGatewaysUserMaySpeakToIt() throws IOException {
        var mode = Files.getPosixFilePermissions(folder.resolve("postern.sock"));
        assertEquals("rw-------", PosixFilePermissions.toString(mode));
    }

    @Test
    void garbageGetsNoAnswerAndHarmsNobody() throws IOException {
        for (var garbage : List.of(
                "\n",
                "null\n",
                "[]\n",
                "{}\n",
                "GET / HTTP/1.1\r\n\r\n",
                "\0\0\0\0\n",
                "{\"name\":null,\"arguments\":{}}\n",
                "{\"name\":\"count\"}\n",
                "{\"name\":\"count\",\"arguments\":{\"to\":null}}\n",
                "{\"name\":\"count\",\"arguments\":[1]}\n",
                "[".repeat(50_000) + "\n",
                "x".repeat(100_000))) {
            assertEquals("", sent(garbage), garbage);
        }
        assertEquals(Desk.NO, call(new Errand("count", Map.of())));
    }

    @Test
    void whoSaysNothingIsLetGo() throws IOException {
        socket.close();
        socket = open(Duration.ofMillis(20));
        assertEquals("", sent("{\"name\":"));
    }

    @Test
    void moreThanAFewAtATimeAreTurnedAway() throws IOException {
        var open = new ArrayList<SocketChannel>();
        for (var i = 0; i < 16; i++) {
            open.add(connect());
        }
        assertEquals("", sent("{\"name\":\"count\",\"arguments\":{}}\n"));
        for (var channel : open) {
            channel.close();
        }
    }

    @Test
    void aSocketThatACrashLeftIsNobodys() throws IOException {
        assertEquals(Optional.empty(), DeskCall.to(folder.resolve("elsewhere")));
        var file = folder.resolve("postern.sock");
        var left = folder.resolve("left");
        Files.move(file, left);
        socket.close();
        Files.move(left, file);
        assertEquals(Optional.empty(), DeskCall.to(folder));
        socket = open(Duration.ofSeconds(30));
        assertEquals(Desk.NO, call(new Errand("count", Map.of())));
    }

    private int call(Errand errand) throws IOException {
        try (var call = DeskCall.to(folder).orElseThrow()) {
            return call.run(errand, answer);
        }
    }

    /// What comes back to these bytes.
    private String sent(String text) throws IOException {
        try (var channel = connect()) {
            try {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return "";
            }
        }
    }

    private SocketChannel connect() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("postern.sock")));
    }
}
