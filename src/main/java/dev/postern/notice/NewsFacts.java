package dev.postern.notice;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import dev.postern.mail.QueueId;
import dev.postern.reading.Language;
import java.util.Optional;

/// What a seller is told of something that came back.
///
/// @param notice its own queue id
/// @param mail the queue id of the mail it is about
/// @param to the seller's mailbox
/// @param language of that mail
public record NewsFacts(
        QueueId notice, QueueId mail, Address to, Optional<OrderId> order, Language language, News news) {}
