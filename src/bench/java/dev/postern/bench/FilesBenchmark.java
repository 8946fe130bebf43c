package dev.postern.bench;

import dev.postern.mail.MessageBytes;
import dev.postern.reading.MailReader;
import dev.postern.reading.Reading;
import dev.postern.reading.ReadingSettings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
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

/// Reading a mail with a file: a PDF of three pages, and a logo that was met before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 4, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "--enable-native-access=ALL-UNNAMED"})
public class FilesBenchmark {

    @Param({"pdf", "logo"})
    private String file = "";

    private final MailReader reader = new MailReader(ReadingSettings.defaults());
    private byte[] mail = {};

    @Setup
    public void prepare() throws IOException {
        var content = file.equals("pdf") ? pdf() : logo();
        var head = """
                From: care@demo-shop.example
                To: huda@buyer.example
                Subject: Order 402-1234567-7654321
                MIME-Version: 1.0
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="file"
                Content-Transfer-Encoding: base64

                """;
        mail = (head.replace("\n", "\r\n") + Base64.getMimeEncoder().encodeToString(content) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Benchmark
    public Reading reading() {
        return reader.read(MessageBytes.of(mail));
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            for (var page = 0; page < 3; page++) {
                page(document, page);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void page(PDDocument document, int number) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(16);
            content.newLineAtOffset(60, 720);
            for (var line = 0; line < 40; line++) {
                content.showText(
                        "Invoice line " + (number * 40 + line) + ", coffee grinder, one piece, SAR 149.00 with VAT");
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] logo() throws IOException {
        var picture = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, 300, 100);
        drawing.setColor(Color.BLUE);
        drawing.fillOval(10, 10, 80, 80);
        drawing.fillRect(120, 40, 160, 20);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
