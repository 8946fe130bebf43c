package dev.postern.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Address;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.Outcome;
import dev.postern.mail.QueueId;
import dev.postern.mail.ReversePath;
import dev.postern.mail.StatusCode;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaildirFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Address TO = Address.of("b@buyer.example");
    private static final String MAIL = "Subject: order\r\n\r\nBody\r\n";

    @TempDir
    Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void namesAFolderThatIsNotThere() {
        folder = parent.resolve("outbox");
    }

    private static Parcel parcel() {
        return parcel(ReversePath.of(Address.of("a@alias.example")), TO);
    }

    private static Parcel parcel(ReversePath from, Address to) {
        return new Parcel(
                QueueId.next("pair", NOW),
                from,
                to,
                MessageBytes.of(MAIL.getBytes(StandardCharsets.US_ASCII)),
                false,
                true,
                Instant.EPOCH,
                written -> true);
    }

    private List<Path> in(String part) throws IOException {
        try (var files = Files.list(folder.resolve(part))) {
            return files.toList();
        }
    }

    @Test
    void theMailIsFiledWithItsTraceLines() throws IOException {
        var outcome = new MaildirFolder(folder, InstantSource.fixed(NOW)).file(parcel());

        var file = in("new").getFirst();
        assertEquals(new Outcome.Delivered("filed as new/" + file.getFileName()), outcome);
        assertEquals(
                "Return-Path: <a@alias.example>\r\nDelivered-To: b@buyer.example\r\n" + MAIL, Files.readString(file));
        assertEquals(List.of(), in("tmp"));
        assertTrue(Files.isDirectory(folder.resolve("cur")));
    }

    @Test
    void namesOfOneMomentDiffer() throws IOException {
        var maildir = new MaildirFolder(folder, InstantSource.fixed(NOW));
        for (var i = 0; i < 20; i++) {
            assertInstanceOf(Outcome.Delivered.class, maildir.file(parcel()));
        }

        assertEquals(20, in("new").size());
        assertTrue(in("new").getFirst().getFileName().toString().startsWith("1795341600.M123456P"));
    }

    @Test
    void aFullDiskLeavesNothingHalfWritten() throws IOException {
        var full = new MaildirFolder(folder, InstantSource.fixed(NOW), FullDisk::new);

        assertEquals(
                new Outcome.Deferred(StatusCode.of("4.3.1"), "maildir: IOException: No space left on device"),
                full.file(parcel()));
        assertEquals(List.of(), in("tmp"));
        assertEquals(List.of(), in("new"));
    }

    @Test
    void aNoticeHasTheEmptyReturnPath() throws IOException {
        new MaildirFolder(folder, InstantSource.fixed(NOW)).file(parcel(ReversePath.none(), TO));

        assertTrue(Files.readString(in("new").getFirst()).startsWith("Return-Path: <>\r\n"));
    }

    @Test
    void anAddressNeverBeginsAnotherField() throws IOException {
        var injected = new Address("b", "buyer.example\r\nBcc: x@evil.example");

        new MaildirFolder(folder, InstantSource.fixed(NOW)).file(parcel(ReversePath.none(), injected));

        assertFalse(Files.readString(in("new").getFirst()).contains("\nBcc"));
    }

    @Test
    void aMailThatCannotBeReadLeavesNothing() throws IOException {
        var gone = new Parcel(
                QueueId.next("pair", NOW),
                ReversePath.none(),
                TO,
                new MessageBytes.OnDisk(parent.resolve("gone"), 10),
                false,
                true,
                Instant.EPOCH,
                written -> true);

        assertInstanceOf(Outcome.Deferred.class, new MaildirFolder(folder, InstantSource.fixed(NOW)).file(gone));
        assertEquals(List.of(), in("tmp"));
        assertEquals(List.of(), in("new"));
    }

    @Test
    void aFolderThatCannotBeMadeDefers() throws IOException {
        Files.writeString(folder, "a file in the way");

        var outcome = new MaildirFolder(folder, InstantSource.fixed(NOW)).file(parcel());

        assertEquals(
                "4.3.0",
                assertInstanceOf(Outcome.Deferred.class, outcome).status().toString());
    }

    /// Takes eight octets.
    private static final class FullDisk extends FilterOutputStream {
        FullDisk(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            out.write(octets, from, Math.min(8, length));
            throw new IOException("No space left on device");
        }
    }
}
