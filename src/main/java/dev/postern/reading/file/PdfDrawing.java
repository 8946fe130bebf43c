package dev.postern.reading.file;

import dev.postern.reading.picture.Pixels;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// A page as it looks.
final class PdfDrawing extends PDFRenderer {

    /// Of a point; letters of the usual size are then some twenty pixels tall.
    private static final float SCALE = 2;

    private static final int MOST_PIXELS = 4_000_000;
    private static final int MOST_GROUPS = 20;

    private final Budget budget;
    private final boolean all;

    /// @param all whether text and pictures are drawn, not strokes alone
    PdfDrawing(PDDocument document, Budget budget, boolean all) {
        super(document);
        this.budget = budget;
        this.all = all;
    }

    Pixels of(int page) throws IOException {
        var box = document.getPage(page - 1).getCropBox();
        var area = (double) box.getWidth() * box.getHeight();
        var scale = (float) Math.min(SCALE, Math.sqrt(MOST_PIXELS / Math.max(area, 1)));
        return Pixels.of(renderImage(page - 1, scale, ImageType.GRAY));
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    /// Draws what holds codes and letters; shades, which can take any time, do not.
    private final class Drawer extends PageDrawer {

        private final PdfEffort effort = new PdfEffort(budget);
        private int groups;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            effort.step();
            super.processOperator(operator, operands);
        }

        @Override
        protected void showGlyph(Matrix at, PDFont font, int code, Vector moved) throws IOException {
            if (all) {
                effort.sign();
                super.showGlyph(at, font, code, moved);
            }
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (all && (long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
                super.drawImage(image);
            }
        }

        @Override
        public void shadingFill(COSName shading) {
            // Has no edges.
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
            if (++groups <= MOST_GROUPS) {
                super.showTransparencyGroup(form);
            }
        }
    }
}
