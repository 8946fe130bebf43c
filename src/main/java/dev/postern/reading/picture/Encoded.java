package dev.postern.reading.picture;

import javax.imageio.stream.ImageInputStreamImpl;

/// The bytes of a picture. A decoder that goes on behind their end, as some do in damaged ones, or after it was asked
/// to
/// stop, is stopped.
final class Encoded extends ImageInputStreamImpl {

    private static final int PATIENCE = 10_000;

    private final byte[] bytes;
    private int behind;

    Encoded(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return isAtEnd() ? -1 : bytes[(int) streamPos++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var count = (int) Math.min(length, bytes.length - streamPos);
        System.arraycopy(bytes, (int) streamPos, into, offset, count);
        streamPos += count;
        return count;
    }

    private boolean isAtEnd() {
        if (streamPos < bytes.length) {
            return false;
        }
        if (++behind > PATIENCE || Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("read behind its end");
        }
        return true;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
