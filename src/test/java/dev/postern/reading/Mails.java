package dev.postern.reading;

import dev.postern.mail.MessageBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/// Mails for tests, written with plain line ends.
final class Mails {

    private static final MailReader READER = new MailReader(ReadingSettings.defaults());

    private Mails() {}

    static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static Reading read(String mail) {
        return read(bytes(mail));
    }

    static Reading read(byte[] mail) {
        return READER.read(MessageBytes.of(mail));
    }

    /// A mail of one UTF-8 HTML part.
    static Reading html(String html) {
        return read("Content-Type: text/html; charset=utf-8\n\n" + html);
    }

    static Reading resource(String name) {
        try {
            return read(Files.readAllBytes(Path.of("src/test/resources/reading", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All but the names of files.
    static List<String> texts(Reading reading, Voice voice) {
        return reading.passages().stream()
                .filter(p -> p.voice() == voice)
                .filter(p -> !(p.place() instanceof Place.InFile(var _, var spot) && spot.equals(Place.InFile.NAME)))
                .map(Passage::text)
                .toList();
    }

    static List<String> targets(Reading reading) {
        return reading.links().stream().map(Link::target).toList();
    }

    static List<String> troubles(Reading reading) {
        return reading.troubles().stream().map(Trouble::what).toList();
    }

    /// A mail with a file.
    static byte[] with(String name, byte[] file) {
        var head = "Subject: x\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\""
                + name + "\"\nContent-Transfer-Encoding: base64\n\n";
        return bytes(head + Base64.getMimeEncoder().encodeToString(file).replace("\r", ""));
    }

    /// What is shown and where: `PLACE | TEXT`.
    static List<String> shown(Reading reading) {
        return reading.passages().stream()
                .filter(p -> p.voice() == Voice.OWN && !(p.place() instanceof Place.Subject))
                .map(p -> p.place().describe() + " | " + p.text())
                .toList();
    }
}
