/// From lines to whose words they are, the order IDs they name and their language.
@NullMarked
package dev.postern.reading.text;

import org.jspecify.annotations.NullMarked;
