package dev.postern.gateway;

import dev.postern.mail.Address;
import dev.postern.mail.QueueId;
import dev.postern.mail.Reply;
import dev.postern.mail.ReversePath;
import dev.postern.notice.Answers;
import dev.postern.parties.Pair;
import dev.postern.reading.BusyException;
import dev.postern.rules.Verdict;
import dev.postern.store.StoreException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journey of a mail, from the final dot to the reply.
///
/// Safe for many threads; each call runs on its session's own. Expected outcomes are values; an
/// exception is a defect or broken storage and becomes a 4xx, never 250 and never a lost mail.
public final class Gateway implements Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final Admission admission;
    private final Assessor assessor;
    private final Vouching vouching;
    private final Departures departures;
    private final Intake intake;
    private final ReturnDesk returns;
    private final OperatorDesk operators;
    private final InstantSource clock;
    private final Defects defects = new Defects();

    public Gateway(
            Admission admission,
            Assessor assessor,
            Vouching vouching,
            Departures departures,
            Intake intake,
            ReturnDesk returns,
            OperatorDesk operators,
            InstantSource clock) {
        this.admission = admission;
        this.assessor = assessor;
        this.vouching = vouching;
        this.departures = departures;
        this.intake = intake;
        this.returns = returns;
        this.operators = operators;
        this.clock = clock;
    }

    /// Read, identify, judge, ask whether a buyer is who the mail says; then mask, commit and reply, or
    /// hold, or turn back. What machines send back is put on record instead.
    @Override
    public Reply receive(Transaction mail) {
        try {
            return taken(mail);
        } catch (StoreException.Full e) {
            LOG.error("{} not taken: {}", mail.id(), e.getMessage());
            return Answers.storageFull();
        } catch (BusyException e) {
            LOG.warn("{} not taken: {}", mail.id(), e.getMessage());
            return Answers.readingOthers(mail.id());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} not taken by a defect", mail.id(), e);
            return guarded(
                    () -> defects.tooOften(mail.bytes()) ? intake.keepDefect(mail) : Answers.localError(mail.id()));
        }
    }

    private Reply taken(Transaction mail) {
        var to = mail.envelope().recipients().getFirst();
        var operator = operators.mailbox(mail.listener(), to);
        if (operator.isPresent()) {
            return operators.enough().orElseGet(() -> intake.passOn(mail, operator.get(), departures.asItIs(mail)));
        }
        return returns.mailOf(mail.listener(), to)
                .map(about -> returns.take(mail, about))
                .orElseGet(() -> assessed(mail));
    }

    private Reply assessed(Transaction mail) {
        var assessed = assessor.assess(mail);
        var report = assessed.isFromTheBuyer() ? Optional.<Reply>empty() : returns.report(mail, assessed);
        return report.orElseGet(() -> vouched(mail, vouching.of(mail, assessed)));
    }

    private Reply vouched(Transaction mail, Assessment told) {
        if (vouching.isOpen(told)) {
            LOG.info("{} not taken now: its author cannot be authenticated", mail.id());
            return Answers.authenticationFails(mail.id());
        }
        return Optional.of(told)
                .filter(Assessment::isFromTheBuyer)
                .filter(buyers -> !vouching.isRefused(buyers))
                .flatMap(buyers -> returns.answer(mail, buyers))
                .orElseGet(() -> judged(mail, told));
    }

    private Reply judged(Transaction mail, Assessment assessed) {
        return switch (assessed.verdict()) {
            case Verdict.Relay relay -> relay(mail, assessed);
            case Verdict.Hold hold -> intake.hold(mail, assessed, "rules");
            case Verdict.Reject reject -> intake.turnBack(mail, assessed);
        };
    }

    private Reply relay(Transaction mail, Assessment assessed) {
        var pair = assessed.who().pair();
        if (pair.isEmpty() || assessed.isFromAStranger()) {
            return Admission.nobodyHere();
        }
        if (departures.goesInCircles(mail)) {
            return intake.cut(mail, assessed);
        }
        return switch (departures.of(mail, assessed, pair.get())) {
            case Departure.Clean clean -> intake.accept(mail, assessed, clean);
            case Departure.Leaking leaking -> intake.hold(mail, assessed, "leak");
        };
    }

    @Override
    public Reply sender(Listener listener, Login login, ReversePath from) {
        return admission.sender(listener, login);
    }

    @Override
    public Reply recipient(Listener listener, Login login, List<Address> named, Address next) {
        return guarded(() -> admission.recipient(listener, login, named, next));
    }

    @Override
    public QueueId name(Listener listener, Login login, Address recipient) {
        var pair = admission.pair(listener, login, recipient);
        return QueueId.next(pair.map(Pair::key).orElse(""), clock.instant());
    }

    /// A store that fails here is answered like any other failure.
    private static Reply guarded(Supplier<Reply> answer) {
        try {
            return answer.get();
        } catch (RuntimeException e) {
            LOG.error("not answered by a defect", e);
            return Reply.defer(451, "4.3.0", "local error, try again later");
        }
    }
}
