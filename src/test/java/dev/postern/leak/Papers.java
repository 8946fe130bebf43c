package dev.postern.leak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// Files as sellers and buyers attach them, with secrets where programs and people put them.
final class Papers {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private final RandomGenerator random;
    private final Planter plant;

    Papers(RandomGenerator random, Planter plant) {
        this.random = random;
        this.plant = plant;
    }

    /// @param type by which its part is declared
    /// @param octets one character each
    record Paper(String type, String name, String octets) {

        static Paper of(String type, String name, byte[] content) {
            return new Paper(type, name, Octets.of(content));
        }

        byte[] content() {
            return Octets.bytes(octets);
        }

        String ending() {
            return name.substring(name.indexOf('.'));
        }
    }

    /// A PDF that names whoever made it wherever it can.
    static Paper invoice(String author) {
        return of(author).anInvoice();
    }

    /// A Word file, likewise.
    static Paper letter(String author) {
        return of(author).aLetter();
    }

    private static Papers of(String author) {
        var random = new Random(author.hashCode());
        return new Papers(random, new Planter(random, List.of(author)));
    }

    private Paper anInvoice() {
        try {
            return Paper.of("application/pdf", "invoice.pdf", pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paper aLetter() {
        try {
            return Paper.of(WORD, "letter.docx", word());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Paper any() {
        try {
            return any(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paper any(int depth) throws IOException {
        return switch (random.nextInt(depth > 0 ? 13 : 11)) {
            case 0, 1, 2 -> Paper.of("application/pdf", "invoice.pdf", pdf());
            case 3, 4 -> Paper.of(WORD, "a.docx", word());
            case 5 -> Paper.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "a.xlsx", sheet());
            case 6 -> Paper.of("application/vnd.oasis.opendocument.text", "a.odt", openText());
            case 7 -> Paper.of("application/rtf", "letter.rtf", Octets.bytes(rtf()));
            case 8 -> Paper.of("image/jpeg", "photo.jpg", Pictures.jpeg(plant.word("EXIF")));
            case 9 -> Paper.of("image/png", "photo.png", Pictures.png(plant.word("PNG text")));
            case 10 -> Paper.of("image/svg+xml", "drawing.svg", svg().getBytes(StandardCharsets.UTF_8));
            case 11 -> Paper.of("application/gzip", "list.csv.gz", gzip());
            default -> Paper.of("application/zip", "all.zip", zipped(depth));
        };
    }

    private byte[] zipped(int depth) throws IOException {
        var paper = any(depth - 1);
        return zip(
                plant.word("comment of a zip"),
                paper.name(),
                paper.content(),
                "list of " + plant.word("name in a zip") + ".csv",
                utf8("a;" + plant.unicode("csv in a zip") + "\r\n"));
    }

    private byte[] gzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(utf8("a;" + plant.word("gzip") + "\r\n"));
        }
        return bytes.toByteArray();
    }

    private byte[] word() throws IOException {
        var text = plant.word("docx in runs");
        var cut = 1 + random.nextInt(text.length() - 1);
        return zip(
                "",
                "[Content_Types].xml",
                utf8("<Types/>"),
                "word/document.xml",
                utf8("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Write to " + text.substring(0, cut)
                        + "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>" + text.substring(cut)
                        + "</w:t></w:r></w:p><w:p><w:r><w:t>" + xml(plant.unicode("docx text"))
                        + "</w:t></w:r></w:p></w:body></w:document>"),
                "word/comments.xml",
                utf8("<w:comments xmlns:w='w'><w:comment w:author='" + plant.word("docx comment") + "'/></w:comments>"),
                "word/_rels/document.xml.rels",
                utf8(
                        "<Relationships><Relationship Id='r1' Type='http://x.example/hyperlink' TargetMode='External' Target='mailto:"
                                + xml(plant.ascii("docx link").replace(" ", "")) + "'/></Relationships>"),
                "word/media/image1.jpeg",
                Pictures.jpeg(plant.word("picture in docx")),
                "docProps/core.xml",
                utf8("<c:coreProperties xmlns:c='c' xmlns:dc='dc'><dc:creator>" + plant.word("docx author")
                        + "</dc:creator><dc:title>" + plant.word("docx title") + "</dc:title></c:coreProperties>"));
    }

    private byte[] sheet() throws IOException {
        var text = plant.word("xlsx string in runs");
        return zip(
                "",
                "[Content_Types].xml",
                utf8("<Types/>"),
                "xl/workbook.xml",
                utf8("<workbook><sheets><sheet name='" + plant.word("sheet name") + "'/></sheets></workbook>"),
                "xl/sharedStrings.xml",
                utf8("<sst><si><r><t>" + text.substring(0, 5) + "</t></r><r><t>" + text.substring(5)
                        + "</t></r></si></sst>"),
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet><sheetData><row><c><f>HYPERLINK(\"mailto:" + plant.word("formula")
                        + "\")</f></c></row></sheetData><oddFooter>&amp;L" + plant.word("footer")
                        + "</oddFooter></worksheet>"),
                "docProps/app.xml",
                utf8("<Properties><Company>" + plant.word("company") + "</Company></Properties>"));
    }

    private byte[] openText() throws IOException {
        var text = plant.word("odt in spans");
        return zip(
                "",
                "mimetype",
                utf8("application/vnd.oasis.opendocument.text"),
                "content.xml",
                utf8("<office:document-content xmlns:office='o' xmlns:text='t'><text:p>Write to <text:span>"
                        + text.substring(0, 4) + "</text:span>" + text.substring(4) + "</text:p><text:p>"
                        + xml(plant.unicode("odt text")) + "</text:p></office:document-content>"),
                "meta.xml",
                utf8("<office:document-meta xmlns:office='o' xmlns:meta='m' xmlns:dc='dc'><meta:initial-creator>"
                        + plant.word("odt author") + "</meta:initial-creator><dc:description>"
                        + plant.word("odt description") + "</dc:description></office:document-meta>"),
                "META-INF/manifest.xml",
                utf8("<manifest:manifest xmlns:manifest='m'/>"));
    }

    private String rtf() {
        var text = plant.word("rtf in groups");
        var picture = HexFormat.of().formatHex(Pictures.jpeg(plant.word("picture in rtf")));
        return "{\\rtf1\\ansi\\ansicpg1252{\\info{\\author " + plant.word("rtf author") + "}{\\title "
                + plant.word("rtf title") + "}}\r\nWrite to " + text.substring(0, 4) + "{\\b " + text.substring(4)
                + "}\\par or " + codes(plant.word("rtf codes")) + "\\par or " + plant.ascii("rtf text")
                + "\\par {\\field{\\*\\fldinst HYPERLINK \"mailto:" + plant.word("rtf link")
                + "\"}{\\fldrslt here}}{\\pict\\jpegblip\\picw8\\pich8 " + picture + "}}";
    }

    private String codes(String word) {
        return word.replace("@", "\\'40").replace(".", random.nextBoolean() ? "\\u46?" : "\\'2e");
    }

    private String svg() {
        return "<svg xmlns='http://www.w3.org/2000/svg'><metadata>" + plant.word("svg metadata")
                + "</metadata><text>Write to <tspan>" + plant.word("svg text") + "</tspan></text></svg>";
    }

    private byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            write(document, page);
            var about = document.getDocumentInformation();
            about.setAuthor(plant.word("pdf author"));
            about.setTitle(plant.word("pdf title"));
            var date = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            date.setTimeInMillis(0);
            about.setCreationDate(date);
            link(page);
            return random.nextInt(3) == 0 ? revised(saved(document)) : saved(document);
        }
    }

    private void write(PDDocument document, PDPage page) throws IOException {
        var text = plant.word("pdf page");
        try (var content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, random.nextBoolean())) {
            content.beginText();
            content.setFont(FONT, 11);
            content.newLineAtOffset(60, 700);
            content.showText("Write to " + text + " now");
            content.newLineAtOffset(0, -20);
            content.showTextWithPositioning(
                    new Object[] {"Or " + text.substring(0, 3), -20f, text.substring(3, 7), 10f, text.substring(7)});
            content.endText();
        }
    }

    private void link(PDPage page) throws IOException {
        var link = new PDAnnotationLink();
        var action = new PDActionURI();
        action.setURI("mailto:" + plant.word("pdf link"));
        link.setAction(action);
        link.setContents(plant.word("pdf note"));
        page.getAnnotations().add(link);
        var names = new COSArray();
        names.add(new COSString(plant.word("pdf string")));
        page.getCOSObject().setItem(COSName.getPDFName("Anything"), names);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /// A later revision without the author, as programs append it.
    private byte[] revised(byte[] first) throws IOException {
        plant.word("earlier revision of a pdf");
        try (var document = Loader.loadPDF(first)) {
            var about = document.getDocumentInformation();
            about.setAuthor(null);
            about.setTitle("Invoice");
            about.getCOSObject().setNeedToBeUpdated(true);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String comment, Object... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }
}
