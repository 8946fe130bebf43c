package dev.postern.reading;

import dev.postern.mail.MessageBytes;
import dev.postern.reading.mime.MimeMail;
import dev.postern.reading.mime.PartHead;
import dev.postern.reading.picture.TextReader;
import java.util.List;
import java.util.Optional;

/// Reads a mail as its recipient sees it. Stateless; used by many threads.
public final class MailReader {

    private final ReadingSettings limits;
    private final FileDesk desk;

    /// Reads no text in pictures.
    public MailReader(ReadingSettings limits) {
        this(limits, Optional.empty());
    }

    /// @param text reads what is drawn in pictures, where there is such a program
    public MailReader(ReadingSettings limits, Optional<TextReader> text) {
        this.limits = limits;
        this.desk = new FileDesk(limits, text);
    }

    /// The reading of one file as if it alone were attached to a mail.
    public Reading read(String name, byte[] content) {
        var draft = new Draft(limits);
        var file = new GivenFile(PartHead.of(name), content, content.length);
        desk.open(List.of(file)).forEach(draft::add);
        open(draft);
        return draft.reading();
    }

    /// The reading of whatever the bytes are; what cannot be read is among its troubles.
    ///
    /// @throws BusyException if nobody gets free to open its files
    public Reading read(MessageBytes bytes) {
        var draft = new Draft(limits);
        var mail = bytes.toArray();
        try {
            MimeMail.walk(mail, limits, draft);
            open(draft);
        } catch (BusyException e) {
            throw e;
        } catch (RuntimeException e) {
            // A hostile mail that finds a defect of ours or a library's must not stop the others.
            draft.trouble(Trouble.DEFECT, String.valueOf(e));
        }
        return draft.reading();
    }

    /// A mail that is attached as a file brings its own files along.
    private void open(Draft draft) {
        var depth = 0;
        for (var files = draft.files(); !files.isEmpty(); files = draft.files()) {
            if (++depth > limits.files().depth()) {
                draft.trouble("depth", "more than " + limits.files().depth() + " files in one another");
                return;
            }
            desk.open(files).forEach(draft::add);
        }
    }
}
