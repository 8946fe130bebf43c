package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.file.FileType;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFilesTest {

    private static Reading read(PDDocument document) throws IOException {
        return read(Documents.bytes(document));
    }

    private static Reading read(byte[] pdf) {
        return Mails.read(Mails.with("invoice.pdf", pdf));
    }

    @Test
    void pagesAreReadAndNamed() throws IOException {
        var reading = read(Documents.pdf("first", "see shop.example"));
        assertEquals(
                List.of(
                        "invoice.pdf name | invoice",
                        "invoice.pdf page 1 | first",
                        "invoice.pdf page 2 | see shop.example"),
                Mails.shown(reading));
        assertEquals(FileType.PDF, reading.attachments().getFirst().type());
        assertEquals(List.of(), Mails.troubles(reading));
    }

    /// A page on which somebody writes.
    private interface Pen {
        void write(PDPageContentStream content) throws IOException;
    }

    private static Reading page(Pen pen) throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            pen.write(content);
        }
        return read(document);
    }

    private static void text(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    @Test
    void textThatNobodySeesIsHidden() throws IOException {
        var reading = page(content -> {
            text(content, 72, 700, "seen");
            text(content, 72, 5_000, "outside");
            content.setRenderingMode(RenderingMode.NEITHER);
            text(content, 72, 680, "invisible");
            content.setRenderingMode(RenderingMode.FILL);
            content.setNonStrokingColor(Color.WHITE);
            text(content, 72, 660, "white");
            content.setNonStrokingColor(Color.BLACK);
            content.setFont(new PDType1Font(FontName.HELVETICA), 0.5f);
            text(content, 72, 640, "tiny");
        });
        assertEquals(List.of("x", "seen"), Mails.texts(reading, Voice.OWN));
        assertEquals(List.of("outside", "invisible", "white", "tiny"), Mails.texts(reading, Voice.HIDDEN));
    }

    @Test
    void whiteTextOnABarIsSeen() throws IOException {
        var reading = page(content -> {
            content.setNonStrokingColor(Color.BLUE);
            content.addRect(50, 690, 300, 30);
            content.fill();
            content.setNonStrokingColor(Color.WHITE);
            text(content, 72, 700, "invoice");
        });
        assertEquals(List.of("x", "invoice"), Mails.texts(reading, Voice.OWN));
    }

    @Test
    void theTextOfAScanIsSeenThoughItIsInvisible() throws IOException {
        var document = Documents.pdf("scanned");
        Documents.draw(document, Documents.blank(50, 50));
        assertEquals(List.of("x", "scanned"), Mails.texts(read(document), Voice.OWN));
    }

    @Test
    void aCodeThatIsDrawnFieldByFieldIsRead() throws IOException {
        var code = Documents.qr("https://shop.example/q");
        var reading = page(content -> {
            text(content, 72, 700, "Your invoice");
            for (var y = 0; y < code.getHeight(); y++) {
                for (var x = 0; x < code.getWidth(); x++) {
                    if ((code.getRGB(x, y) & 0xff) == 0) {
                        content.addRect(100 + x, 500 - y, 1, 1);
                    }
                }
            }
            content.fill();
        });
        assertEquals(List.of("https://shop.example/q"), Mails.targets(reading));
    }

    @Test
    void wordsDrawnAsShapesAreToldWhereNobodyReadsThem() throws IOException {
        assertTrue(page(PdfFilesTest::outlines).attachments().getFirst().unread());
    }

    /// Words as some printing programs save them: the outlines of their letters.
    static void outlines(PDPageContentStream content) throws IOException {
        var font = new Font(Font.SANS_SERIF, Font.PLAIN, 28);
        var shape = font.createGlyphVector(new FontRenderContext(null, true, true), "visit shop.example today")
                .getOutline(72, -600);
        var at = new float[6];
        for (var path = shape.getPathIterator(AffineTransform.getScaleInstance(1, -1)); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> content.curveTo1(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> content.closePath();
            }
        }
        content.fill();
    }

    @Test
    void theHintOfAFieldIsRead() throws IOException {
        var document = Documents.pdf("form");
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName("acc");
        field.setAlternateFieldName("Your account number");
        form.getFields().add(field);
        assertTrue(Mails.shown(read(document)).contains("invoice.pdf field \"acc\" | Your account number"));
    }

    /// Between Arabic words its groups are drawn from right to left.
    @Test
    void anOrderIdIsReadWhicheverWayItsGroupsAreDrawn() throws IOException {
        var mentions = read(Documents.pdf("Order: 7654321-1234567-405")).orders();
        assertEquals(
                List.of("405-1234567-7654321"),
                mentions.stream().map(m -> m.id().text()).toList());
    }

    @Test
    void aLinkOverAPictureIsToldFromOneOverText() throws IOException {
        var document = Documents.pdf("text");
        Documents.draw(document, Documents.blank(50, 50));
        link(document, new PDRectangle(100, 100, 100, 100), "https://logo.example");
        link(document, new PDRectangle(72, 690, 60, 20), "https://text.example");
        assertEquals(
                List.of("PICTURE https://logo.example", "ANCHOR https://text.example"),
                read(document).links().stream()
                        .map(l -> l.kind() + " " + l.target())
                        .toList());
    }

    private static void link(PDDocument document, PDRectangle area, String target) throws IOException {
        var action = new PDActionURI();
        action.setURI(target);
        var link = new PDAnnotationLink();
        link.setRectangle(area);
        link.setAction(action);
        var annotations = document.getPage(0).getAnnotations();
        annotations.add(link);
        document.getPage(0).setAnnotations(annotations);
    }

    @Test
    void notesAreRead() throws IOException {
        var document = Documents.pdf("text");
        var note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(10, 10, 10, 10));
        note.setContents("visit shop.example");
        document.getPage(0).setAnnotations(List.of(note));
        assertTrue(Mails.shown(read(document)).contains("invoice.pdf page 1 | visit shop.example"));
    }

    @Test
    void codesOnAPageAreRead() throws IOException {
        var document = Documents.pdf("scan me");
        Documents.draw(document, Documents.qr("https://shop.example/q"));
        var link = read(document).links().getFirst();
        assertEquals("https://shop.example/q", link.target());
        assertEquals("code in invoice.pdf page 1", link.place().describe());
    }

    @Test
    void embeddedFilesAreOpened() throws IOException {
        var document = Documents.pdf("text");
        var content = new PDEmbeddedFile(
                document, new ByteArrayInputStream("see shop.example".getBytes(StandardCharsets.UTF_8)));
        var file = new PDComplexFileSpecification();
        file.setFile("more.txt");
        file.setEmbeddedFile(content);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("more", file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        assertTrue(Mails.shown(read(document)).contains("invoice.pdf/more.txt | see shop.example"));
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        var document = Documents.pdf("secret");
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertEquals(List.of("encrypted"), Mails.troubles(read(document)));
    }

    @Test
    void onlyAnOwnersPasswordHidesNothing() throws IOException {
        var document = Documents.pdf("readable");
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertTrue(Mails.shown(read(document)).contains("invoice.pdf page 1 | readable"));
    }

    @Test
    void aDamagedOneIsNamed() {
        assertEquals(List.of("corrupt"), Mails.troubles(read("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void oneByItsContentWhateverItsName() throws IOException {
        var pdf = Documents.bytes(Documents.pdf("see shop.example"));
        assertTrue(Mails.shown(Mails.read(Mails.with("a.dat", pdf))).contains("a.dat page 1 | see shop.example"));
        assertEquals(List.of("corrupt"), Mails.troubles(Mails.read(Mails.with("a.docx", pdf))));
    }

    @Test
    void wordsThatAreDrawnAreReadAndNotThoseInTheirPlace() throws IOException {
        var reading = page(content -> {
            var instead = new COSDictionary();
            instead.setString(COSName.ACTUAL_TEXT, "thanks");
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(instead));
            text(content, 72, 700, "shop.example");
            content.endMarkedContent();
        });
        assertEquals(List.of("x", "shop.example"), Mails.texts(reading, Voice.OWN));
        assertEquals(List.of("thanks "), Mails.texts(reading, Voice.HIDDEN));
    }

    @Test
    void whatANoteLooksLikeIsRead() throws IOException {
        var document = Documents.pdf("text");
        var note = new PDAnnotationRubberStamp();
        note.setRectangle(new PDRectangle(100, 100, 200, 50));
        note.setContents("thanks");
        var look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(200, 50));
        look.setResources(document.getPage(0).getResources());
        try (var content = new PDPageContentStream(document, look)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            text(content, 5, 5, "shop.example");
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(look);
        note.setAppearance(appearance);
        document.getPage(0).setAnnotations(List.of(note));
        assertTrue(Mails.texts(read(document), Voice.OWN).containsAll(List.of("shop.example", "thanks")));
    }

    @Test
    void bookmarksAreRead() throws IOException {
        var document = Documents.pdf("text");
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle("our shop");
        var action = new PDActionURI();
        action.setURI("https://shop.example");
        item.setAction(action);
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
        var reading = read(document);
        assertTrue(Mails.shown(reading).contains("invoice.pdf bookmark | our shop"));
        assertEquals(List.of("https://shop.example"), Mails.targets(reading));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"app.launchURL('x') | script", "AFNumber_Format(2, 0, 0, 0, '', true); | ''"})
    void aScriptOtherThanOfFormsCannotBeRead(String script, String trouble) throws IOException {
        var document = Documents.pdf("text");
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(script));
        assertEquals(trouble.isEmpty() ? List.of() : List.of(trouble), Mails.troubles(read(document)));
    }
}
