package dev.postern.reading;

import static dev.postern.reading.Documents.relationship;
import static dev.postern.reading.Documents.word;
import static dev.postern.reading.Documents.zip;
import static dev.postern.reading.Mails.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.file.FileType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Word, Excel, PowerPoint and OpenDocument files, and what lies in them.
class OfficeFilesTest {

    private static final String MANIFEST = "<manifest xmlns='m'/>";

    private static Reading read(String name, byte[] file) {
        return Mails.read(Mails.with(name, file));
    }

    @Test
    void aParagraphIsOneLineAcrossItsRuns() {
        var reading = read(
                "a.docx",
                word("<w:p><w:r><w:t>see sh</w:t></w:r><w:r><w:t>op.example</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t>"
                        + "<w:tab/><w:t>c</w:t></w:r></w:p>"));
        assertEquals(List.of("a.docx name | a", "a.docx | see shop.example", "a.docx | b c"), Mails.shown(reading));
        assertEquals(FileType.WORD, reading.attachments().getFirst().type());
    }

    @Test
    void hiddenAndDeletedTextIsToldAsHidden() {
        var reading = read(
                "a.docx",
                word("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:r><w:t>seen</w:t></w:r><w:del><w:r>"
                        + "<w:delText>gone</w:delText></w:r></w:del></w:p>"));
        assertEquals(List.of("x", "seen"), texts(reading, Voice.OWN));
        assertEquals(List.of("unseengone"), texts(reading, Voice.HIDDEN));
    }

    @Test
    void headersNotesAndAlternativeTextsAreRead() {
        var reading = read(
                "a.docx",
                word(
                        "<w:p><wp:docPr descr='a lamp'/></w:p>",
                        "word/header1.xml",
                        "<h><p><r><t>top</t></r></p></h>",
                        "word/footnotes.xml",
                        "<f><p><r><t>below</t></r></p></f>",
                        "word/comments.xml",
                        "<c><comment><p><r><t>aside</t></r></p></comment></c>"));
        assertEquals(
                List.of(
                        "a.docx name | a",
                        "a.docx | a lamp",
                        "a.docx header | top",
                        "a.docx note | below",
                        "a.docx comment | aside"),
                Mails.shown(reading));
    }

    @Test
    void linksAreFollowedThroughTheirRelationships() {
        var reading = read(
                "a.docx",
                word(
                        "<w:p><w:hyperlink r:id='r1'><w:r><w:t>here</w:t></w:r></w:hyperlink><w:drawing><wp:docPr descr=''>"
                                + "<a:hlinkClick r:id='r2'/></wp:docPr></w:drawing><w:r><w:instrText> HYPERLINK "
                                + "\"https://c.example\" </w:instrText></w:r></w:p>",
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/hyperlink' Target='https://a.example' "
                                + "TargetMode='External'/><Relationship Id='r2' Type='x/hyperlink' "
                                + "Target='https://b.example' TargetMode='External'/><Relationship Id='r3' Type='x/image' "
                                + "Target='https://d.example/p.png' TargetMode='External'/></Relationships>"));
        assertEquals(
                List.of(
                        "ANCHOR https://c.example",
                        "ANCHOR https://a.example",
                        "PICTURE https://b.example",
                        "IMAGE https://d.example/p.png"),
                reading.links().stream().map(l -> l.kind() + " " + l.target()).toList());
    }

    @Test
    void cellsAreReadWithTheirSheetsFormulasAndMargins() {
        var reading = read(
                "a.xlsx",
                zip(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='Prices' r:id='r1'/><sheet name='Old' state='veryHidden' "
                                + "r:id='r2'/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r2' Type='x/worksheet' Target='worksheets/sheet2.xml'/></Relationships>",
                        "xl/sharedStrings.xml",
                        "<sst><si><t>un</t></si><si><r><t>shop.</t></r><r><t>example</t></r></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c r='B4' t='s'><v>1</v></c><c r='C4'><f>HYPERLINK(\"https://f.example\")"
                                + "</f><v>7.5</v></c></row></sheetData><headerFooter><oddFooter>&amp;LPage &amp;P"
                                + "</oddFooter></headerFooter></worksheet>",
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData><row><c r='A1' t='inlineStr'><is><t>kept back</t></is></c></row></sheetData>"
                                + "</worksheet>"));
        var shown = Mails.shown(reading);
        assertTrue(shown.contains("a.xlsx sheet \"Prices\" cell B4 | shop.example"), shown::toString);
        assertTrue(shown.contains("a.xlsx sheet \"Prices\" cell C4 | 7.5"), shown::toString);
        assertTrue(texts(reading, Voice.HIDDEN).contains("kept back"));
        assertEquals(List.of("https://f.example"), Mails.targets(reading));
        assertEquals(FileType.EXCEL, reading.attachments().getFirst().type());
    }

