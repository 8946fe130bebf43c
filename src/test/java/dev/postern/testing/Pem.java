package dev.postern.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/// A certificate for localhost that signs itself, and its key, as files in PEM, made by the JDK's keytool.
public final class Pem {

    /// Of the key stores from which the files are made, `NAME.p12`.
    public static final String PASSWORD = "changeit";

    private Pem() {}

    /// Writes `NAME.crt` and `NAME.key`.
    ///
    /// @param algorithm such as `RSA` or `EC`
    public static void write(Path folder, String name, String algorithm, int days)
            throws IOException, GeneralSecurityException {
        var store = folder.resolve(name + ".p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "door",
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-startdate",
                        "-2d",
                        "-validity",
                        String.valueOf(days + 2),
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(Files.readString(folder.resolve(name + ".log")));
        }
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        write(
                folder.resolve(name + ".crt"),
                "CERTIFICATE",
                keys.getCertificate("door").getEncoded());
        write(
                folder.resolve(name + ".key"),
                "PRIVATE KEY",
                keys.getKey("door", PASSWORD.toCharArray()).getEncoded());
    }

    private static void write(Path file, String label, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        Files.createFile(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n");
    }
}
