package dev.postern.delivery.signing;

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
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

/// A file with one private key: PKCS#8 in PEM (RFC 7468 §10), as `openssl genpkey` writes it.
final class KeyFile {

    private static final int MAX_BYTES = 64 * 1024;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private KeyFile() {}

    /// The key of the file, made when there is none.
    static SigningKey open(Path file, Algorithm algorithm) throws IOException {
        if (!Files.exists(file)) {
            Folders.create(file.toAbsolutePath().resolveSibling(""));
            write(file, SigningKey.fresh(algorithm));
        }
        try {
            return read(file, algorithm);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /// @throws IOException with what is wrong about the file, said of it as "it"
    static SigningKey read(Path file, Algorithm algorithm) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
            throw new IOException("it is no file with a key");
        }
        if (isOpenToOthers(file)) {
            throw new IOException("others than its owner may use it; run: chmod 600 " + file);
        }
        return parse(Files.readString(file, StandardCharsets.ISO_8859_1), algorithm);
    }

    private static SigningKey parse(String text, Algorithm algorithm) throws IOException {
        var pem = PEM.matcher(text);
        if (!pem.find()) {
            throw new IOException("it holds no PKCS#8 key (\"BEGIN PRIVATE KEY\"), as openssl genpkey writes it");
        }
        try {
            return SigningKey.of(algorithm, Base64.getMimeDecoder().decode(pem.group(1)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("its key is not one of " + algorithm.word() + ": " + e.getMessage(), e);
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        return isPosix(file) && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    }

    /// Written aside, flushed and moved, so that a crash leaves a whole key or none.
    private static void write(Path file, SigningKey key) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(aside, options, ownerOnly(file))) {
            channel.write(ByteBuffer.wrap(pem(key).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String pem(SigningKey key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.pkcs8());
        return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
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
