package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.masking.mime.Part;
import dev.postern.reading.Language;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Reading;
import dev.postern.reading.Voice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

/// Files within mails, on the way to the buyer.
class AttachedFilesTest {

    private static final String ALIAS = Letters.ALIASES.seller().toString();
    private static final String DOCUMENT = "word/document.xml";

    private final Letters letters = new Letters();

    @Test
    void authorsGoFromAWordFile() throws IOException {
        var word = word(
                "<w:p><w:ins w:id='1' w:author='Ahmed Ali' w:initials='AA'><w:r><w:t>Hello</w:t></w:r></w:ins></w:p>",
                "docProps/core.xml",
                "<c:coreProperties xmlns:c='c' xmlns:dc='dc'><dc:title>Invoice</dc:title><dc:creator>Ahmed Ali</dc:creator>"
                        + "<c:lastModifiedBy>Ahmed Ali</c:lastModifiedBy></c:coreProperties>",
                "docProps/app.xml",
                "<Properties><Application>Word</Application><Company>Ahmed Ali Trading</Company></Properties>",
                "docProps/custom.xml",
                "<Properties><property fmtid='{D5}' pid='2' name='Owner'><v>Ahmed Ali</v></property></Properties>",
                "docProps/thumbnail.jpeg",
                "Ahmed Ali");

        var parts = unzipped(relayed("invoice.docx", word));

        assertFalse(parts.toString().contains("Ahmed"), parts.toString());
        assertTrue(of(parts, DOCUMENT).contains("<w:t>Hello</w:t>"));
        assertTrue(of(parts, "docProps/core.xml").contains("<dc:title>Invoice</dc:title>"));
        assertEquals(List.of("invoice.docx: author, document data, thumbnail removed"), notes("invoice.docx", word));
    }

    @Test
    void addressesInOfficeTextBecomeAliases() throws IOException {
        var word = word(
                "<w:p><w:r><w:t>Write to care@rimal.test &amp; wait</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>or ca</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>re@rim</w:t></w:r>"
                        + "<w:r><w:t>al.test, or me@third.example</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>&#99;are&#64;rimal.test</w:t></w:r></w:p>",
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='r1' Type='http://schemas.example/hyperlink'"
                        + " Target='mailto:care@rimal.test?subject=a&amp;body=b' TargetMode='External'/>"
                        + "<Relationship Id='r2' Type='http://schemas.example/hyperlink'"
                        + " Target='mailto:me@third.example' TargetMode='External'/></Relationships>");

        var parts = unzipped(relayed("a.docx", word));

        var body = of(parts, DOCUMENT);
        assertTrue(body.contains("<w:t>Write to " + ALIAS + " &amp; wait</w:t>"), body);
        assertTrue(body.contains("<w:t>or " + ALIAS + ", or [address removed]</w:t></w:r><w:r><w:rPr>"), body);
        assertTrue(body.contains("<w:t>" + ALIAS + "</w:t></w:r></w:p></w:body>"), body);
        var links = of(parts, "word/_rels/document.xml.rels");
        assertTrue(links.contains("\"mailto:" + ALIAS + "?subject=a&amp;body=b\""), links);
        assertTrue(links.contains("\"mailto:address-removed\""), links);
    }

    @Test
    void sheetsSlidesAndOpenDocumentsAreCleanedToo() throws IOException {
        var sheet = zip(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook xmlns:x15ac='x'><fileSharing userName='Ahmed'/><x15ac:absPath url='C:\\Users\\Ahmed\\'/></workbook>",
                "xl/sharedStrings.xml",
                "<sst><si><r><t>care@</t></r><r><t>rimal.test</t></r></si></sst>",
                "xl/comments1.xml",
                "<comments><authors><author>Ahmed</author></authors></comments>",
                "xl/persons/person.xml",
                "<personList><person displayName='Ahmed' id='{1}' userId='ahmed@rimal.test' providerId='AD'/></personList>");
        var slides = zip(
                "[Content_Types].xml",
                "<Types/>",
                "ppt/presentation.xml",
                "<p:presentation xmlns:p='p'/>",
                "ppt/commentAuthors.xml",
                "<p:cmAuthorLst xmlns:p='p'><p:cmAuthor id='1' name='Ahmed' initials='AA'/></p:cmAuthorLst>");
        var text = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest='m'><manifest:file-entry manifest:full-path='Thumbnails/thumbnail.png'/></manifest:manifest>",
                "meta.xml",
                "<office:document-meta xmlns:office='o' xmlns:meta='m' xmlns:dc='d'><meta:initial-creator>Ahmed</meta:initial-creator>"
                        + "<dc:creator>Ahmed</dc:creator><meta:template xmlns:xlink='x' xlink:title='Ahmed'/></office:document-meta>",
                "content.xml",
                "<office:document-content xmlns:office='o' xmlns:text='t'><text:p>care@<text:span>rimal</text:span>.test</text:p></office:document-content>",
                "Thumbnails/thumbnail.png",
                "Ahmed");

