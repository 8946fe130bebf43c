package dev.postern.masking.files;

import dev.postern.reading.file.Budget;
import dev.postern.reading.file.FileSettings;
import dev.postern.reading.file.Unread;
import java.io.IOException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Cleans the files of one mail, all from one budget; used by one thread.
public final class FileCleaner {

    private static final Logger LOG = LoggerFactory.getLogger(FileCleaner.class);

    private final TextCleaner texts;
    private final Budget budget;

    /// @param limits as for reading: a file that is within them there is so here
    public FileCleaner(TextCleaner texts, FileSettings limits) {
        this.texts = texts;
        this.budget = new Budget(limits);
    }

    /// The file without what tells of its author. Never fails: whatever the bytes are, there is an answer.
    ///
    /// @param depth how deep it lies in other files
    public Cleaned clean(String name, byte[] content, int depth) {
        var cleaning = new Cleaning(texts, budget, depth);
        try {
            var cleaned = cleaning.clean(name, content);
            return Arrays.equals(cleaned, content)
                    ? new Cleaned.Same()
                    : new Cleaned.Changed(cleaned, cleaning.removed());
        } catch (Unread e) {
            return new Cleaned.Failed(e.detail());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Libraries say so of damaged files; a defect of ours is found in the log.
            LOG.debug("a file is not cleaned", e);
            return new Cleaned.Failed(e.getClass().getSimpleName());
        }
    }
}
