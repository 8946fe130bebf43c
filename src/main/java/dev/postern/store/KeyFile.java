package dev.postern.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/// A secret of the deployment: random bytes in a file of their own, mode 0600.
///
/// A key that others may read is no secret, so such a file is refused rather than used.
public final class KeyFile {

    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private KeyFile() {}

    /// The bytes of the file, which is made when it is absent.
    ///
    /// @throws IOException with a message for the operator if it cannot be read, is open to others or is no key
    public static byte[] open(Path folder, String name, int length) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            Folders.create(folder);
            write(file, length);
        }
        return read(file, length);
    }

    /// The bytes of a file that must be there.
    ///
    /// @throws IOException as [#open]
    public static byte[] read(Path file, int length) throws IOException {
        ownersAlone(file);
        var bytes = bytes(file);
        if (bytes.length != length) {
            throw new IOException(file + " is no key: " + bytes.length + " bytes instead of " + length);
        }
        return bytes;
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw new IOException(file + " cannot be read by this user", e);
        }
    }

    private static void ownersAlone(Path file) throws IOException {
        if (isPosix(file) && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new IOException(file + " is open to other users of this machine: chmod 600 " + file
                    + ", and if someone may have read it, see src/docs/keeping.md");
        }
    }

    /// Written aside, flushed and moved, so that a crash leaves a whole key or none.
    private static void write(Path file, int length) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(aside, options, ownerOnly(file))) {
            channel.write(ByteBuffer.wrap(random(length)));
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Fresh random bytes.
    public static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
