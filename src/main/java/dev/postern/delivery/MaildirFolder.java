package dev.postern.delivery;

import dev.postern.mail.Outcome;
import dev.postern.mail.StatusCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/// A maildir that mail is filed in, durably: a file in `new/` is whole and survives a crash.
///
/// Every mail is written to `tmp/`, flushed to disk and renamed to `new/`, and the rename is flushed
/// too. As this is the final delivery, the file begins with Return-Path (RFC 5321 §4.4) and with
/// Delivered-To. Lines keep their CRLF.
final class MaildirFolder {

    private static final AtomicLong COUNTER = new AtomicLong();
    private static final long PID = ProcessHandle.current().pid();
    private static final String HOST = hostName();

    private final Path folder;
    private final InstantSource clock;
    private final UnaryOperator<OutputStream> disk;

    MaildirFolder(Path folder, InstantSource clock) {
        this(folder, clock, stream -> stream);
    }

    /// @param disk stands between us and the file, so that a test can fill it up
    MaildirFolder(Path folder, InstantSource clock, UnaryOperator<OutputStream> disk) {
        this.folder = folder;
        this.clock = clock;
        this.disk = disk;
    }

    Outcome file(Parcel parcel) {
        var name = uniqueName(clock.instant());
        try {
            for (var part : new String[] {"tmp", "new", "cur"}) {
                create(folder.resolve(part));
            }
            return store(
                    parcel,
                    folder.resolve("tmp").resolve(name),
                    folder.resolve("new").resolve(name));
        } catch (IOException e) {
            return new Outcome.Deferred(StatusCode.of(isFull(e) ? "4.3.1" : "4.3.0"), "maildir: " + reason(e));
        }
    }

    private Outcome store(Parcel parcel, Path draft, Path filed) throws IOException {
        try {
            write(parcel, draft);
            Files.move(draft, filed, StandardCopyOption.ATOMIC_MOVE);
            flush(folder.resolve("new"));
            return new Outcome.Delivered("filed as new/" + filed.getFileName());
        } catch (IOException e) {
            // Not flushed is not delivered: it would be there twice after the next attempt.
            Files.deleteIfExists(draft);
            Files.deleteIfExists(filed);
            throw e;
        }
    }

    private void write(Parcel parcel, Path draft) throws IOException {
        try (var file = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = disk.apply(Channels.newOutputStream(file));
                var in = parcel.bytes().open()) {
            out.write(trace(parcel).getBytes(StandardCharsets.UTF_8));
            in.transferTo(out);
            out.flush();
            file.force(true);
        }
    }

    private static String trace(Parcel parcel) {
        return "Return-Path: <" + oneLine(parcel.from().text()) + ">\r\nDelivered-To: "
                + oneLine(parcel.to().toString()) + "\r\n";
    }

    /// Addresses are checked where they come in; but here a line end would begin another field.
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "");
    }

    /// The time, the process and a counter in it, and the machine: unique without asking the folder.
    private static String uniqueName(Instant now) {
        return String.format(
                Locale.ROOT,
                "%d.M%dP%dQ%d.%s",
                now.getEpochSecond(),
                now.getNano() / 1000,
                PID,
                COUNTER.incrementAndGet(),
                HOST);
    }

    private void create(Path part) throws IOException {
        if (!Files.isDirectory(part)) {
            Files.createDirectories(part);
            flush(folder);
        }
    }

    private static void flush(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static boolean isFull(IOException e) {
        var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("quota");
    }

    /// The failure without the path, which operators know and a file system exception leads with.
    private static String reason(IOException e) {
        var text = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return e.getClass().getSimpleName() + (text == null ? "" : ": " + text);
    }

    /// Read from the kernel, as asking Java for it may ask a name server.
    private static String hostName() {
        try {
            var name = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
            return name.isEmpty() ? "localhost" : name.replaceAll("[^0-9A-Za-z.-]", "_");
        } catch (IOException e) {
            return "localhost";
        }
    }
}
