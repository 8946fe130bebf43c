package dev.postern.gateway.replay;

import dev.postern.gateway.Assessor;
import dev.postern.journal.Journal;
import dev.postern.journal.Remark;
import dev.postern.reading.Language;
import dev.postern.spool.Kept;
import dev.postern.spool.KeptMails;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Judges kept mails again and holds the verdict against the one on record. Changes nothing.
///
/// The orders and sellers are those of now, exceptions count as of the day a mail came. Masked bytes
/// are compared with findings in the bytes that came: an address in an excerpt is no difference, since
/// the journal has none.
public final class Replay {

    private final Journal journal;
    private final KeptMails mails;
    private final Assessor assessor;

    public Replay(Journal journal, KeptMails mails, Assessor assessor) {
        this.journal = journal;
        this.mails = mails;
        this.assessor = assessor;
    }

    /// How many mails there are about.
    public long size(Instant since) {
        return mails.count(since);
    }

    /// Judges each mail that came since then; notices of Postern itself are passed over.
    ///
    /// @param seller the key of the one whose mails count; without one, all do
    /// @param progress told after each mail, whether it counts or not
    public void run(Instant since, Optional<String> seller, Consumer<Rejudged> each, Runnable progress) {
        mails.forEach(since, mail -> {
            if (seller.isEmpty() || seller.get().equals(mail.item().seller())) {
                Precedent.of(journal.ofMail(mail.item().id())).ifPresent(before -> each.accept(rejudged(mail, before)));
            }
            progress.run();
        });
    }

    private Rejudged rejudged(Kept mail, Precedent before) {
        if (!assessor.knows(mail.item())) {
            return new Rejudged.Orphaned(mail.item());
        }
        try {
            return judged(mail, before);
        } catch (RuntimeException | StackOverflowError e) {
            return before.unread() ? same(mail, before) : new Rejudged.Failed(mail.item(), e.toString());
        }
    }

    private Rejudged judged(Kept mail, Precedent before) {
        var assessed = assessor.again(mail);
        var found = Remark.of(assessed.verdict().findings());
        return new Rejudged.Judged(
                mail.item(),
                assessed.orders(),
                assessed.reading().language(),
                mail.original(),
                before.verdict(),
                before.today(assessed.verdict().word()),
                Rejudged.without(found, before.remarks()),
                Rejudged.without(before.remarks(), found));
    }

    /// The defect for which it was held is still there.
    private static Rejudged same(Kept mail, Precedent before) {
        var item = mail.item();
        return new Rejudged.Judged(
                item, item.orders(), Language.ENGLISH, true, before.verdict(), before.verdict(), List.of(), List.of());
    }
}
