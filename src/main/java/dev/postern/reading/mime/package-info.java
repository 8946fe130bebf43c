/// From MIME bytes to header fields and decoded parts; mime4j stays in here.
@NullMarked
package dev.postern.reading.mime;

import org.jspecify.annotations.NullMarked;
