package dev.postern.bench;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.delivery.signing.Signer;
import dev.postern.delivery.signing.SigningSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Signing a mail of 4 KB, one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class SigningBenchmark {

    @Param({"rsa", "ed25519"})
    private String algorithm = "";

    private Signer signer = Signer.none();
    private byte[] mail = {};

    @Setup
    public void prepare() throws IOException {
        var yaml = "dkim: { domains: { mail.example: { selectors: { s1: { algorithm: " + algorithm + " } } } } }";
        var settings = SigningSettings.from(
                Section.parse("postern.yaml", yaml, new Mistakes()),
                List.of("mail.example"),
                Files.createTempDirectory("keys"),
                LocalDate.EPOCH);
        signer = Signer.open(settings, InstantSource.system());
        var order = Files.readString(Path.of("src/bench/order-mail.eml"), StandardCharsets.UTF_8);
        mail = order.replaceFirst("(?m)^From:.*$", "From: <alias@mail.example>")
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public byte[] signing() throws GeneralSecurityException {
        var signed = signer.signed(mail, Instant.EPOCH);
        if (signed.length == mail.length) {
            throw new IllegalStateException("nothing was signed");
        }
        return signed;
    }
}
