package dev.postern.cli.demo;

import dev.postern.mail.MessageBytes;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Reading;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;

/// The scenes of the demo: mails of two sellers and a buyer, with everything said about them shown.
public final class Play {

    private static final String RIMAL = "care@rimal-home.example";
    private static final String NAKHEEL = "care@nakheel.example";
    private static final String SARA = "sara@buyer.example";
    private static final String FAHAD = "fahad@buyer.example";
    private static final String MAHA = "maha@buyer.example";

    private final Mailbox buyers;
    private final Mailbox sellers;
    private final Function<MessageBytes, Reading> reader;
    private final Consumer<String> out;

    public Play(Deployment deployment, Function<MessageBytes, Reading> reader, Consumer<String> out) {
        this.buyers = deployment.buyers();
        this.sellers = deployment.sellers();
        this.reader = reader;
        this.out = out;
    }

    /// A seller whose violating mails are refused, and a buyer who answers.
    public void refusals(InetSocketAddress submission, InetSocketAddress buyerSide) throws IOException {
        try (var seller = new Dialog(submission, this::indented)) {
            scene("A mail that keeps the rules");
            var delivered = relayed(seller, "shipping-delay.eml", SARA, false);
            scene("Another in Arabic");
            relayed(seller, "shipping-delay-ar.eml", FAHAD, true);
            scene("Web addresses, spelled so that no filter sees them");
            send(seller, "hidden-link.eml", RIMAL, SARA, false);
            scene("The order of another buyer");
            send(seller, "other-buyer.eml", RIMAL, SARA, false);
            scene("No order ID and a web address, in Arabic; who says SMTPUTF8 is answered in the mail's language");
            send(seller, "no-order-ar.eml", RIMAL, FAHAD, true);
            answer(buyerSide, alias(delivered));
        }
    }

    /// A seller who wants a mail about what was not relayed.
    public void bounce(InetSocketAddress submission) throws IOException {
        try (var seller = new Dialog(submission, this::indented)) {
            scene("A seller who chose on-violation: bounce");
            if (send(seller, "bounced-ar.eml", NAKHEEL, MAHA, true)) {
                out.accept("  What the seller gets:");
                text(sellers.next());
            }
        }
    }

    private byte[] relayed(Dialog seller, String file, String to, boolean utf8) throws IOException {
        if (!send(seller, file, RIMAL, to, utf8)) {
            throw new IOException("a mail that keeps the rules was refused");
        }
        var mail = buyers.next();
        out.accept("  What the buyer gets:");
        whole(mail);
        return mail;
    }

    private void answer(InetSocketAddress buyerSide, String alias) throws IOException {
        scene("The buyer of the first mail answers to the address she sees");
        try (var buyer = new Dialog(buyerSide, this::indented)) {
            var content = Deployment.mail("answer.eml").replace("${alias}", alias);
            show(content);
            if (buyer.send(SARA, alias, content, false)) {
                out.accept("  What the seller gets:");
                whole(sellers.next());
            }
        }
    }

    private boolean send(Dialog dialog, String file, String from, String to, boolean utf8) throws IOException {
        var content = Deployment.mail(file);
        show(content);
        return dialog.send(from, to, content, utf8);
    }

    private String alias(byte[] delivered) throws IOException {
        return reader.apply(MessageBytes.of(delivered)).headers().from().stream()
                .findFirst()
                .map(mailbox -> mailbox.address().toString())
                .orElseThrow(() -> new IOException("the delivered mail has no From"));
    }

    private void scene(String title) {
        out.accept("");
        out.accept("== " + title);
    }

    /// Subject and text; the rest of the header only hides them.
    private void show(String content) {
        var header = content.indexOf("\r\n\r\n");
        content.substring(0, header)
                .lines()
                .filter(line -> line.startsWith("Subject:"))
                .forEach(line -> out.accept("  | " + line));
        content.substring(header + 4).lines().forEach(line -> out.accept("  | " + line));
    }

    private void whole(byte[] mail) {
        new String(mail, StandardCharsets.UTF_8).lines().forEach(line -> out.accept("  | " + line));
    }

    /// The part that a person reads, decoded.
    private void text(byte[] mail) {
        reader.apply(MessageBytes.of(mail)).passages().stream()
                .filter(passage -> passage.place() instanceof Place.Line(var type, var part, var _)
                        && type.equals("text/plain")
                        && part == 1)
                .map(Passage::text)
                .forEach(line -> out.accept("  | " + line));
    }

    private void indented(String line) {
        out.accept("  " + line);
    }
}
