package dev.postern.session;

import dev.postern.gateway.Listener;
import dev.postern.gateway.Login;
import dev.postern.gateway.Reception;
import dev.postern.gateway.Transaction;
import dev.postern.mail.Address;
import dev.postern.mail.QueueId;
import dev.postern.mail.Reply;
import dev.postern.mail.ReversePath;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Takes everything, and keeps it.
final class FakeGateway implements Reception {
    final List<Transaction> received = Collections.synchronizedList(new ArrayList<>());

    /// Recipients that a command named.
    final List<Address> asked = Collections.synchronizedList(new ArrayList<>());

    volatile Reply answer = Reply.accept("2.0.0", "queued");

    @Override
    public Reply sender(Listener listener, Login login, ReversePath from) {
        return Reply.accept("2.1.0", "ok");
    }

    @Override
    public Reply recipient(Listener listener, Login login, List<Address> named, Address next) {
        asked.add(next);
        return Reply.accept("2.1.5", "ok");
    }

    @Override
    public QueueId name(Listener listener, Login login, Address recipient) {
        return QueueId.next("demo/" + recipient.key(), InstantSource.system().instant());
    }

    @Override
    public Reply receive(Transaction transaction) {
        received.add(transaction);
        return answer;
    }
}
