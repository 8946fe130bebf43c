package dev.postern.session.content;

import dev.postern.mail.Reply;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Measures a message that flows by: its longest line, the size of its header and the fields in it.
///
/// The header ends at a blank line or at a line that is no field, as everywhere here ([dev.postern.mail.HeaderEnd]).
final class Shape extends FilterOutputStream {

    private final ContentLimits limits;
    private int line;
    private int longest;
    private boolean inHeader = true;
    private boolean continued;
    private boolean colon;
    private long header;
    private int fields;

    Shape(OutputStream out, ContentLimits limits) {
        super(out);
        this.limits = limits;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (var i = from; i < from + count; i++) {
            measure(bytes[i]);
        }
        out.write(bytes, from, count);
    }

    private void measure(byte b) {
        if (b == '\n') {
            endLine();
            return;
        }
        if (b != '\r') {
            continued |= line == 0 && (b == ' ' || b == '\t');
            colon |= b == ':';
            longest = Math.max(longest, ++line);
        }
    }

    private void endLine() {
        if (inHeader) {
            inHeader = line > 0 && (continued || colon);
            header += line;
            fields += inHeader && !continued ? 1 : 0;
        }
        line = 0;
        continued = false;
        colon = false;
    }

    /// What is wrong with it.
    Optional<Reply> refusal() {
        if (longest > limits.line()) {
            return Optional.of(Reply.refuse(554, "5.6.0", "a line is longer than " + limits.line() + " octets"));
        }
        if (header > limits.header() || (inHeader && header + line > limits.header())) {
            return Optional.of(Reply.refuse(552, "5.3.4", "the header is larger than " + limits.header() + " bytes"));
        }
        return fields > limits.fields()
                ? Optional.of(Reply.refuse(554, "5.6.0", "the header has more than " + limits.fields() + " fields"))
                : Optional.empty();
    }
}
