/// From MIME bytes to what a person sees: own, quoted and hidden text with its places, links, parts.
@NullMarked
package dev.postern.reading;

import org.jspecify.annotations.NullMarked;
