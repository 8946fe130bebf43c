package dev.postern.reading.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.multi.MultipleBarcodeReader;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, FORMATS);

    private static final int SMALLEST = 20;

    private Codes() {}

    static Set<String> in(Pixels pixels) {
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
            Set<String> codes) {
        try {
            for (var result : reader.decodeMultiple(new BinaryBitmap(binarizer.apply(source)), HINTS)) {
                codes.add(result.getText());
            }
        } catch (NotFoundException | RuntimeException e) {
            // There is none of this kind; on what only looks like one the library fails in other ways too.
        }
    }
}
