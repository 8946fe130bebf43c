package dev.postern.masking.files;

import dev.postern.reading.file.Unread;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Goes through a page as a program that shows it does, and finds the signs that spell addresses.
final class PdfPages extends PDFStreamEngine {

    private static final int MOST_STEPS = 200_000;
    private static final int OFTEN = 256;

    private final Cleaning cleaning;
    private final IdentityHashMap<COSBase, PdfStrings> streams = new IdentityHashMap<>();
    private final Deque<Optional<PdfStrings>> open = new ArrayDeque<>();
    private final PdfWords words;
    private List<PdfStrings.Sign> signs = new ArrayList<>();
    private int next;
    private int steps;

    PdfPages(Cleaning cleaning) {
        this.cleaning = cleaning;
        this.words = new PdfWords(cleaning::text);
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /// Takes the addresses off a page, its forms and notes.
    ///
    /// @return whether there were any
    boolean clean(PDPage page) throws IOException, Unread {
        streams.clear();
        steps = 0;
        within(page.getCOSObject(), page, () -> processPage(page));
        for (var note : page.getAnnotations()) {
            showAnnotation(note);
        }
        words.end();
        var changed = false;
        for (var strings : streams.values()) {
            changed |= strings.rewrite();
        }
        return changed;
    }

    private interface Showing {
        void show() throws IOException;
    }

    /// What is shown twice is the same both times.
    private void within(COSBase object, PDContentStream stream, Showing showing) throws IOException {
        if (streams.containsKey(object)) {
            open.push(Optional.empty());
        } else {
            var strings = new PdfStrings(stream);
            streams.put(object, strings);
            open.push(Optional.of(strings));
        }
        try {
            showing.show();
        } finally {
            open.pop();
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        within(form.getCOSObject(), form, () -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        within(form.getCOSObject(), form, () -> super.showTransparencyGroup(form));
    }

    @Override
    protected void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance) throws IOException {
        within(appearance.getCOSObject(), appearance, () -> super.processAnnotation(annotation, appearance));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new IOException("more than " + MOST_STEPS + " steps on a page");
        }
        if (steps % OFTEN == 0) {
            try {
                cleaning.budget().time();
            } catch (Unread e) {
                throw new IOException(e);
            }
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        var font = getGraphicsState().getTextState().getFont();
        signs = new ArrayList<>();
        next = 0;
        var strings = open.peek();
        if (strings != null && strings.isPresent()) {
            signs = strings.get().shown(string, font == null ? List.of() : lengths(font, string));
        }
        super.showText(string);
    }

    /// Of each code, in octets.
    private static List<Integer> lengths(PDFont font, byte[] string) throws IOException {
        var lengths = new ArrayList<Integer>();
        var in = new ByteArrayInputStream(string);
        while (in.available() > 0) {
            var before = in.available();
            font.readCode(in);
            lengths.add(before - in.available());
        }
        return lengths;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if (next >= signs.size()) {
            return;
        }
        var sign = signs.get(next++);
        var text = getGraphicsState().getTextState();
        var size = text.getFontSize();
        var wordSpace = sign.length() == 1 && code == ' ' ? text.getWordSpacing() : 0;
        var advance = displacement.getX() + (size == 0 ? 0 : (text.getCharacterSpacing() + wordSpace) / size);
        sign.advances(advance);
        var unicode = font.toUnicode(code);
        words.add(sign, unicode == null ? "" : unicode, place, displacement.getX());
    }
}
