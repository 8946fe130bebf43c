package dev.postern.reading.file;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// The text of a page in reading order: right-to-left lines as they are read, presentation forms as letters.
final class PdfText extends PDFTextStripper {

    private static final float WHITE = 0.97f;
    private static final float SMALLEST = 1;
    private static final int A_WORD = 6;

    private final PdfEffort effort;
    private final boolean painted;
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder instead = new StringBuilder();
    private int unknown;

    /// @param painted whether anything but text is on the page: white text may then stand on it, and invisible text
    ///     say what a scanned page shows
    PdfText(Budget budget, boolean painted) {
        this.effort = new PdfEffort(budget);
        this.painted = painted;
        setSortByPosition(true);
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
    }

    /// The lines that are shown.
    List<String> lines(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        return getText(document).lines().filter(line -> !line.isBlank()).toList();
    }

    /// What stands there and is not shown, or is to be copied instead of what is shown.
    List<String> hidden() {
        return (hidden + "\n" + instead).lines().filter(line -> !line.isBlank()).toList();
    }

    /// Whether a word's worth of the signs has no letter or another than it says.
    boolean isUnknown() {
        return unknown >= A_WORD;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (isStrange(text.getUnicode()) || isAnother(text)) {
            unknown++;
        }
        if (isHidden(text)) {
            hidden.append(text.getUnicode());
        } else {
            super.processTextPosition(text);
        }
    }

    @Override
    public void endText() throws IOException {
        super.endText();
        if (!hidden.isEmpty()) {
            hidden.append('\n');
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.step();
        super.processOperator(operator, operands);
    }

    /// A sign that no letter is known of is passed over or guessed by the library.
    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector moved) throws IOException {
        effort.sign();
        if (font.toUnicode(code) == null) {
            unknown++;
        }
        super.showGlyph(at, font, code, moved);
    }

    /// Words for a search or a copy stand in place of those that are drawn; what is drawn is read.
    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        if (properties == null || properties.getString(COSName.ACTUAL_TEXT) == null) {
            super.beginMarkedContentSequence(tag, properties);
            return;
        }
        instead.append(properties.getString(COSName.ACTUAL_TEXT)).append(' ');
        var drawn = new COSDictionary(properties);
        drawn.removeItem(COSName.ACTUAL_TEXT);
        super.beginMarkedContentSequence(tag, drawn);
    }

    /// The appearance of notes and fields belongs to the page.
    @Override
    protected void writePage() throws IOException {
        for (var annotation : getCurrentPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
        super.writePage();
    }

    /// Whether the font draws one letter and says that it is another.
    private static boolean isAnother(TextPosition text) {
        if (!(text.getFont() instanceof PDSimpleFont font)
                || font.getEncoding() == null
                || font.getGlyphList() == null
                || text.getCharacterCodes().length != 1) {
            return false;
        }
        var drawn = font.getGlyphList().toUnicode(font.getEncoding().getName(text.getCharacterCodes()[0]));
        return drawn != null
                && drawn.length() == 1
                && Character.isLetter(drawn.charAt(0))
                && !text.getUnicode().equals(drawn);
    }

    private static boolean isStrange(String letter) {
        return letter == null
                || letter.isEmpty()
                || letter.codePoints()
                        .anyMatch(c -> c == 0xFFFD
                                || Character.getType(c) == Character.PRIVATE_USE
                                || Character.isISOControl(c));
    }

    private boolean isHidden(TextPosition text) {
        if (text.getYScale() < SMALLEST || isOutside(text)) {
            return true;
        }
        var mode = getGraphicsState().getTextState().getRenderingMode();
        return !painted && (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || isWhite());
    }

    private boolean isOutside(TextPosition text) {
        var page = getCurrentPage().getCropBox();
        var at = text.getTextMatrix();
        var x = at.getTranslateX();
        var y = at.getTranslateY();
        return x < page.getLowerLeftX() - text.getWidth()
                || x > page.getUpperRightX()
                || y < page.getLowerLeftY() - text.getYScale()
                || y > page.getUpperRightY();
    }

    private boolean isWhite() {
        try {
            var colour = getGraphicsState().getNonStrokingColor();
            if (colour.isPattern()) {
                return false;
            }
            for (var part : colour.getColorSpace().toRGB(colour.getComponents())) {
                if (part < WHITE) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