        for (var file : Map.of("a.xlsx", sheet, "a.pptx", slides, "a.odt", text).entrySet()) {
            var parts = unzipped(relayed(file.getKey(), file.getValue())).toString();
            assertFalse(parts.toLowerCase(Locale.ROOT).contains("ahmed"), parts);
            assertFalse(parts.contains("rimal"), parts);
        }
    }

    @Test
    void authorsGoFromAPdf() throws IOException {
        var pdf = pdf("Order 405-1111111-2222222", document -> {
            document.getDocumentInformation().setAuthor("Ahmed Ali");
            document.getDocumentInformation().setTitle("Invoice");
            document.getDocumentInformation().setCustomMetadataValue("Company", "Ahmed Trading");
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document,
                            new ByteArrayInputStream("<pdfaid:part>3</pdfaid:part><dc:creator>Ahmed Ali</dc:creator>"
                                    .getBytes(StandardCharsets.UTF_8))));
            document.getPage(0)
                    .setMetadata(new PDMetadata(
                            document, new ByteArrayInputStream("Ahmed Ali".getBytes(StandardCharsets.UTF_8))));
            var note = new PDAnnotationText();
            note.setRectangle(document.getPage(0).getMediaBox());
            note.setTitlePopup("Ahmed Ali");
            note.setContents("Ask care@rimal.test");
            var link = new PDAnnotationLink();
            link.setRectangle(document.getPage(0).getMediaBox());
            var action = new PDActionURI();
            action.setURI("mailto:care@rimal.test");
            link.setAction(action);
            document.getPage(0).setAnnotations(List.of(note, link));
        });

        var shown = relayed("invoice.pdf", pdf);

        try (var document = Loader.loadPDF(shown)) {
            var properties = document.getDocumentInformation();
            assertEquals("Invoice", properties.getTitle());
            assertEquals(null, properties.getAuthor());
            assertEquals(null, properties.getCustomMetadataValue("Company"));
            var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<pdfaid:part>3</pdfaid:part>"), xmp);
            assertFalse(xmp.contains("Ahmed"), xmp);
            assertEquals(null, document.getPage(0).getMetadata());
            var annotations = document.getPage(0).getAnnotations();
            assertEquals("Ask " + ALIAS, annotations.get(0).getContents());
            assertFalse(annotations.get(0).getCOSObject().toString().contains("Ahmed"));
            var opened = (PDActionURI) ((PDAnnotationLink) annotations.get(1)).getAction();
            assertEquals("mailto:" + ALIAS, opened.getURI());
        }
        assertEquals(List.of(), leaks("invoice.pdf", pdf));
        assertEquals(List.of("invoice.pdf: author, XMP, address removed"), notes("invoice.pdf", pdf));
    }

    @Test
    void addressesGoFromThePagesOfAPdfAndTheRestStaysInItsPlace() throws IOException {
        var pdf = pdf("Write to care@rimal.test, or call", document -> {
            var page = document.getPage(0);
            var form = new PDFormXObject(document);
            form.setBBox(page.getMediaBox());
            form.setResources(page.getResources());
            try (var out = form.getContentStream().createOutputStream()) {
                out.write(bytes("BT /F1 12 Tf 72 600 Td [(or ca)-20(re@rimal)20(.test here)] TJ 20 TL"
                        + " (me@third.example wrote) ' 1 0 (it is) \" ET"));
            }
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                content.drawForm(form);
            }
        });

        try (var shown = Loader.loadPDF(relayed("a.pdf", pdf))) {
            var lines = new PDFTextStripper().getText(shown).lines().map(line -> line.replaceAll(" +", " "));
            assertEquals(
                    List.of("Write to , or call", "or here", "wrote", "it is"),
                    lines.map(String::strip).toList());
            assertEquals(places(Loader.loadPDF(pdf), "here"), places(shown, "here"));
        }
        assertEquals(List.of(), leaks("a.pdf", pdf));
        assertEquals(List.of("a.pdf: address removed"), notes("a.pdf", pdf));
    }

    /// Where the letters of a word stand, to a tenth of a point.
    private static List<String> places(PDDocument document, String word) throws IOException {
        var places = new ArrayList<String>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                var from = text.indexOf(word);
                for (var at = from; from >= 0 && at < text.length(); at++) {
                    places.add("%.1f".formatted(positions.get(at).getXDirAdj()));
                }
            }
        }.getText(document);
        return places;
    }

    @Test
    void filesAndPhotosInAPdfAreCleaned() throws IOException {
        var photo = Files.readAllBytes(Path.of("src/test/resources/reading/qr-cmyk.jpg"));
        var marked = new ByteArrayOutputStream();
        marked.write(photo, 0, 2);
        marked.writeBytes(bytes("\u00ff\u00fe\0\7Ahmed"));
        marked.write(photo, 2, photo.length - 2);
        var word = word(
                "<w:p/>", "docProps/core.xml", "<c:p xmlns:c='c' xmlns:dc='dc'><dc:creator>Ahmed</dc:creator></c:p>");
        var pdf = pdf("Hello", document -> {
            var page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                content.drawImage(JPEGFactory.createFromByteArray(document, marked.toByteArray()), 10, 10);
            }
            var file = new PDComplexFileSpecification();
            file.setFile("a.docx");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(word)));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a.docx", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });

        assertEquals(List.of(), leaks("a.pdf", pdf));
        assertEquals(List.of("a.pdf: author, comment removed"), notes("a.pdf", pdf));
        var shown = relayed("a.pdf", pdf);

        assertTrue(AttachedFiles.characters(pdf).contains("Ahmed"));
        assertFalse(AttachedFiles.characters(shown).contains("Ahmed"));
        try (var document = Loader.loadPDF(shown)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var inner = unzipped(of(files, "a.docx").getEmbeddedFile().toByteArray());
            assertEquals(
                    "<c:p xmlns:c='c' xmlns:dc='dc'><dc:creator></dc:creator></c:p>", of(inner, "docProps/core.xml"));
        }
        assertEquals(List.of(), leaks("a.pdf", pdf));
    }

    private static String wide(String text) {
        return AttachedFiles.characters(text.getBytes(StandardCharsets.UTF_16LE));
    }

    /// LibreOffice made it.
    @Test
    void authorsGoFromOldOfficeFilesAndAddressesInTheirTextAreLeaks() throws IOException {
        var old = of(unzippedBytes(Files.readAllBytes(Path.of("src/test/resources/masking/author.zip"))), "letter.doc");
        assertTrue(AttachedFiles.characters(old).contains("Ahmed Alharbi"));

        var shown = relayed("letter.doc", old);

        assertEquals(old.length, shown.length);
        assertFalse(AttachedFiles.characters(shown).replace("\0", "").contains("Ahmed"));
        assertEquals(List.of("letter.doc: author removed"), notes("letter.doc", old));
        assertEquals(List.of(), leaks("letter.doc", old));

        var text = AttachedFiles.characters(old).replace(wide("to the shop please"), wide("at care@rimal.test"));
        assertFalse(leaks("letter.doc", bytes(text)).isEmpty());
    }

    @Test
    void anAddressDrawnInAPictureIsALeak() {
        var seen = new Reading(
                Letters.reading(mail("x.png", new byte[0])).headers(),
                List.of(new Passage(Voice.OWN, new Place.Code("x.png", ""), "mailto:care@rimal.test")),
                List.of(),
                List.of(),
                List.of(),
                Language.ENGLISH,
                List.of());
        var masked = letters.mask(mail("x.png", new byte[0]), seen, Letters.toBuyer());

        assertEquals(1, masked.leaks().size());
    }

    @Test
    void cleanFilesStayToTheByte() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.docx", word("<w:p><w:r><w:t>Hello</w:t></w:r></w:p>"));
        files.put("a.zip", zip("a.txt", "hello", "b.docx", "no document"));
        files.put("a.pdf", pdf("Hello", _ -> {}));
        files.put(
                "b.pdf",
                pdf("Hello", document -> document.getDocumentInformation().setAuthor("")));
        files.put("a.rtf", bytes("{\\rtf1 Hello}"));
        files.put("a.bin", new byte[] {0, 1, 2, 3});
        for (var file : files.entrySet()) {
            var mail = mail(file.getKey(), file.getValue());
            assertEquals(Letters.body(mail), Letters.body(letters.masked(mail, Letters.toBuyer())), file.getKey());
            assertEquals(List.of(), leaks(file.getKey(), file.getValue()), file.getKey());
        }
    }

    @Test
    void authorsAndAddressesGoFromRichText() {
        var rtf = "{\\rtf1{\\info{\\author Ahmed Ali}{\\company Ahmed}}{\\*\\revtbl {Unknown;}{Ahmed Ali;}}"
                + "Write to care@rimal.test{\\*\\atnauthor Ahmed}}";

        assertEquals(
                "{\\rtf1{\\*\\revtbl {Author;}{Author;}}Write to " + ALIAS + "}",
                Letters.text(Letters.bytes(AttachedFiles.characters(relayed("a.rtf", bytes(rtf))))));
        assertEquals(
                "{\\rtf1 Write to " + ALIAS + "{\\b }}",
                AttachedFiles.characters(relayed("a.rtf", bytes("{\\rtf1 Write to care@\\'72im{\\b al}.test}"))));
    }

    @Test
    void filesInZipsAreCleaned() throws IOException {
        var inner = word("<w:p><w:r><w:t>care@rimal.test</w:t></w:r></w:p>");
        var zipped = zipped("for care@rimal.test (1).docx", inner, "list.csv", bytes("a;care@rimal.test"));

        var parts = unzippedBytes(relayed("all.zip", zipped));

        assertEquals(List.of("for " + ALIAS + " (1).docx", "list.csv"), List.copyOf(parts.keySet()));
        assertTrue(
                of(unzipped(of(parts, "for " + ALIAS + " (1).docx")), DOCUMENT).contains(ALIAS));
        assertEquals("a;" + ALIAS, AttachedFiles.characters(of(parts, "list.csv")));
    }

    @Test
    void anAttachedMailShowsNothingOfWhereItCameFrom() {
        var inner = """
                Received: from erp.rimal.test
                From: Ahmed <care@rimal.test>
                To: x@third.example
                Message-ID: <1@erp.rimal.test>
                Subject: Hello
                Content-Type: text/plain

                care@rimal.test wrote""".replace("\n", "\r\n");
        var mail = "From: care@rimal.test\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: message/rfc822\r\n\r\n" + inner + "\r\n--b--\r\n";

        var masked = letters.masked(mail, Letters.toBuyer());

        assertFalse(masked.contains("rimal.test"), masked);
        assertTrue(
                masked.contains("From: Ahmed <" + ALIAS + ">\r\nTo: [address removed]\r\nSubject: Hello\r\n"), masked);
        assertTrue(masked.contains("\r\n\r\n" + ALIAS + " wrote\r\n--b--"), masked);
    }

    @Test
    void calendarsAndCardsAreMaskedWhereTheyAreFoldedAndQuoted() {
        var card = """
                BEGIN:VCARD
                VERSION:2.1
                EMAIL;ENCODING=QUOTED-PRINTABLE:care=40rimal=2Etest
                NOTE;ENCODING=QUOTED-PRINTABLE:one=
                two
                END:VCARD
                """.replace("\n", "\r\n");
        var calendar = """
                BEGIN:VCALENDAR
                SUMMARY:one
                 two
                ORGANIZER;CN=Ahmed:mailto:care@rim
                 al.test
                ATTENDEE:MAILTO:care@rimal.test
                END:VCALENDAR
                """.replace("\n", "\r\n");
        for (var text : List.of(card, calendar)) {
            var mail = "From: care@rimal.test\r\nMIME-Version: 1.0\r\nContent-Type: "
                    + (text.equals(card) ? "text/vcard" : "text/calendar") + "\r\n\r\n" + text;
            var masked = letters.masked(mail, Letters.toBuyer());
            assertEquals(List.of(), Letters.leaks(masked, mail, Letters.toBuyer()), masked);
            assertTrue(masked.contains(text.equals(card) ? "\r\nEMAIL:" + ALIAS : "CN=Ahmed:mailto:" + ALIAS), masked);
            var kept = text.equals(card) ? "NOTE;ENCODING=QUOTED-PRINTABLE:one=\r\ntwo\r\n" : "SUMMARY:one\r\n two\r\n";
            assertTrue(masked.contains(kept), masked);
        }
    }

    @Test
    void aSecretInAPackedStreamIsFoundByTheProof() throws IOException {
        var zipped = mail("a.zip", zip("deep/a.xml", "<a>care@<b/>rimal.test</a>"));
        assertTrue(Letters.leaks(zipped, zipped, Letters.toBuyer()).contains(new Leak("address", "file, markup")));
    }

    @Test
    void whatCannotBeCleanedOrSearchedIsALeak() throws IOException {
        assertFalse(leaks("winmail.dat", bytes("x\u009f>\"\1\0\1")).isEmpty(), "winmail.dat");
        assertFalse(leaks("a.docx", bytes("PK\3\4 broken")).isEmpty(), "broken zip");
        assertFalse(leaks("a.pdf", bytes("%PDF-1.7 broken")).isEmpty(), "broken PDF");
        assertFalse(leaks("a.7z", bytes("7z\u00bc\u00af'\u001c")).isEmpty(), "7z");
        assertFalse(leaks("a.heic", bytes("\0\0\0\u0018ftypheic")).isEmpty(), "broken HEIC");
        assertFalse(leaks("a.psd", bytes("8BPS\0\1")).isEmpty(), "Photoshop");
        assertFalse(leaks("a.mp3", bytes("ID3\3\0")).isEmpty(), "sound");
        var bomb = new byte[40 << 20];
        assertFalse(leaks("a.zip", zipped("a.txt", bomb)).isEmpty(), "bomb");
        var nested = zipped("a.txt", bytes("a"));
        for (var i = 0; i < 10; i++) {
            nested = zipped("a.zip", nested);
        }
        assertFalse(leaks("a.zip", nested).isEmpty(), "zips in zips");
    }

    @Test
    void hostileMarkupTakesNoLongerThanItIsLong() throws IOException {
        var many = 300_000;
        for (var body : List.of(
                "<w:p " + "a".repeat(many) + "/>",
                "<w:p a='" + "b=\"".repeat(many) + "'/>",
                "<w:t>care@</w:t>".repeat(many / 10),
                "<w:p" + " ".repeat(many) + ">&#" + "9".repeat(many) + ";care@rimal.test</w:p>")) {
            var word = word(body);
            assertTimeout(Duration.ofSeconds(20), () -> letters.mask(mail("a.docx", word), Letters.toBuyer()));
        }
    }

    private interface Making {
        void of(PDDocument document) throws IOException;
    }

    private static byte[] pdf(String text, Making more) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            more.of(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] word(String body, String... more) throws IOException {
        var entries = new String[more.length + 4];
        entries[0] = "[Content_Types].xml";
        entries[1] = "<Types/>";
        entries[2] = DOCUMENT;
        entries[3] = "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>";
        System.arraycopy(more, 0, entries, 4, more.length);
        return zip(entries);
    }

    private static byte[] zip(String... entries) throws IOException {
        var files = new Object[entries.length];
        for (var i = 0; i < entries.length; i++) {
            files[i] = i % 2 == 0 ? entries[i] : bytes(entries[i]);
        }
        return zipped(files);
    }

    private static byte[] zipped(Object... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static <T> T of(Map<String, T> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static Map<String, byte[]> unzippedBytes(byte[] zipped) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Map<String, String> unzipped(byte[] zipped) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        unzippedBytes(zipped).forEach((name, content) -> texts.put(name, AttachedFiles.characters(content)));
        return texts;
    }

    private static String mail(String name, byte[] content) {
        return "From: care@rimal.test\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=bound\r\n\r\n"
                + "--bound\r\nContent-Type: text/plain\r\n\r\nHello\r\n"
                + "--bound\r\nContent-Type: application/octet-stream; name=\"" + name + "\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n--bound--\r\n";
    }

    /// The file as it leaves.
    private byte[] relayed(String name, byte[] content) {
        var masked = letters.masked(mail(name, content), Letters.toBuyer());
        var part = Part.of(masked).getLast();
        assertTrue(masked.substring(part.bodyStart(), part.end()).lines().allMatch(line -> line.length() <= 76));
        return AttachedFiles.octets(part.encoding().decode(masked.substring(part.bodyStart(), part.end())));
    }

    private List<String> notes(String name, byte[] content) {
        return letters.mask(mail(name, content), Letters.toBuyer()).notes();
    }

    /// What masking and proof together find left.
    private List<String> leaks(String name, byte[] content) {
        var mail = mail(name, content);
        var masked = letters.mask(mail, Letters.toBuyer());
        var leaks = new ArrayList<>(masked.leaks());
        leaks.addAll(Letters.leaks(Letters.text(masked.bytes()), mail, Letters.toBuyer()));
        return leaks.stream().map(Leak::toString).distinct().sorted().toList();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
