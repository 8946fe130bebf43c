/// From HTML to the lines and links that a reader sees; jsoup stays in here.
@NullMarked
package dev.postern.reading.html;

import org.jspecify.annotations.NullMarked;
