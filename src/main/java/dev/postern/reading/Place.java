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

    /// The mail as a whole.
    record Mail() implements Place {
        @Override
        public String describe() {
            return "mail";
        }
    }
}
