package dev.postern.reading;

import static dev.postern.reading.Documents.relationship;
import static dev.postern.reading.Documents.word;
import static dev.postern.reading.Documents.zip;
import static dev.postern.reading.Mails.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.file.FileType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What lies in Office files beside their text: drawings, pictures, other documents, fields, lists.
class OfficePartsTest {

    private static Reading read(String name, byte[] file) {
        return Mails.read(Mails.with(name, file));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// A drawing of one text, as cells pasted as a picture are.
    static byte[] emf(String text) {
        var octets = text.getBytes(StandardCharsets.UTF_16LE);
        var size = 76 + octets.length;
        return buffer(108 + size)
                .putInt(0, 1)
                .putInt(4, 108)
                .putInt(40, 0x464D4520)
                .putInt(108, 84)
                .putInt(112, size)
                .putInt(108 + 44, text.length())
                .putInt(108 + 48, 76)
                .put(108 + 76, octets)
                .array();
    }

    static byte[] wmf(String text) {
        var octets = text.getBytes(StandardCharsets.US_ASCII);
        var words = 7 + (octets.length + 1) / 2;
        return buffer(18 + words * 2)
                .putShort(0, (short) 1)
                .putShort(2, (short) 9)
                .putInt(18, words)
                .putShort(22, (short) 0x0A32)
                .putShort(28, (short) octets.length)
                .put(32, octets)
                .array();
    }

    private static byte[] packed(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void textsOfDrawingsAreRead() throws IOException {
        for (var drawing : List.of(emf("see shop.example"), wmf("see shop.example"), packed(emf("see shop.example")))) {
            var reading = read("a.docx", word("", "word/media/image1.emf", latin(drawing)));
            assertEquals(List.of("a.docx name | a", "a.docx | see shop.example"), Mails.shown(reading));
            assertEquals(List.of(), Mails.troubles(reading));
            assertEquals(1, reading.attachments().size());
        }
    }

    @Test
    void drawingsAreReadInOpenDocumentsToo() {
        var file = zip(
                "content.xml",
                "<d/>",
                "META-INF/manifest.xml",
                "<manifest xmlns='m'/>",
                "Pictures/1.wmf",
                latin(wmf("see shop.example")));
        assertTrue(Mails.shown(read("a.odt", file)).contains("a.odt | see shop.example"));
    }

    @Test
    void whatStandsBehindTheEndOfADrawingIsNotRead() {
        var old = wmf("shop.example");
        var ended = ByteBuffer.allocate(old.length + 40)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(old)
                .putInt(3)
                .array();
        var drawing = emf("shop.example");
        var last = ByteBuffer.allocate(drawing.length + 40)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(drawing)
                .putInt(14)
                .putInt(20)
                .array();
        for (var one : List.of(ended, last)) {
            var reading = read("a.docx", word("", "word/media/image1.emf", latin(one)));
            assertEquals(List.of(), Mails.troubles(reading));
            assertEquals(List.of("x", "shop.example"), texts(reading, Voice.OWN));
        }
    }

    @Test
    void aDrawingThatIsCutOffIsDamaged() {
        var drawing = emf("see shop.example");
        drawing[112] = 127;
        assertEquals(
                List.of("corrupt"), Mails.troubles(read("a.docx", word("", "word/media/image1.emf", latin(drawing)))));
    }

    @Test
    void pixelsOfADrawingMayHoldText() {
        var drawing = buffer(108 + 4000)
                .putInt(0, 1)
                .putInt(4, 108)
                .putInt(40, 0x464D4520)
                .putInt(108, 81)
                .putInt(112, 4000)
                .array();
        assertTrue(read("a.docx", word("", "word/media/image1.emf", latin(drawing)))
                .attachments()
                .getFirst()
                .unread());
    }

    @Test
    void aVectorPictureIsReadAsText() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><text>shop.example</text></svg>";
        var reading = read("a.docx", word("", "word/media/image1.svg", svg));
        assertEquals(List.of("x", "shop.example"), texts(reading, Voice.OWN));
        assertEquals(1, reading.attachments().size());
    }

    @Test
    void picturesOfFormsThatNobodyReadsAreNamed() {
        var reading = read("a.docx", word("", "word/media/image1.psd", "8BPS......"));
        assertEquals("a.docx/image1.psd", reading.attachments().get(1).name());
        assertEquals(FileType.OTHER_PICTURE, reading.attachments().get(1).type());
    }

    @Test
    void aPictureIsFoundWhereverItLies() {
        var card = latin(Documents.png(Documents.qr("https://shop.example/q")));
        var reading = read("a.docx", word("", "elsewhere/card", card));
        assertEquals(List.of("https://shop.example/q"), Mails.targets(reading));
    }

    @Test
    void whatOfficeKeepsForItselfIsNoFile() {
        var file = word(
                "",
                "word/fonts/font1.odttf",
                "\1\2\3",
                "word/media/hdphoto1.wdp",
                "\1\2\3",
                "docProps/thumbnail.emf",
                "\1\2");
        assertEquals(1, read("a.docx", file).attachments().size());
    }

    @Test
    void aPictureStandsWhereItsPartDoes() {
        var card = latin(Documents.png(Documents.qr("https://shop.example/q")));
        var reading = read(
                "a.pptx",
                zip(
                        "ppt/presentation.xml",
                        "<p/>",
                        "ppt/slides/slide3.xml",
                        "<s/>",
                        "ppt/slides/_rels/slide3.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/image' Target='../media/a.png'/></Relationships>",
                        "ppt/media/a.png",
                        card));
        assertEquals(
                new Place.Code("a.pptx", "slide 3"), reading.links().getFirst().place());
    }

    @ParameterizedTest
    @CsvSource({
        "chunk.html, <html><body>see <a href='https://shop.example'>it</a></body></html>",
        "chunk.xml, <html><body>see <a href='https://shop.example'>it</a></body></html>",
        "chunk.rtf, '{\\rtf1 see shop.example}'"
    })
    void documentsOfOtherKindsThatAreTakenInAreRead(String name, String chunk) {
        var relationships =
                "<Relationships><Relationship Id='r1' Type='x/aFChunk' Target='" + name + "'/></Relationships>";
        var reading = read(
                "a.docx",
                word("<w:altChunk r:id='r1'/>", "word/_rels/document.xml.rels", relationships, "word/" + name, chunk));
        assertTrue(
                texts(reading, Voice.OWN).stream().anyMatch(text -> text.startsWith("see")),
                () -> reading.passages().toString());
    }

    @Test
    void partsOutsideOfTheUsualFoldersAreRead() {
        assertTrue(texts(read("a.docx", word("", "main/d.xml", "<d><p><r><t>other</t></r></p></d>")), Voice.OWN)
                .contains("other"));
    }

    @Test
    void relationshipsOfEveryPartAreFollowed() {
        var template = relationship("r1", "attachedTemplate", "https://shop.example/t.dotm");
        assertEquals(
                List.of("https://shop.example/t.dotm"),
                Mails.targets(read("a.docx", word("", "word/_rels/settings.xml.rels", template))));
    }

    @ParameterizedTest
    @CsvSource({
        "HYPERLINK \"https://a.example\"",
        "hyperlink https://a.example",
        "HYPERLINK \\o \"a tip\" \"https://a.example\"",
        "HYPERLINK \\l \"mark\" \\t \"_blank\" \"https://a.example\"",
        "INCLUDEPICTURE \\d \"https://a.example\"",
        "IF 1 = 1 { HYPERLINK \"https://a.example\" }"
    })
    void fieldsOpenAddressesWhereverTheyNameThem(String field) {
        var body = "<w:p><w:r><w:instrText>" + field + "</w:instrText></w:r></w:p>";
        assertTrue(
                Mails.targets(read("a.docx", word(body))).contains("https://a.example"),
                () -> Mails.targets(read("a.docx", word(body))).toString());
    }

    @Test
    void signsOfTypefacesOfLettersAreLetters() {
        var body = "<w:p><w:r><w:t>sho</w:t></w:r><w:r><w:sym w:font='Arial' w:char='F070'/></w:r><w:r>"
                + "<w:sym w:font='Wingdings' w:char='F04A'/></w:r></w:p>";
        assertEquals(List.of("x", "shop"), texts(read("a.docx", word(body)), Voice.OWN));
    }

    @Test
    void marksOfListsAndNamesOfFormulasAreToldAsHidden() {
        var marks = "<n><lvl><lvlText val='%1.'/></lvl><lvl><lvlText val='see shop.example %1'/></lvl></n>";
        assertEquals(
                List.of("see shop.example %1"),
                texts(read("a.docx", word("", "word/numbering.xml", marks)), Voice.HIDDEN));
        var names = "<workbook><definedNames><definedName name='l'>\"https://shop.example\"</definedName>"
                + "<definedName name='a'>S!$A$1</definedName></definedNames></workbook>";
        assertEquals(
                List.of("\"https://shop.example\""),
                texts(read("a.xlsx", zip("xl/workbook.xml", names)), Voice.HIDDEN));
    }

    @Test
    void dataThatADocumentIsFilledFromIsToldAsHidden() {
        var data = "<d><a>see</a><b>shop.example</b></d>";
        var bound = "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr></w:sdt>";
        assertEquals(
                List.of("  see shop.example"),
                texts(read("a.docx", word(bound, "customXml/item1.xml", data)), Voice.HIDDEN));
        assertEquals(List.of(), texts(read("a.docx", word("", "customXml/item1.xml", data)), Voice.HIDDEN));
    }

    @Test
    void addressesThatFormulasPutTogetherAreTargets() {
        var sheet = "<s><sheetData><row><c r='A1'><f>HYPERLINK(\"https://\" &amp; \"a.example\")</f><v>x</v></c></row>"
                + "</sheetData></s>";
        var file = zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", sheet);
        assertEquals(List.of("https://a.example"), Mails.targets(read("a.xlsx", file)));
    }

    @Test
    void notesChartsShapesAndThreadedCommentsOfSheetsAreRead() {
        var reading = read(
                "a.xlsx",
                zip(
                        "xl/workbook.xml",
                        "<workbook/>",
                        "xl/comments1.xml",
                        "<comments><comment><text><r><t>note</t></r></text></comment></comments>",
                        "xl/threadedComments/threadedComment1.xml",
                        "<T><threadedComment><text>thread</text></threadedComment></T>",
                        "xl/charts/chart1.xml",
                        "<c xmlns:a='a'><title><a:p><a:r><a:t>title</a:t></a:r></a:p></title><pt><v>label</v></pt></c>",
                        "xl/drawings/drawing1.xml",
                        "<d xmlns:a='a'><sp><a:p><a:r><a:t>shape</a:t></a:r></a:p></sp></d>"));
        assertEquals(List.of("x", "note", "thread", "title", "label", "shape"), texts(reading, Voice.OWN));
    }
}
