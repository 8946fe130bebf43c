package dev.postern.gateway;

import dev.postern.mail.Address;
import dev.postern.mail.QueueId;
import dev.postern.mail.Reply;
import dev.postern.mail.ReversePath;
import java.util.List;

/// What a door asks the gateway in the course of a transaction. Answers are for the client, word
/// for word.
public interface Reception {

    /// May this client start a mail?
    Reply sender(Listener listener, Login login, ReversePath from);

    /// May this recipient join those already named?
    Reply recipient(Listener listener, Login login, List<Address> named, Address next);

    /// The name of a mail whose envelope is complete.
    QueueId name(Listener listener, Login login, Address recipient);

    /// Takes the mail over, or says why not. Whatever happens inside, there is a reply; after an
    /// accepting one the mail is durable.
    Reply receive(Transaction transaction);
}
