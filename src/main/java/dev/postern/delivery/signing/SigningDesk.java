package dev.postern.delivery.signing;

import dev.postern.mail.MessageBytes;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has mails signed on threads of its own, half as many as there are processors: signing costs processor time, and
/// sessions and attempts go on beside it.
///
/// What cannot be signed is said to be so, and never handed back unsigned.
public final class SigningDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SigningDesk.class);
    private static final int WAITING = 2000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Signer signer;
    private final ExecutorService threads;

    public SigningDesk(Signer signer) {
        this(signer, threads(Math.max(1, Runtime.getRuntime().availableProcessors() / 2)));
    }

    SigningDesk(Signer signer, ExecutorService threads) {
        this.signer = signer;
        this.threads = threads;
    }

    private static ExecutorService threads(int most) {
        var factory = Thread.ofPlatform().name("signing-", 1).daemon().factory();
        return new ThreadPoolExecutor(most, most, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), factory);
    }

    /// What came of it.
    public sealed interface Signed {

        /// May leave so.
        record Done(MessageBytes bytes) implements Signed {}

        /// @param why in words for the journal
        record Failed(String why) implements Signed {}
    }

    /// The mail with its signatures, or as it was where its domain has none. Blocks until it is done.
    ///
    /// @param acceptedAt when the mail came
    public Signed sign(MessageBytes mail, Instant acceptedAt) {
        if (!signer.signsAnything()) {
            return new Signed.Done(mail);
        }
        try {
            return done(threads.submit(() -> signed(mail, acceptedAt)));
        } catch (RejectedExecutionException e) {
            return new Signed.Failed("too many mails wait to be signed");
        }
    }

    private MessageBytes signed(MessageBytes mail, Instant acceptedAt) throws GeneralSecurityException {
        return MessageBytes.of(signer.signed(WireForm.of(mail.toArray()), acceptedAt));
    }

    private static Signed done(Future<MessageBytes> work) {
        try {
            return new Signed.Done(work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            LOG.error("a mail could not be signed", e.getCause());
            return new Signed.Failed("the mail could not be signed");
        } catch (TimeoutException e) {
            return new Signed.Failed("signing takes too long");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Signed.Failed("interrupted");
        } finally {
            work.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
