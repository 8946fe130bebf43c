package dev.postern.reading;

import static dev.postern.reading.Mails.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.file.FileType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Word, Excel and PowerPoint files from before 2007; LibreOffice made those in `old.zip`.
class OldOfficeFilesTest {

    private static byte[] file(String name) {
        try (var zip = new ZipFile("src/test/resources/reading/office/old.zip")) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(String name, byte[] file) {
        return Mails.read(Mails.with(name, file));
    }

    private static List<String> links(Reading reading) {
        return reading.links().stream().map(l -> l.kind() + " " + l.target()).toList();
    }

    @Test
    void aLetterIsReadWithAllThatStandsAroundItsText() {
        var reading = read("letter.doc", file("letter.doc"));
        assertEquals(
                List.of(
                        "letter.doc name | letter",
                        "letter.doc | Arabic رقم الطلب link words and  end",
                        "letter.doc | cell words",
                        "letter.doc |  footnote words",
                        "letter.doc | header words",
                        "letter.doc | comment words",
                        "letter.doc | box words"),
                Mails.shown(reading).stream()
                        .filter(line -> !line.startsWith("code"))
                        .toList());
        assertEquals(List.of("hidden words"), texts(reading, Voice.HIDDEN));
        assertEquals(List.of("ANCHOR https://shop.example/w", "CODE https://qr.example/x"), links(reading));
        assertEquals(FileType.WORD, reading.attachments().getFirst().type());
        assertEquals(List.of(), reading.troubles());
    }

    @Test
    void cellsNotesShapesLinksAndPicturesOfSheetsAreRead() {
        var reading = read("sheet.xls", file("sheet.xls"));
        var sheet = "sheet.xls sheet \"First\"";
        assertTrue(
                Mails.shown(reading)
                        .containsAll(List.of(
                                sheet + " cell A1 | plain كلمة words",
                                sheet + " cell A2 | cell link",
                                sheet + " cell A3 | 149.5",
                                sheet + " | note words",
                                sheet + " | shape words")),
                () -> Mails.shown(reading).toString());
        assertEquals(List.of("hidden column", "hidden row", "white words"), texts(reading, Voice.HIDDEN));
        assertEquals(List.of("ANCHOR https://shop.example/s", "CODE https://qr.example/x"), links(reading));
        assertEquals(FileType.EXCEL, reading.attachments().getFirst().type());
        assertEquals(List.of(), reading.troubles());
    }

    @Test
    void slidesAndNotesAreRead() {
        var reading = read("slides.ppt", file("slides.ppt"));
        assertTrue(Mails.shown(reading)
                .containsAll(
                        List.of("slides.ppt slide 1 | slide كلمة words slide link", "slides.ppt notes | notes words")));
        assertTrue(texts(reading, Voice.HIDDEN).contains("Click to edit the title text format"));
        assertEquals(List.of("ANCHOR https://shop.example/p"), links(reading));
        assertEquals(FileType.POWERPOINT, reading.attachments().getFirst().type());
    }

    private static int find(byte[] file, byte[] part) {
        var at = new String(file, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
        assertTrue(at >= 0);
        return at;
    }

    /// Gives a stream another name.
    private static byte[] renamed(byte[] file, String stream, String name) {
        var entry = find(file, (stream + "\0").getBytes(StandardCharsets.UTF_16LE));
        Arrays.fill(file, entry, entry + 64, (byte) 0);
        var letters = name.getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).put(entry, letters).putShort(entry + 64, (short)
                (letters.length + 2));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Macros/VBA", "_VBA_PROJECT_CUR/x", "a/VBA/dir"})
    void aProgramInADocumentIsTold(String stream) {
        var reading = read("letter.doc", renamed(file("letter.doc"), "\1CompObj", stream));
        assertEquals(FileType.MACROS, reading.attachments().getFirst().type());
    }

    @Test
    void documentsUnderAPasswordAreEncrypted() {
        var sealed = renamed(file("letter.doc"), "\1CompObj", "EncryptedPackage");
        assertEquals(List.of("encrypted"), Mails.troubles(read("a.doc", sealed)));
        var old = file("letter.doc");
        old[find(old, new byte[] {(byte) 0xEC, (byte) 0xA5}) + 11] |= 1;
        assertEquals(List.of("encrypted"), Mails.troubles(read("a.doc", old)));
    }

    @Test
    void objectsAreOpenedAsFiles() {
        var reading = read("a.doc", renamed(file("letter.doc"), "\1CompObj", "Package"));
        assertTrue(reading.attachments().stream().map(Attachment::name).toList().contains("a.doc/object"));
        var slide = renamed(file("slides.ppt"), "PowerPoint Document", "Package");
        var inDocument =
                Documents.word("", "word/embeddings/oleObject1.bin", new String(slide, StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of("a.docx", "a.docx/oleObject1.bin/object"),
                read("a.docx", inDocument).attachments().stream()
                        .map(Attachment::name)
                        .toList());
    }

    @Test
    void whatOtherProgramsKeepInSuchAFileIsNotRead() {
        var reading = read("a.vsd", renamed(file("letter.doc"), "WordDocument", "VisioDocument"));
        assertEquals(FileType.OLD_OFFICE, reading.attachments().getFirst().type());
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 2_000, 5_000, 9_000})
    void oneThatIsCutOffIsDamaged(int length) {
        assertEquals(List.of("corrupt"), Mails.troubles(read("a.doc", Arrays.copyOf(file("letter.doc"), length))));
    }
}
