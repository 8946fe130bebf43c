package dev.postern.reading.file;

import dev.postern.reading.picture.Pixels;
import dev.postern.reading.picture.TooLargeException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/// The pictures of a page and where each is placed.
final class PdfPictures extends PDFStreamEngine {

    private static final int MOST_LEVELS = 20;

    /// The smallest QR code has about two hundred dark fields; a table of an invoice fewer lines.
    private static final int STROKES_OF_A_CODE = 100;

    /// Points between pictures that look like one.
    private static final float NEAR = 2;

    private final FileSettings limits;
    private final PdfEffort effort;
    private final List<Found> found = new ArrayList<>();
    private final List<PDRectangle> places = new ArrayList<>();
    private int strokes;
    private boolean painted;
    private boolean patterned;

    PdfPictures(Budget budget) {
        this.limits = budget.limits();
        this.effort = new PdfEffort(budget);
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new Draw());
        addOperator(new DrawInline());
    }

    /// A picture that is decoded when somebody asks.
    record Found(PDImage image, int most) {

        byte[] identity() throws IOException {
            var about =
                    image.getWidth() + "x" + image.getHeight() + "x" + image.getBitsPerComponent() + image.getSuffix();
            var head = about.getBytes(StandardCharsets.UTF_8);
            try (var in = image instanceof PDImageXObject object
                    ? object.getCOSObject().createRawInputStream()
                    : image.createInputStream()) {
                var content = in.readAllBytes();
                var identity = new byte[head.length + content.length];
                System.arraycopy(head, 0, identity, 0, head.length);
                System.arraycopy(content, 0, identity, head.length, content.length);
                return identity;
            }
        }

        Pixels pixels() throws IOException {
            if ((long) image.getWidth() * image.getHeight() > most) {
                throw new TooLargeException();
            }
            return Pixels.of(image.getImage());
        }
    }

    List<Found> found() {
        return found;
    }

    List<PDRectangle> places() {
        return places;
    }

    /// The page's, those in its notes and fields included.
    void read(PDPage page) throws IOException {
        processPage(page);
        for (var annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
    }

    /// Whether a code may be drawn on the page otherwise than as one picture: stroke by stroke, as a pattern, or as a
    /// picture in strips.
    boolean mayDrawCodes() {
        return strokes >= STROKES_OF_A_CODE || patterned || areStrips();
    }

    private boolean areStrips() {
        for (var i = 1; i < places.size(); i++) {
            if (touch(places.get(i - 1), places.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean touch(PDRectangle a, PDRectangle b) {
        var sameColumn = Math.abs(a.getLowerLeftX() - b.getLowerLeftX()) < NEAR
                && Math.abs(a.getUpperRightX() - b.getUpperRightX()) < NEAR;
        var sameRow = Math.abs(a.getLowerLeftY() - b.getLowerLeftY()) < NEAR
                && Math.abs(a.getUpperRightY() - b.getUpperRightY()) < NEAR;
        var below = Math.min(
                Math.abs(a.getLowerLeftY() - b.getUpperRightY()), Math.abs(a.getUpperRightY() - b.getLowerLeftY()));
        var beside = Math.min(
                Math.abs(a.getLowerLeftX() - b.getUpperRightX()), Math.abs(a.getUpperRightX() - b.getLowerLeftX()));
        return (sameColumn && below < NEAR) || (sameRow && beside < NEAR);
    }

    /// Whether anything but text is on the page.
    boolean isPainted() {
        return painted || !found.isEmpty();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.step();
        switch (operator.getName()) {
            case "l", "c", "v", "y", "re" -> strokes++;
            case "scn", "SCN" -> patterned |= !operands.isEmpty() && operands.getLast() instanceof COSName;
            case "f", "F", "f*", "B", "B*", "b", "b*", "sh" -> painted = true;
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    private void add(PDImage image) {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        var box = new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (var corner : List.of(at(0, 0), at(1, 0), at(0, 1), at(1, 1))) {
            var point = matrix.transformPoint((float) corner.getX(), (float) corner.getY());
            box[0] = Math.min(box[0], point.getX());
            box[1] = Math.min(box[1], point.getY());
            box[2] = Math.max(box[2], point.getX());
            box[3] = Math.max(box[3], point.getY());
        }
        places.add(
                new PDRectangle((float) box[0], (float) box[1], (float) (box[2] - box[0]), (float) (box[3] - box[1])));
        found.add(new Found(image, limits.pixels()));
    }

    private static Point2D at(int x, int y) {
        return new Point2D.Float(x, y);
    }

    private final class Draw extends OperatorProcessor {

        Draw() {
            super(PdfPictures.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name) || getLevel() > MOST_LEVELS) {
                return;
            }
            var object = getResources().getXObject(name);
            if (object instanceof PDImageXObject image) {
                add(image);
            } else if (object instanceof PDFormXObject form) {
                showForm(form);
            }
        }

        @Override
        public String getName() {
            return "Do";
        }
    }

    private final class DrawInline extends OperatorProcessor {

        DrawInline() {
            super(PdfPictures.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getImageData() != null && operator.getImageData().length > 0) {
                add(new PDInlineImage(operator.getImageParameters(), operator.getImageData(), getResources()));
            }
        }

        @Override
        public String getName() {
            return "BI";
        }
    }
}
