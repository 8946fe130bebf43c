package dev.postern.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// A scenario's `dialog`, spoken to the gateway and written down as it really went.
///
/// `@submission` or `@buyer` opens a connection, `C: text` says a line, `C@mail.eml` sends a file as
/// the content of a message with its final dot, `{alias}` in either stands for the alias that the last
/// relayed mail came from, `{return-path}` for the path it left under, `S: text` is a line of the server's answer.
/// Lines of
/// the server are not checked here but written down anew: the whole transcript is compared.
final class Script {

    private static final String ALIAS = "{alias}";
    private static final String RETURN_PATH = "{return-path}";

    private final Path folder;
    private final Function<String, InetSocketAddress> doors;
    private final Supplier<String> alias;
    private final Supplier<String> returnPath;
    private final List<String> transcript = new ArrayList<>();

    Script(
            Path folder,
            Function<String, InetSocketAddress> doors,
            Supplier<String> alias,
            Supplier<String> returnPath) {
        this.folder = folder;
        this.doors = doors;
        this.alias = alias;
        this.returnPath = returnPath;
    }

    List<String> run() throws IOException {
        List<String> connection = new ArrayList<>();
        for (var line : Files.readAllLines(folder.resolve("dialog"))) {
            if (line.startsWith("@") && !connection.isEmpty()) {
                speak(connection);
                connection = new ArrayList<>();
            }
            connection.add(line);
        }
        speak(connection);
        return transcript;
    }

    private void speak(List<String> lines) throws IOException {
        var door = lines.getFirst().substring(1);
        transcript.add(lines.getFirst());
        var address = doors.apply(door);
        try (var socket = new Socket(address.getAddress(), address.getPort())) {
            socket.setSoTimeout(20_000);
            var replies = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            listen(replies);
            for (var line : lines.subList(1, lines.size())) {
                if (line.startsWith("C")) {
                    transcript.add(line);
                    socket.getOutputStream().write(said(line));
                    socket.getOutputStream().flush();
                    listen(replies);
                } else if (line.startsWith("#") || line.isBlank()) {
                    transcript.add(line);
                }
            }
        }
    }

    private byte[] said(String line) throws IOException {
        var text = new String(bytes(line), StandardCharsets.UTF_8);
        return replaced(replaced(text, ALIAS, alias), RETURN_PATH, returnPath).getBytes(StandardCharsets.UTF_8);
    }

    private static String replaced(String text, String name, Supplier<String> value) {
        return text.contains(name) ? text.replace(name, value.get()) : text;
    }

    private byte[] bytes(String line) throws IOException {
        if (line.startsWith("C@")) {
            var mail = Files.readString(folder.resolve(line.substring(2)), StandardCharsets.UTF_8);
            var stuffed = mail.replace("\r\n", "\n").replace("\n", "\r\n").replace("\r\n.", "\r\n..");
            return (stuffed + ".\r\n").getBytes(StandardCharsets.UTF_8);
        }
        return (line.substring("C: ".length()) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void listen(BufferedReader replies) throws IOException {
        String line;
        do {
            line = replies.readLine();
            transcript.add(line == null ? "S closed" : "S: " + line);
        } while (line != null && line.length() > 3 && line.charAt(3) == '-');
    }
}
