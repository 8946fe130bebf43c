/// Takes out of pictures what is not the picture, without touching a pixel.
@NullMarked
package dev.postern.masking.files.picture;

import org.jspecify.annotations.NullMarked;
