package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/// Files made to cost time or memory: each has its limit and its name.
class HostileFilesTest {

    private static final int MEGABYTE = 1 << 20;

    private static List<String> troubles(String name, byte[] file) {
        return Mails.troubles(Mails.read(Mails.with(name, file)));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aZipOfZerosIsCut() {
        assertEquals(List.of("size"), troubles("a.zip", Documents.zip("a.txt", "\0".repeat(40 * MEGABYTE))));
    }

    @Test
    void manySmallBombsAreCutTogether() {
        var bomb = " ".repeat(15 * MEGABYTE);
        assertEquals(
                List.of("size"),
                troubles(
                        "a.zip",
                        Documents.zip(
                                "1", bomb, "2", bomb, "3", bomb, "4", bomb, "5", bomb, "6", bomb, "7", bomb, "8",
                                bomb)));
    }

    @Test
    void zipsInZipsAreOpenedSoDeep() {
        var zip = Documents.zip("a.txt", "x");
        for (var i = 0; i < 10; i++) {
            zip = Documents.zip("a.zip", latin(zip));
        }
        assertEquals(List.of("depth"), troubles("a.zip", zip));
    }

    @Test
    void aZipOfManyFilesIsCut() {
        var entries = new String[2 * 400];
        for (var i = 0; i < entries.length; i += 2) {
            entries[i] = i + ".txt";
            entries[i + 1] = "x";
        }
        assertEquals(List.of("parts"), troubles("a.zip", Documents.zip(entries)));
    }

    @Test
    void aPdfOfWhichNoPageIsLeftIsDamaged() throws IOException {
        var pdf = Documents.bytes(Documents.pdf("Visit www.demo-lamps.example today"));
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        for (var end : List.of(200, text.indexOf("endstream"))) {
            assertEquals(List.of("corrupt"), troubles("a.pdf", Arrays.copyOf(pdf, end)), () -> "cut at " + end);
        }
    }

    @Test
    void aZipThatStoresAPdfAsItIsIsAZip() throws IOException {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            var pdf = Documents.bytes(Documents.pdf("Thank you"));
            var entry = new ZipEntry("a.pdf");
            var sum = new CRC32();
            sum.update(pdf);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(pdf.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(pdf);
        }
        assertEquals(List.of(), troubles("a.zip", content.toByteArray()));
    }

    @Test
    void entitiesOfXmlAreNotFollowed() {
        var document = "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><d>&a;</d>";
        var found = troubles("a.docx", Documents.zip("word/document.xml", document));
        assertEquals(1, found.size());
        assertTrue(List.of("structure", "corrupt").contains(found.getFirst()), found::toString);
    }

    @Test
    void deepXmlIsNotRead() {
        assertEquals(
                List.of("corrupt"),
                troubles("a.docx", Documents.zip("word/document.xml", "<p>".repeat(100_000) + "</p>".repeat(100_000))));
    }

    @Test
    void aPdfThatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (var i = 0; i < 200; i++) {
                out.write(new byte[MEGABYTE]);
            }
        }
        var pdf = "%PDF-1.7\n1 0 obj <</Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n"
                + latin(packed.toByteArray()) + "\nendstream endobj\n";
        assertEquals(List.of("size"), troubles("a.pdf", pdf.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aPdfPackedTwoWaysIsMeasuredToo() throws IOException {
        var document = Documents.pdf("text");
        var stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, new COSArray(List.of(COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE)));
        try (var out = stream.createRawOutputStream();
                var packed = new DeflaterOutputStream(new Hex(out), new Deflater(9))) {
            for (var i = 0; i < 200; i++) {
                packed.write(new byte[MEGABYTE]);
            }
        }
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Bait"), stream);
        assertEquals(List.of("size"), troubles("a.pdf", Documents.bytes(document)));
    }

    private static final class Hex extends FilterOutputStream {

        Hex(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(HexFormat.of().toHexDigits((byte) b).getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aPictureOfTooManyPixelsIsNotDecoded() {
        var png = Documents.png(Documents.blank(10, 10));
        // The width and height of IHDR; the checksum is for decoders.
        png[16] = 0;
        png[17] = 1;
        png[21] = 1;
        assertEquals(List.of("size"), troubles("a.png", png));
    }

    @Test
    void manyPagesAreCut() throws IOException {
        var texts = new String[250];
        Arrays.fill(texts, "page");
        assertEquals(List.of("size"), troubles("a.pdf", Documents.bytes(Documents.pdf(texts))));
    }

    @Test
    void namesThatPromiseAnotherFormAreNamed() {
        assertEquals(List.of("corrupt"), troubles("a.pdf", "hello".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("corrupt"), troubles("a.docx", Documents.png(Documents.blank(5, 5))));
    }

    /// A library reads on behind the end of such a one, a hundred thousand symbols long.
    @Test
    void aPictureThatEndsTooEarlyIsGivenUp() throws IOException {
        var damaged = Files.readAllBytes(Path.of("src/test/resources/reading/endless.webp"));
        assertEquals(List.of("corrupt"), Mails.troubles(Mails.read(Mails.with("a.webp", damaged))));
    }

    @Test
    void aPictureOfThousandsOfColoursIsNotUnpacked() throws IOException {
        var strange = Files.readAllBytes(Path.of("src/test/resources/reading/colours.tiff"));
        assertEquals(List.of("size"), Mails.troubles(Mails.read(Mails.with("a.tiff", strange))));
    }

    /// Each sign of it takes a hundred times its size when it is placed.
    @Test
    void aPageOfEndlessTextIsGivenUp() throws IOException {
        assertEquals(List.of("size"), troubles("a.pdf", Documents.bytes(Documents.pdf("x".repeat(560_000)))));
    }

    @Test
    void textThatIsLeftOutIsTold() {
        var flood = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + "x".repeat(600_000) + "</w:t></w:r></w:p>";
        var after = "<w:p><w:r><w:t>shop.example</w:t></w:r></w:p>";
        assertEquals(List.of("size"), troubles("a.docx", Documents.word(flood + after)));
        assertEquals(
                List.of("size"),
                troubles("a.docx", Documents.word("<w:p><w:r><w:t>y</w:t></w:r></w:p>".repeat(50_001) + after)));
    }

    /// The library compares each three of them.
    @Test
    void aPictureOfNothingButCornersOfCodesIsGivenUp() {
        var picture = Documents.blank(700, 700);
        var drawing = picture.createGraphics();
        for (var y = 0; y < 700; y += 20) {
            for (var x = 0; x < 700; x += 20) {
                drawing.setColor(Color.BLACK);
                drawing.fillRect(x, y, 14, 14);
                drawing.setColor(Color.WHITE);
                drawing.fillRect(x + 2, y + 2, 10, 10);
                drawing.setColor(Color.BLACK);
                drawing.fillRect(x + 4, y + 4, 6, 6);
            }
        }
        assertEquals(List.of("size"), troubles("a.png", Documents.png(picture)));
    }

    @Test
    void twoPartsOfOneNameAreNoDocument() {
        assertEquals(
                List.of("corrupt"),
                troubles("a.docx", Documents.zip("word/document.xml", "<d/>", "word/Document.xml", "<d/>")));
    }

    @Test
    void aMovingPngIsNotRead() {
        var png = latin(Documents.png(Documents.blank(30, 30)));
        var moving = png.substring(0, 33) + "\0\0\0\10acTL\0\0\0\2\0\0\0\0\0\0\0\0" + png.substring(33);
        assertEquals(List.of("corrupt"), troubles("a.png", moving.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
