package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.file.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

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
}
