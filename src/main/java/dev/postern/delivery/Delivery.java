package dev.postern.delivery;

import dev.postern.delivery.signing.Signer;
import dev.postern.delivery.signing.SigningDesk;
import dev.postern.delivery.smtp.Mail;
import dev.postern.delivery.smtp.Preparation;
import dev.postern.delivery.smtp.SmtpClient;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.Outcome;
import java.time.InstantSource;

/// How a mail leaves: one attempt at a time, each for one recipient.
///
/// Safe for any number of threads; a call blocks until the attempt is over, so virtual threads suit it.
/// The bytes go as they are, but for what [LastHand] does, and for the two lines that a maildir, as the end
/// of the journey, adds itself.
public final class Delivery implements AutoCloseable {

    private final DeliverySettings settings;
    private final InstantSource clock;
    private final SigningDesk desk;
    private final SmtpClient client = new SmtpClient();

    public Delivery(DeliverySettings settings, Signer signer, InstantSource clock) {
        this(settings, new SigningDesk(signer), clock);
    }

    /// @param desk is closed with this
    Delivery(DeliverySettings settings, SigningDesk desk, InstantSource clock) {
        this.settings = settings;
        this.desk = desk;
        this.clock = clock;
    }

    /// Tries to deliver. Whatever the next hop, the network or the disk does is an outcome.
    public Outcome attempt(Parcel parcel, Direction direction) {
        return switch (routeFor(parcel.to(), direction)) {
            case Route.Smarthost smarthost ->
                client.send(smarthost.destination(), mail(parcel), new LastHand(parcel, desk));
            case Route.Maildir maildir -> file(parcel, new MaildirFolder(maildir.folder(), clock));
        };
    }

    private Outcome file(Parcel parcel, MaildirFolder folder) {
        return switch (new LastHand(parcel, desk).prepare(parcel.bytes(), true)) {
            case Preparation.Ready ready -> folder.file(parcel.with(ready.bytes()));
            case Preparation.Stopped stopped -> stopped.outcome();
        };
    }

    private static Mail mail(Parcel parcel) {
        return new Mail(parcel.from(), parcel.to(), parcel.bytes(), parcel.smtpUtf8());
    }

    /// The way of a mail to this recipient.
    public Route routeFor(Address to, Direction direction) {
        return settings.routeFor(to, direction);
    }

    /// Says goodbye on idle connections. An attempt that is under way is cut and becomes deferred, so
    /// end the attempts first.
    @Override
    public void close() {
        client.close();
        desk.close();
    }
}
