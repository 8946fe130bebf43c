package dev.postern.masking;

import dev.postern.store.Folders;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The deployment's secret for thread ids and return paths: 32 random bytes in a file.
///
/// Whoever has it can turn a masked Message-ID back into the real one, so the file is the
/// gateway's alone. Losing it loses the threads of mails under way, nothing else.
public final class MaskingKey {

    private static final int LENGTH = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private MaskingKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /// A key that is nowhere kept, for `check` and tests.
    public static MaskingKey random() {
        return new MaskingKey(randomBytes());
    }

    /// The key of `keys/masking.key` below the folder, made when it is absent.
    ///
    /// @param folder the store's; whoever calls has its lock
    public static MaskingKey open(Path folder) throws IOException {
        var keys = folder.resolve("keys");
        var file = keys.resolve("masking.key");
        if (!Files.exists(file)) {
            Folders.create(keys);
            write(file);
        }
        var bytes = Files.readAllBytes(file);
        if (bytes.length != LENGTH) {
            throw new IOException(file + " is no masking key: " + bytes.length + " bytes instead of " + LENGTH);
        }
        return new MaskingKey(bytes);
    }

    /// Written aside, flushed and moved, so that a crash leaves a whole key or none.
    private static void write(Path file) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(aside, options, ownerOnly(file))) {
            channel.write(ByteBuffer.wrap(randomBytes()));
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static byte[] randomBytes() {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// A code over the parts that only this key makes; `purpose` keeps uses apart.
    byte[] code(String purpose, String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (var part : parts) {
                mac.update((byte) 0);
                mac.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /// A key of its own for another algorithm.
    SecretKey derived(String purpose, String algorithm) {
        return new SecretKeySpec(code(purpose), algorithm);
    }
}
