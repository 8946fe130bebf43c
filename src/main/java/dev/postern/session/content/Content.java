package dev.postern.session.content;

import dev.postern.mail.MessageBytes;
import dev.postern.mail.Reply;
import java.util.Optional;

/// What came between 354 and the final dot.
///
/// @param refusal what is wrong with the content itself; then the bytes are empty
/// @param reserved bytes taken from [InFlight], to be given back when the mail is done with
public record Content(MessageBytes bytes, Optional<Reply> refusal, long reserved) {

    static Content of(MessageBytes bytes, long reserved) {
        return new Content(bytes, Optional.empty(), reserved);
    }

    static Content refused(Reply reply) {
        return new Content(MessageBytes.of(new byte[0]), Optional.of(reply), 0);
    }
}
