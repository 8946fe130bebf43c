package dev.postern.delivery;

import dev.postern.delivery.conversion.SevenBit;
import dev.postern.delivery.signing.SigningDesk;
import dev.postern.delivery.smtp.Preparation;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.Outcome;
import dev.postern.mail.StatusCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done to a mail after its proof: put in 7 bits where the next hop takes no more, then proved once
/// again, and signed at the end, as every change would break the signature.
final class LastHand implements Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(LastHand.class);

    private final Parcel parcel;
    private final SigningDesk desk;

    LastHand(Parcel parcel, SigningDesk desk) {
        this.parcel = parcel;
        this.desk = desk;
    }

    @Override
    public Prepared prepare(MessageBytes bytes, boolean eightBit) {
        return eightBit || isSevenBit(bytes) ? signed(bytes) : converted(bytes);
    }

    private Prepared converted(MessageBytes bytes) {
        var converted = SevenBit.of(bytes.toArray()).map(MessageBytes::of);
        if (converted.isEmpty()) {
            return new Stopped(new Outcome.Bounced(
                    StatusCode.of("5.6.3"), "the server takes 7 bits only, and the mail cannot be put in them"));
        }
        if (!parcel.proof().test(converted.get())) {
            LOG.error("{} a leak showed when it was put in 7 bits; it stays here", parcel.id());
            return new Stopped(
                    new Outcome.Deferred(StatusCode.of("4.6.3"), "a leak showed when the mail was put in 7 bits"));
        }
        return signed(converted.get());
    }

    private Prepared signed(MessageBytes bytes) {
        if (!parcel.ours()) {
            return new Ready(bytes);
        }
        return switch (desk.sign(bytes, parcel.receivedAt())) {
            case SigningDesk.Signed.Done done -> new Ready(done.bytes());
            case SigningDesk.Signed.Failed failed ->
                new Stopped(new Outcome.Deferred(StatusCode.of("4.7.5"), failed.why()));
        };
    }

    private static boolean isSevenBit(MessageBytes bytes) {
        var octets = bytes.toArray();
        for (var octet : octets) {
            if (octet < 0) {
                return false;
            }
        }
        return true;
    }
}
