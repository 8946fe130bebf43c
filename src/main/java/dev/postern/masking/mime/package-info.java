/// Just enough of MIME to find the byte ranges of parts and to write header fields anew. Messages are
/// handled as strings of ISO-8859-1, one character a byte, so that offsets are byte offsets.
@NullMarked
package dev.postern.masking.mime;

import org.jspecify.annotations.NullMarked;
