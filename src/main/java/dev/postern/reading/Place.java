package dev.postern.reading;

/// Where in a mail something stands, as a person would say it.
public sealed interface Place {

    /// `text/html line 12`, `subject`, `display name of From`, `attachment "list.csv"`.
    String describe();

    record Subject() implements Place {
        @Override
        public String describe() {
            return "subject";
        }
    }

    /// @param field the header field, as RFC 5322 spells it
    record DisplayName(String field) implements Place {
        @Override
        public String describe() {
            return "display name of " + field;
        }
    }

    /// A header field as a whole.
    record Header(String field) implements Place {
        @Override
        public String describe() {
            return "header " + field;
        }
    }

    /// The envelope: MAIL FROM or RCPT TO.
    record Envelope(String command) implements Place {
        @Override
        public String describe() {
            return "envelope " + command;
        }
    }

    /// A line of a text body part.
    ///
    /// @param mimeType such as `text/plain`
    /// @param part which one of the parts of that type, counted from 1
    /// @param line of the decoded part, counted from 1
    record Line(String mimeType, int part, int line) implements Place {
        @Override
        public String describe() {
            return mimeType + (part > 1 ? " (part " + part + ")" : "") + " line " + line;
        }
    }

    /// Another part, by the name it shows.
    record Attachment(String name) implements Place {
        @Override
        public String describe() {
            return "attachment \"" + name + "\"";
        }
    }

    /// Within a file.
    ///
    /// @param name the file's, after those of the files it lies in, as `cards.zip/card.pdf`
    /// @param spot such as `page 2`; empty for the file as a whole
    record InFile(String name, String spot) implements Place {
        /// The spot of the file's own name.
        public static final String NAME = "name";

        /// Whether it is the name of a file.
        public static boolean isName(Place place) {
            return place instanceof InFile in && in.spot().equals(NAME);
        }

        @Override
        public String describe() {
            return spot.isEmpty() ? name : name + " " + spot;
        }
    }

    /// Drawn in a picture.
    ///
    /// @param file the picture's name, or that of the file it stands in
    record Picture(String file, String spot) implements Place {
        @Override
        public String describe() {
            return "picture " + new InFile(file, spot).describe();
        }
    }

    /// In a QR or bar code of a picture.
    record Code(String file, String spot) implements Place {
        @Override
        public String describe() {
            return "code in " + new InFile(file, spot).describe();
        }
    }

    /// The mail as a whole.
    record Mail() implements Place {
        @Override
        public String describe() {
            return "mail";
        }
    }
}
