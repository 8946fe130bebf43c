package dev.postern.bench;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.QueueId;
import dev.postern.masking.Conversation;
import dev.postern.masking.Leak;
import dev.postern.masking.Masked;
import dev.postern.masking.Masking;
import dev.postern.masking.MaskingKey;
import dev.postern.masking.Proof;
import dev.postern.masking.Secrets;
import dev.postern.parties.AliasPair;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Parties;
import dev.postern.reading.MailReader;
import dev.postern.reading.Reading;
import dev.postern.reading.ReadingSettings;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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

/// Masking a shop's mail and proving it: text and page beside each other, the shop's address in both signatures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 4, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "--enable-native-access=ALL-UNNAMED"})
public class MaskingBenchmark {

    private static final String LINE = "Dear Huda, your coffee grinder, order 402-1234567-7654321, left our warehouse.";

    /// Of the mail, in KB.
    @Param({"4", "64"})
    private int size;

    private final Masking masking = new Masking(MaskingKey.random(), "mask.example", InstantSource.system());
    private final QueueId id = new QueueId("0123456789ABCDEF");
    private final Conversation conversation = conversation();
    private MessageBytes mail = MessageBytes.of(new byte[0]);
    private Reading reading = new MailReader(ReadingSettings.defaults()).read(mail);

    @Setup
    public void prepare() {
        var lines = size * 1024 / 2 / (LINE.length() + 4) - 4;
        var text = (LINE + "\r\n").repeat(lines) + "Demo Shop, care@demo-shop.example\r\n";
        var page = "<html><body>" + ("<p>" + LINE + "</p>\r\n").repeat(lines)
                + "<p>Demo Shop, <a href=\"mailto:care@demo-shop.example\">care@demo-shop.example</a></p></body></html>\r\n";
        var whole = "Received: from erp.demo-shop.example by mx.example; Mon, 23 Nov 2026 10:00:00 +0300\r\n"
                + "From: Ahmed <care@demo-shop.example>\r\nTo: huda@buyer.example\r\n"
                + "Subject: Order 402-1234567-7654321\r\nDate: Mon, 23 Nov 2026 10:00:00 +0300\r\n"
                + "Message-ID: <1@erp.demo-shop.example>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + text + "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page + "--b--\r\n";
        mail = MessageBytes.of(whole.getBytes(StandardCharsets.US_ASCII));
        reading = new MailReader(ReadingSettings.defaults()).read(mail);
    }

    @Benchmark
    public Masked masking() {
        return masking.mask(id, mail, reading, conversation, secrets());
    }

    @Benchmark
    public List<Leak> maskingAndProof() {
        var secrets = secrets();
        return Proof.search(
                masking.mask(id, mail, reading, conversation, secrets).bytes(), secrets);
    }

    private Secrets secrets() {
        return Secrets.of(conversation, reading.headers(), "erp.demo-shop.example");
    }

    private static Conversation conversation() {
        var shop = Parties.seller("demo", "Demo", "care@demo-shop.example", "*@demo-shop.example");
        var from = new Correspondence.Sender("From", Address.of("care@demo-shop.example"));
        var who = new Correspondence(
                Direction.TO_BUYER, Optional.of(shop), List.of(from), List.of(Address.of("huda@buyer.example")));
        var aliases = new AliasPair(
                Address.of("sssssssssssssssssssssssss2@mask.example"),
                Address.of("bbbbbbbbbbbbbbbbbbbbbbbbb3@mask.example"));
        return Conversation.of(who, aliases, "");
    }
}
