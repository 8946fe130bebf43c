package dev.postern.rules;

import dev.postern.reading.Attachment;
import dev.postern.reading.Place;
import dev.postern.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The order in which a person meets what a mail shows: envelope, header, subject and names, the
/// text parts line by line, then attachments.
final class ReadingOrder implements Comparator<Finding> {

    private final List<String> parts;
    private final List<String> attachments;

    ReadingOrder(Reading reading) {
        this.parts = new ArrayList<>();
        for (var passage : reading.passages()) {
            if (passage.place() instanceof Place.Line line && !parts.contains(part(line))) {
                parts.add(part(line));
            }
        }
        this.attachments = reading.attachments().stream().map(Attachment::name).toList();
    }

    @Override
    public int compare(Finding a, Finding b) {
        var group = Integer.compare(group(a.place()), group(b.place()));
        return group != 0 ? group : Long.compare(within(a.place()), within(b.place()));
    }

    private static int group(Place place) {
        return switch (place) {
            case Place.Mail _ -> 0;
            case Place.Envelope _ -> 1;
            case Place.Header _ -> 2;
            case Place.Subject _ -> 3;
            case Place.DisplayName _ -> 4;
            case Place.Line _ -> 5;
            case Place.Attachment _, Place.InFile _, Place.Picture _, Place.Code _ -> 6;
        };
    }

    private long within(Place place) {
        return switch (place) {
            case Place.Line line -> ((long) position(parts, part(line)) << 32) + line.line();
            case Place.Attachment attachment -> position(attachments, attachment.name());
            case Place.InFile file -> position(attachments, file.name());
            case Place.Picture picture -> position(attachments, picture.file());
            case Place.Code code -> position(attachments, code.file());
            case Place.Mail _, Place.Envelope _, Place.Header _, Place.Subject _, Place.DisplayName _ -> 0;
        };
    }

    private static String part(Place.Line line) {
        return line.mimeType() + ' ' + line.part();
    }

    private static int position(List<String> names, String name) {
        var at = names.indexOf(name);
        return at < 0 ? names.size() : at;
    }
}
