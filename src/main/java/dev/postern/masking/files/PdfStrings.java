package dev.postern.masking.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// The strings that a stream of a PDF shows, in order, and the stream without the signs that go. What stands around
/// them keeps its place.
final class PdfStrings {

    private static final float THOUSAND = 1000;

    private final PDContentStream stream;
    private final List<Shown> strings = new ArrayList<>();
    private int next;

    PdfStrings(PDContentStream stream) {
        this.stream = stream;
    }

    /// A sign of a string.
    static final class Sign {

        private final int length;
        private double advance;
        private boolean gone;

        private Sign(int length) {
            this.length = length;
        }

        /// In octets.
        int length() {
            return length;
        }

        /// @param advance to the next sign, in sizes of the letters
        void advances(double advance) {
            this.advance = advance;
        }

        void goes() {
            gone = true;
        }
    }

    private static final class Shown {

        private final byte[] string;
        private final List<Sign> signs;

        private Shown(byte[] string, List<Sign> signs) {
            this.string = string;
            this.signs = signs;
        }
    }

    /// The next string.
    ///
    /// @param lengths of its signs
    List<Sign> shown(byte[] string, List<Integer> lengths) {
        var signs = lengths.stream().map(Sign::new).toList();
        strings.add(new Shown(string, signs));
        return signs;
    }

    /// @return whether anything went
    boolean rewrite() throws IOException {
        if (strings.stream().flatMap(shown -> shown.signs.stream()).noneMatch(sign -> sign.gone)) {
            return false;
        }
        var tokens = new ArrayList<Object>();
        for (var token : new PDFStreamParser(stream).parse()) {
            tokens.add(token);
            if (token instanceof Operator operator) {
                operator(operator.getName(), tokens);
            }
        }
        write(tokens);
        return true;
    }

    private void operator(String name, List<Object> tokens) throws IOException {
        var operand = tokens.size() < 2 ? null : tokens.get(tokens.size() - 2);
        switch (name) {
            case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_LINE, OperatorName.SHOW_TEXT_LINE_AND_SPACE -> {
                if (operand instanceof COSString string) {
                    var array = new COSArray();
                    if (add(string, array)) {
                        instead(name, array, tokens);
                    }
                }
            }
            case OperatorName.SHOW_TEXT_ADJUSTED -> {
                if (operand instanceof COSArray array) {
                    tokens.set(tokens.size() - 2, adjusted(array));
                }
            }
            default -> {}
        }
    }

    private COSArray adjusted(COSArray array) throws IOException {
        var clean = new COSArray();
        for (COSBase element : array) {
            if (element instanceof COSString string) {
                add(string, clean);
            } else {
                clean.add(element);
            }
        }
        return clean;
    }

    /// The string with a move in the place of each sign that goes.
    ///
    /// @return whether any went
    private boolean add(COSString string, COSArray to) throws IOException {
        if (next >= strings.size() || !Arrays.equals(strings.get(next).string, string.getBytes())) {
            throw new IOException("a page that shows other strings than it holds");
        }
        var shown = strings.get(next++);
        var kept = new ByteArrayOutputStream();
        var moved = 0.0;
        var at = 0;
        for (var sign : shown.signs) {
            if (sign.gone) {
                flush(kept, to);
                moved += sign.advance;
            } else {
                move(moved, to);
                moved = 0;
                kept.write(shown.string, at, sign.length);
            }
            at += sign.length;
        }
        flush(kept, to);
        move(moved, to);
        return shown.signs.stream().anyMatch(sign -> sign.gone);
    }

    private static void flush(ByteArrayOutputStream kept, COSArray to) {
        if (kept.size() > 0) {
            to.add(new COSString(kept.toByteArray()));
            kept.reset();
        }
    }

    private static void move(double by, COSArray to) {
        if (by != 0) {
            to.add(new COSFloat((float) (-by * THOUSAND)));
        }
    }

    /// Only one operator knows moves; what the others do besides is done before.
    private static void instead(String name, COSArray array, List<Object> tokens) {
        var operands = tokens.size() - 2;
        tokens.removeLast();
        tokens.removeLast();
        if (name.equals(OperatorName.SHOW_TEXT_LINE_AND_SPACE) && operands >= 2) {
            var letters = tokens.removeLast();
            var words = tokens.removeLast();
            tokens.addAll(List.of(
                    words,
                    Operator.getOperator(OperatorName.SET_WORD_SPACING),
                    letters,
                    Operator.getOperator(OperatorName.SET_CHAR_SPACING)));
        }
        if (!name.equals(OperatorName.SHOW_TEXT)) {
            tokens.add(Operator.getOperator(OperatorName.NEXT_LINE));
        }
        tokens.add(array);
        tokens.add(Operator.getOperator(OperatorName.SHOW_TEXT_ADJUSTED));
    }

    private void write(List<Object> tokens) throws IOException {
        var content = stream instanceof PDFormXObject form ? form.getCOSObject() : new COSStream();
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        if (stream instanceof PDPage page) {
            page.getCOSObject().setItem(COSName.CONTENTS, content);
        }
    }
}
