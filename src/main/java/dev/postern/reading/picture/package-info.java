/// Pictures, read for what is drawn in them: codes and text.
@NullMarked
package dev.postern.reading.picture;

import org.jspecify.annotations.NullMarked;
