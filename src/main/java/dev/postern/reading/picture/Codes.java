package dev.postern.reading.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.multi.MultipleBarcodeReader;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// The QR and bar codes of a picture, however they lie, dark on light or light on dark.
final class Codes {

    private static final List<BarcodeFormat> FORMATS = List.of(
            BarcodeFormat.QR_CODE,
            BarcodeFormat.DATA_MATRIX,
            BarcodeFormat.AZTEC,
            BarcodeFormat.PDF_417,
            BarcodeFormat.CODE_128,
            BarcodeFormat.CODE_39,
            BarcodeFormat.ITF,
            BarcodeFormat.EAN_13,
            BarcodeFormat.UPC_A);

    /// The library compares each three of what may be corners of a code.
    private static final int MOST_CORNERS = 300;

    private static final int SMALLEST = 20;

    private Codes() {}

    /// @throws TooLargeException if too much of it looks like codes
    static Set<String> in(Pixels pixels) throws TooLargeException {
        var codes = new LinkedHashSet<String>();
        if (pixels.width() < SMALLEST || pixels.height() < SMALLEST || pixels.isPlain()) {
            return codes;
        }
        var light = new Luminance(pixels);
        for (var source : List.of(light, light.invert())) {
            find(new QRCodeMultiReader(), source, HybridBinarizer::new, codes);
            find(new QRCodeMultiReader(), source, GlobalHistogramBinarizer::new, codes);
        }
        if (codes.isEmpty()) {
            find(new GenericMultipleBarcodeReader(new MultiFormatReader()), light, HybridBinarizer::new, codes);
        }
        return codes;
    }

    private static void find(
            MultipleBarcodeReader reader,
            LuminanceSource source,
            Function<LuminanceSource, Binarizer> binarizer,
            Set<String> codes)
            throws TooLargeException {
        try {
            for (var result : reader.decodeMultiple(new BinaryBitmap(binarizer.apply(source)), hints())) {
                codes.add(result.getText());
            }
        } catch (TooManyCorners e) {
            throw new TooLargeException();
        } catch (NotFoundException | RuntimeException e) {
            // There is none of this kind; on what only looks like one the library fails in other ways too.
        }
    }

    private static Map<DecodeHintType, Object> hints() {
        var corners = new AtomicInteger();
        ResultPointCallback count = _ -> {
            if (corners.incrementAndGet() > MOST_CORNERS) {
                throw new TooManyCorners();
            }
        };
        return Map.of(
                DecodeHintType.TRY_HARDER,
                true,
                DecodeHintType.POSSIBLE_FORMATS,
                FORMATS,
                DecodeHintType.NEED_RESULT_POINT_CALLBACK,
                count);
    }

    /// Out of the library's search.
    private static final class TooManyCorners extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
