package dev.postern.reading.picture;

import com.google.zxing.LuminanceSource;

/// Pixels as ZXing asks for them.
final class Luminance extends LuminanceSource {

    private final Pixels pixels;

    Luminance(Pixels pixels) {
        super(pixels.width(), pixels.height());
        this.pixels = pixels;
    }

    @Override
    public byte[] getRow(int y, byte[] row) {
        var target = row != null && row.length >= getWidth() ? row : new byte[getWidth()];
        System.arraycopy(pixels.grey(), y * getWidth(), target, 0, getWidth());
        return target;
    }

    @Override
    public byte[] getMatrix() {
        return pixels.grey();
    }

    @Override
    public boolean isCropSupported() {
        return true;
    }

    @Override
    public LuminanceSource crop(int left, int top, int width, int height) {
        var part = new byte[width * height];
        for (var y = 0; y < height; y++) {
            System.arraycopy(pixels.grey(), (top + y) * getWidth() + left, part, y * width, width);
        }
        return new Luminance(new Pixels(width, height, part));
    }

    @Override
    public boolean isRotateSupported() {
        return true;
    }

    @Override
    public LuminanceSource rotateCounterClockwise() {
        var turned = new byte[pixels.grey().length];
        for (var y = 0; y < getHeight(); y++) {
            for (var x = 0; x < getWidth(); x++) {
                turned[(getWidth() - 1 - x) * getHeight() + y] = pixels.grey()[y * getWidth() + x];
            }
        }
        return new Luminance(new Pixels(getHeight(), getWidth(), turned));
    }
}
