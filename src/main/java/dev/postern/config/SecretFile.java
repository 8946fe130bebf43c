package dev.postern.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file that an operator wrote and that is not for everybody: a key, a password.
public final class SecretFile {

    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("----w-rwx");

    private SecretFile() {}

    /// Whether anybody but its owner and group can read it, or anybody but its owner write it.
    public static boolean isOpenToOthers(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    }
}