    @Test
    void slidesAndTheirNotesAreRead() {
        var reading = read(
                "a.pptx",
                zip(
                        "ppt/presentation.xml",
                        "<p/>",
                        "ppt/slides/slide2.xml",
                        "<s xmlns:a='a'><a:p><a:r><a:t>big sale</a:t></a:r></a:p></s>",
                        "ppt/notesSlides/notesSlide2.xml",
                        "<s xmlns:a='a'><a:p><a:r><a:t>say it</a:t></a:r></a:p></s>",
                        "ppt/slideMasters/slideMaster1.xml",
                        "<s xmlns:a='a'><a:p><a:r><a:t>Click to edit</a:t></a:r></a:p></s>"));
        assertEquals(
                List.of("a.pptx name | a", "a.pptx slide 2 | big sale", "a.pptx notes of slide 2 | say it"),
                Mails.shown(reading));
        assertEquals(List.of("Click to edit"), texts(reading, Voice.HIDDEN));
    }

    @Test
    void openDocumentsAreRead() {
        var reading = read(
                "a.odt",
                zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml",
                        MANIFEST,
                        "content.xml",
                        "<d xmlns:text='t' xmlns:style='s' xmlns:xlink='l' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:"
                                + "drawing:1.0'><style:style style:name='T1'><style:text-properties text:display='none'/>"
                                + "</style:style><text:p>see <text:span>shop</text:span>.example<text:span "
                                + "text:style-name='T1'>unseen</text:span></text:p><text:a "
                                + "xlink:href='https://a.example'/><draw:a xlink:href='https://b.example'/></d>"));
        assertEquals(List.of("x", "see shop.example"), texts(reading, Voice.OWN));
        assertEquals(List.of("unseen"), texts(reading, Voice.HIDDEN));
        assertEquals(
                List.of("ANCHOR https://a.example", "PICTURE https://b.example"),
                reading.links().stream().map(l -> l.kind() + " " + l.target()).toList());
    }

    @Test
    void aProgramInADocumentIsTold() {
        assertEquals(
                FileType.MACROS,
                read("a.docx", word("", "word/vbaProject.bin", "x"))
                        .attachments()
                        .getFirst()
                        .type());
        assertEquals(
                FileType.MACROS,
                read("a.odt", zip("content.xml", "<a/>", "META-INF/manifest.xml", MANIFEST, "Basic/x.xml", "<a/>"))
                        .attachments()
                        .getFirst()
                        .type());
    }

    @Test
    void whatLiesInAnArchiveIsReadUnderBothNames() {
        var inner = new String(word("<w:p><w:r><w:t>hi</w:t></w:r></w:p>"), StandardCharsets.ISO_8859_1);
        var reading = read("a.zip", zip("b.docx", inner, "c.txt", "there"));
        assertTrue(
                Mails.shown(reading).contains("a.zip/b.docx | hi"),
                () -> Mails.shown(reading).toString());
        assertTrue(Mails.shown(reading).contains("a.zip/c.txt | there"));
        assertEquals(
                List.of(FileType.ZIP, FileType.WORD, FileType.TEXT),
                reading.attachments().stream().map(Attachment::type).toList());
    }

    @Test
    void picturesInDocumentsAreLookedAt() {
        var card = new String(Documents.png(Documents.qr("https://shop.example/q")), StandardCharsets.ISO_8859_1);
        var reading = read("a.docx", word("", "word/media/image1.png", card));
        assertEquals(List.of("https://shop.example/q"), Mails.targets(reading));
        assertEquals(new Place.Code("a.docx", ""), reading.links().getFirst().place());
    }

    @Test
    void aRemoteTemplateIsFetched() {
        var reading = read(
                "a.docx",
                word(
                        "",
                        "word/_rels/document.xml.rels",
                        relationship("r1", "attachedTemplate", "https://shop.example/t.dotm")));
        assertEquals(List.of("https://shop.example/t.dotm"), Mails.targets(reading));
    }

    /// Each shows words that stand elsewhere than in the text of a document.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "word/numbering.xml    | <n xmlns:w='w'><w:lvlText w:val='shop.example %1'/></n>",
                "docProps/app.xml      | <p><HyperlinkBase>https://shop.example/</HyperlinkBase></p>",
                "hdr/header1.xml       | <w:hdr xmlns:w='w'><w:p><w:r><w:t>shop.</w:t></w:r><w:r><w:t>example</w:t></w:r></w:p></w:hdr>",
                "body/other.xml        | <w:document xmlns:w='w'><w:p><w:r><w:t>shop.example</w:t></w:r></w:p></w:document>",
                "word/main.bin         | <?xml version='1.0'?><w:document xmlns:w='w'><w:t>shop.example</w:t></w:document>",
                "b/sheet.xml           | <worksheet><c><is><t>shop.</t><t>example</t></is></c></worksheet>",
                "word/_rels/settings.xml.rels | <R><Relationship Id='r' Type='x/attachedTemplate' Target='https://shop.example/t' TargetMode='External'/></R>"
            })
    void whatAProgramShowsFromElsewhereIsRead(String part, String content) {
        var reading = read("a.docx", word("<w:p><w:r><w:t>seen</w:t></w:r></w:p>", part, content));
        var all = reading.passages().stream().map(Passage::text).toList() + " " + Mails.targets(reading);
        assertTrue(all.contains("shop.example"), all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<f>HYPERLINK(\"https://sh\"&amp;\"op.example\",\"here\")</f>",
                "<f>HYPERLINK(\"https://shop\"&amp;CHAR(46)&amp;\"example\")</f>"
            })
    void aFormulaIsPutTogether(String formula) {
        var reading = read(
                "a.xlsx",
                zip(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='A' r:id='r1'/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c r='A1'>" + formula
                                + "<v>x</v></c></row></sheetData></worksheet>"));
        assertEquals(List.of("https://shop.example"), Mails.targets(reading));
    }

    @Test
    void fieldsLeadToTheirTargetWhateverStandsBeforeIt() {
        var field =
                "<w:p><w:r><w:instrText> HYPERLINK \\t \"_blank\" \"https://shop.example\" </w:instrText></w:r></w:p>";
        assertEquals(List.of("https://shop.example"), Mails.targets(read("a.docx", word(field))));
    }

    @Test
    void whiteLettersAreHiddenUnlessSomethingDarkIsBehindThem() {
        var white = "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>white</w:t></w:r></w:p>";
        assertEquals(List.of("white"), texts(read("a.docx", word(white)), Voice.HIDDEN));
        var onBlue = "<w:tc><w:tcPr><w:shd w:fill='1F4E79'/></w:tcPr>" + white + "</w:tc>";
        assertEquals(List.of("x", "white"), texts(read("a.docx", word(onBlue)), Voice.OWN));
    }

    @Test
    void aStyleHidesItsText() {
        var reading = read(
                "a.docx",
                word(
                        "<w:p><w:r><w:rPr><w:rStyle w:val='S'/></w:rPr><w:t>unseen</w:t></w:r></w:p>",
                        "word/styles.xml",
                        "<s xmlns:w='w'><w:style w:styleId='S'><w:rPr><w:vanish/></w:rPr></w:style></s>"));
        assertEquals(List.of("unseen"), texts(reading, Voice.HIDDEN));
    }

    @Test
    void picturesAreLookedAtWhereverTheyLie() {
        var qr = new String(Documents.png(Documents.qr("https://shop.example")), StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("https://shop.example"), Mails.targets(read("a.docx", word("<w:p/>", "p/anywhere.png", qr))));
    }
}
