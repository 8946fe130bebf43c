package dev.postern.masking;

import dev.postern.reading.Place;
import dev.postern.reading.Reading;
import java.util.List;

/// What pictures show: letters that are drawn, and codes. Nobody can take that out.
final class Shown {

    private Shown() {}

    static List<Leak> leaks(Reading reading, TextMask text) {
        return reading.passages().stream()
                .filter(passage -> passage.place() instanceof Place.Picture || passage.place() instanceof Place.Code)
                .filter(passage -> text.tells(passage.text()))
                .map(_ -> new Leak("address or domain", "a picture"))
                .distinct()
                .toList();
    }
}
