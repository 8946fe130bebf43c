package dev.postern.reading;

import dev.postern.reading.file.FileOpener;
import dev.postern.reading.picture.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the files of mails on a few threads of its own, so that documents and pictures hold up no other mail.
final class FileDesk {

    private static final Logger LOG = LoggerFactory.getLogger(FileDesk.class);

    /// Who is asked to stop should have stopped by then.
    private static final int GRACE_SECONDS = 2;

    private static final int IDLE_SECONDS = 30;

    private static final int MOST_LOST = 8;

    private final ReadingSettings limits;
    private final Work work;
    private final ThreadPoolExecutor threads;

    /// One processor is left to the sessions.
    private final int count = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private int lost;

    /// What is done with the files of a mail.
    interface Work {
        /// @param opened what each file shows
        void read(List<GivenFile> files, List<OpenedFile> opened);
    }

    FileDesk(ReadingSettings limits, Optional<TextReader> text) {
        this(limits, opening(new FileOpener(limits.files(), text)));
    }

    FileDesk(ReadingSettings limits, Work work) {
        this.limits = limits;
        this.work = work;
        this.threads = threads(count);
    }

    private static ThreadPoolExecutor threads(int count) {
        var threads = new ThreadPoolExecutor(
                count,
                count,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("files-", 1).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /// All files of a mail, opened one after the other within one budget.
    ///
    /// @throws BusyException if nobody gets free for them
    List<OpenedFile> open(List<GivenFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var opened = new ArrayList<OpenedFile>();
        files.forEach(file -> opened.add(new OpenedFile(file.head(), limits)));
        var begun = new CountDownLatch(1);
        var turn = new Turn();
        var task = threads.submit(() -> {
            begun.countDown();
            try {
                work.read(files, opened);
            } finally {
                turn.end();
            }
        });
        try {
            if (!begun.await(3L * limits.files().seconds() + GRACE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException("the files of other mails take too long");
            }
            task.get(limits.files().seconds() + GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            turn.giveUp();
            trouble(opened, "time", "more than " + limits.files().seconds() + " seconds of reading");
        } catch (ExecutionException e) {
            LOG.warn("a file is not read by a defect", e.getCause());
            trouble(opened, Trouble.DEFECT, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            trouble(opened, "time", "stopped");
        } finally {
            task.cancel(true);
            opened.forEach(OpenedFile::close);
        }
        return opened;
    }

    private static void trouble(List<OpenedFile> opened, String what, String detail) {
        opened.forEach(file -> file.trouble(file.head().name(), what, detail));
    }

    private static Work opening(FileOpener opener) {
        return (files, opened) -> {
            var mail = opener.mail();
            for (var i = 0; i < files.size(); i++) {
                var file = files.get(i);
                var name = file.head().name();
                // A part of a file is none; that there is more is among the troubles.
                if (file.isWhole()) {
                    mail.open(name, file.content(), opened.get(i).visitor(name, file.size()));
                }
            }
        };
    }

    /// A thread at work on a mail's files. A library that hangs cannot be stopped; another thread takes its place until
    /// it returns, up to a limit.
    private final class Turn {

        private boolean ended;
        private boolean givenUp;

        void giveUp() {
            synchronized (threads) {
                if (!ended && lost < MOST_LOST) {
                    givenUp = true;
                    resize(lost + 1);
                }
            }
        }

        void end() {
            synchronized (threads) {
                ended = true;
                if (givenUp) {
                    resize(lost - 1);
                }
            }
        }

        private void resize(int nowLost) {
            LOG.warn("{} threads hang in files of mails that were given up", nowLost);
            var size = count + nowLost;
            if (nowLost > lost) {
                threads.setMaximumPoolSize(size);
                threads.setCorePoolSize(size);
            } else {
                threads.setCorePoolSize(size);
                threads.setMaximumPoolSize(size);
            }
            lost = nowLost;
        }
    }
}
