package dev.postern.reading;

import dev.postern.mail.MessageBytes;
import dev.postern.reading.mime.MimeMail;

/// Reads a mail as its recipient sees it. Stateless; used by many threads.
public final class MailReader {

    private final ReadingSettings limits;

    public MailReader(ReadingSettings limits) {
        this.limits = limits;
    }

    /// The reading of whatever the bytes are; what cannot be read is among its troubles.
    public Reading read(MessageBytes bytes) {
        var draft = new Draft(limits);
        var mail = bytes.toArray();
        try {
            MimeMail.walk(mail, limits, draft);
        } catch (RuntimeException e) {
            // A hostile mail that finds a defect of ours or a library's must not stop the others.
            draft.trouble(Trouble.DEFECT, String.valueOf(e));
        }
        return draft.reading();
    }
}
