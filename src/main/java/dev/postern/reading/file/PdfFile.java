package dev.postern.reading.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// A PDF page by page: its text as it reads, what its pictures show, and what its links and fields hold.
final class PdfFile {

    private static final int MOST_EMBEDDED = 1_000;
    private static final int MOST_BOOKMARKS = 2_000;
    private static final int MOST_LEVELS = 20;

    static {
        FontMappers.set(new PdfFonts());
    }

    private final PDDocument document;
    private final FileVisitor visitor;
    private final Opening opening;

    private PdfFile(PDDocument document, FileVisitor visitor, Opening opening) {
        this.document = document;
        this.visitor = visitor;
        this.opening = opening;
    }

    static void read(byte[] content, FileVisitor visitor, Opening opening) throws IOException, Unread {
        PdfStreams.check(content, opening.budget());
        try (var document = Loader.loadPDF(content)) {
            PdfStreams.check(document, opening.budget());
            new PdfFile(document, visitor, opening).read();
        } catch (InvalidPasswordException e) {
            throw Unread.encrypted();
        }
    }

    private void read() throws IOException, Unread {
        var catalog = document.getDocumentCatalog();
        var title = document.getDocumentInformation().getTitle();
        if (title != null && !title.isBlank()) {
            visitor.text("title", title, true);
        }
        PdfActions.of(catalog.getCOSObject(), "", false, visitor);
        var number = 0;
        for (var page : document.getPages()) {
            opening.budget().page();
            page(page, ++number);
        }
        if (number == 0) {
            throw Unread.corrupt("no page in it");
        }
        fields();
        bookmarks();
        embedded();
    }

    /// The table of contents that a program shows beside the pages.
    private void bookmarks() throws Unread {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            bookmarks(outline, 0);
        }
    }

    private void bookmarks(PDOutlineNode node, int depth) throws Unread {
        if (depth > MOST_LEVELS) {
            throw new Unread("depth", "bookmarks");
        }
        var count = 0;
        for (var item : node.children()) {
            opening.budget().time();
            if (++count > MOST_BOOKMARKS) {
                throw new Unread("parts", "more than " + MOST_BOOKMARKS + " bookmarks");
            }
            if (item.getTitle() != null) {
                visitor.text("bookmark", item.getTitle(), false);
            }
            PdfActions.of(item.getCOSObject(), "bookmark", false, visitor);
            bookmarks(item, depth + 1);
        }
    }

    private void page(PDPage page, int number) throws IOException, Unread {
        var spot = "page " + number;
        var pictures = new PdfPictures(opening.budget());
        pictures.read(page);
        var text = new PdfText(opening.budget(), pictures.isPainted());
        var lines = text.lines(document, number);
        lines.forEach(line -> visitor.text(spot, line, false));
        text.hidden().forEach(line -> visitor.text(spot, line, true));
        opening.budget().time();
        for (var picture : pictures.found()) {
            opening.picture(spot, picture.identity(), () -> List.of(picture.pixels()));
        }
        if (opening.looksAtPictures() && (pictures.mayDrawCodes() || text.isUnknown())) {
            drawing(number, spot, text.isUnknown());
        }
        annotations(page, spot, pictures.places());
        PdfActions.of(page.getCOSObject(), spot, false, visitor);
    }

    /// Codes are looked for on the whole page; words in its strokes alone, which are few where its text is text.
    private void drawing(int number, String spot, boolean unknownText) throws IOException, Unread {
        var drawing = new PdfDrawing(document, opening.budget(), true).of(number);
        var hasCode = opening.drawing(spot, drawing, unknownText);
        if (!hasCode && !unknownText) {
            opening.drawing(spot, new PdfDrawing(document, opening.budget(), false).of(number), true);
        }
    }

    private void annotations(PDPage page, String spot, List<PDRectangle> pictures) throws IOException, Unread {
        for (var annotation : page.getAnnotations()) {
            for (var text : PdfNotes.of(annotation)) {
                visitor.text(spot, text, isHidden(annotation));
            }
            PdfActions.of(annotation.getCOSObject(), spot, isOver(annotation, pictures), visitor);
            if (annotation instanceof PDAnnotationFileAttachment attached
                    && attached.getFile() instanceof PDComplexFileSpecification file) {
                embedded(file);
            }
        }
    }

    private static boolean isHidden(PDAnnotation annotation) {
        return annotation.isHidden() || annotation.isNoView();
    }

    private static boolean isOver(PDAnnotation annotation, List<PDRectangle> pictures) {
        var area = annotation.getRectangle();
        return area != null && pictures.stream().anyMatch(picture -> overlap(picture, area));
    }

    /// More than a touch: half of the smaller one.
    private static boolean overlap(PDRectangle a, PDRectangle b) {
        var width = Math.min(a.getUpperRightX(), b.getUpperRightX()) - Math.max(a.getLowerLeftX(), b.getLowerLeftX());
        var height = Math.min(a.getUpperRightY(), b.getUpperRightY()) - Math.max(a.getLowerLeftY(), b.getLowerLeftY());
        var smaller = Math.min(a.getWidth() * a.getHeight(), b.getWidth() * b.getHeight());
        return width > 0 && height > 0 && width * height * 2 >= smaller;
    }

    private void fields() throws IOException, Unread {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        if (form.getXFA() != null) {
            Xml.walk(form.getXFA().getBytes(), opening.budget(), new Texts("form"));
        }
        for (var field : form.getFieldTree()) {
            var value = Optional.ofNullable(field.getValueAsString()).orElse("");
            if (!value.isBlank()) {
                visitor.text("field \"" + field.getPartialName() + "\"", value, false);
            }
            var hint = field.getAlternateFieldName();
            if (hint != null && !hint.isBlank()) {
                visitor.text("field \"" + field.getPartialName() + "\"", hint, false);
            }
            PdfActions.of(field.getCOSObject(), "", false, visitor);
        }
    }

    /// Each piece of text of an XML file.
    private final class Texts implements Xml.Visitor {

        private final String spot;

        Texts(String spot) {
            this.spot = spot;
        }

        @Override
        public void start(String name, Xml at) {
            // What counts is between.
        }

        @Override
        public void text(String text) {
            if (!text.isBlank()) {
                visitor.text(spot, text.strip(), false);
            }
        }
    }

    private void embedded() throws IOException, Unread {
        var names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            var files = new ArrayList<PDComplexFileSpecification>();
            collect(names.getEmbeddedFiles(), files, 0);
            for (var file : files) {
                embedded(file);
            }
        }
    }

    private void collect(
            PDNameTreeNode<PDComplexFileSpecification> node, List<PDComplexFileSpecification> files, int depth)
            throws IOException, Unread {
        opening.budget().time();
        var here = node.getNames();
        if (here != null) {
            files.addAll(here.values());
        }
        if (files.size() > MOST_EMBEDDED || depth > opening.budget().limits().depth() * 10) {
            throw new Unread("parts", "more embedded files than are read");
        }
        if (node.getKids() != null) {
            for (var kid : node.getKids()) {
                collect(kid, files, depth + 1);
            }
        }
    }

    private void embedded(PDComplexFileSpecification file) throws IOException, Unread {
        var name = Optional.ofNullable(file.getFilename()).orElse("");
        var content = Optional.<PDEmbeddedFile>ofNullable(file.getEmbeddedFile());
        if (content.isPresent()) {
            try (var in = content.get().createInputStream()) {
                opening.inside(name, opening.budget().read(in));
            }
        } else if (file.getCOSObject().getNameAsString(COSName.FS) != null) {
            visitor.link("", name, false);
        }
    }
}
