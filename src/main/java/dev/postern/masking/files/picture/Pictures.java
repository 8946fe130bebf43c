package dev.postern.masking.files.picture;

import dev.postern.reading.file.FileType;
import dev.postern.reading.file.Unread;
import java.util.function.Consumer;

/// Pictures without what cameras and programs write beside them: places, times, names, thumbnails, comments. How the
/// camera was held is kept, since the picture is turned by it; so are colour profiles.
public final class Pictures {

    private Pictures() {}

    /// The very same picture if nothing was to go.
    ///
    /// @param removed is told what went
    /// @throws Unread if it is not built as its form says, or in a form that is not known here
    public static byte[] clean(FileType type, byte[] content, Consumer<String> removed) throws Unread {
        return switch (type) {
            case JPEG -> Jpeg.clean(content, removed);
            case PNG -> Png.clean(content, removed);
            case GIF -> Gif.clean(content, removed);
            case WEBP -> WebP.clean(content, removed);
            case TIFF -> Tiff.clean(content, removed);
            // It has no room for more than the picture.
            case BMP -> content;
            default -> throw new Unread("structure", "a picture in a form that cannot be written anew");
        };
    }
}
