package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskingKeyTest {

    @TempDir
    Path folder;

    @Test
    void theKeyIsMadeOnceForItsOwnerAlone() throws IOException {
        var made = MaskingKey.open(folder).code("x", "y");
        var file = folder.resolve("keys/masking.key");

        assertArrayEquals(made, MaskingKey.open(folder).code("x", "y"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void aBrokenKeyIsNotUsed() throws IOException {
        MaskingKey.open(folder);
        Files.write(folder.resolve("keys/masking.key"), new byte[5]);

        assertThrows(IOException.class, () -> MaskingKey.open(folder));
    }
}
