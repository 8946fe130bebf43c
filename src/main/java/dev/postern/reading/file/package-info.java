/// Files that a mail brings along, read as the programs show them that open them.
@NullMarked
package dev.postern.reading.file;

import org.jspecify.annotations.NullMarked;
