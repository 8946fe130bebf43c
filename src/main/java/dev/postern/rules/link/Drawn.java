package dev.postern.rules.link;

import dev.postern.reading.Place;
import dev.postern.rules.words.Paragraph;

/// Text that stands in the pixels of a picture.
final class Drawn {

    private Drawn() {}

    static boolean isIn(Paragraph paragraph) {
        return paragraph.place(0) instanceof Place.Picture;
    }
}
