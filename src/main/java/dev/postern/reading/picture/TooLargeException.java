package dev.postern.reading.picture;

import java.io.IOException;

/// A picture has more pixels than are read.
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1;
}
