package dev.postern.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.Envelope;
import dev.postern.mail.ReversePath;
import dev.postern.reading.Headers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentificationTest {

    private static final Address BUYER = Address.of("basma@example.com");
    private static final Address CARE = Address.of("care@rimal.example");
    private static final Pair PAIR = new Pair("rimal", BUYER);

    @TempDir
    Path folder;

    private final AliasBook aliases = new EphemeralAliases(new AliasSettings(List.of("mask.example")));
    private Sellers sellers;
    private Identification identification;

    @BeforeEach
    void readSellers() throws IOException {
        var file = Files.writeString(folder.resolve("sellers.yaml"), """
                sellers:
                  rimal: { senders: ["*@rimal.example"], inbox: inbox@rimal.example }
                  dana: { senders: [care@dana.example] }
                """);
        var mistakes = new Mistakes();
        sellers = Sellers.from(Section.read(file, mistakes), mistakes);
        identification = new Identification(sellers, aliases);
    }

    @Test
    void theBuyersAliasStandsForTheBuyer() {
        var alias = aliases.of(PAIR).buyer();

        var who = identification.toBuyer(rimal(), envelope(CARE, alias), from(CARE));

        assertEquals(List.of(BUYER), who.recipients());
        assertEquals(Optional.of(PAIR), who.pair());
    }

    @Test
    void theSameBuyerByAliasAndByAddressIsOneRecipient() {
        var alias = aliases.of(PAIR).buyer();
        var tagged = new Address(alias.local().toUpperCase(java.util.Locale.ROOT) + "+case-7", alias.domain());

        var who = identification.toBuyer(
                rimal(), envelope(CARE, alias, Address.of("BASMA@example.com"), tagged), from(CARE));

        assertEquals(1, who.recipients().size());
    }

    @Test
    void anotherSellersAliasOpensNothing() {
        var theirs = aliases.of(new Pair("dana", BUYER)).buyer();

        var who = identification.toBuyer(rimal(), envelope(CARE, theirs), from(CARE));

        assertEquals(List.of(theirs), who.recipients());
    }

    @Test
    void theSellersOwnAliasIsNotABuyer() {
        var own = aliases.of(PAIR).seller();

        var who = identification.toBuyer(rimal(), envelope(CARE, own), from(CARE));

        assertEquals(List.of(own), who.recipients());
    }

    @Test
    void theLoginGoesBeforeTheAuthor() {
        var who = identification.toBuyer(rimal(), envelope(CARE, BUYER), from(Address.of("care@dana.example")));

        assertEquals("rimal", who.seller().orElseThrow().key());
        assertEquals(
                List.of("MAIL FROM", "From"),
                who.senders().stream().map(Correspondence.Sender::role).toList());
    }

    @Test
    void withoutALoginTheAuthorIsTheSeller() {
        var who =
                identification.of(new Envelope(ReversePath.none(), BUYER), from(Address.of("no-reply@rimal.example")));

        assertEquals(Direction.TO_BUYER, who.direction());
        assertEquals("rimal", who.seller().orElseThrow().key());
    }

    @Test
    void aMailToASellersAliasGoesToItsInbox() {
        var alias = aliases.of(PAIR).seller();

        var who = identification.toSeller(envelope(BUYER, alias), from(BUYER));

        assertEquals(List.of(Address.of("inbox@rimal.example")), who.recipients());
        assertEquals("rimal", who.seller().orElseThrow().key());
        assertEquals(Optional.of(PAIR), who.pair());
    }

    @Test
    void aBuyerMayAnswerFromAnotherMailbox() {
        var alias = aliases.of(PAIR).seller();
        var other = Address.of("basma@work.example");

        var who = identification.toSeller(envelope(other, alias), from(other));

        assertEquals(Optional.of(PAIR), who.pair());
    }

    @Test
    void aSellerWithoutAnInboxIsReachedWhereItWritesFrom() {
        var alias = aliases.of(new Pair("dana", BUYER)).seller();

        var who = identification.toSeller(envelope(BUYER, alias), from(BUYER));

        assertEquals(List.of(Address.of("care@dana.example")), who.recipients());
    }

    @Test
    void aDeadAliasStaysAsItIsWritten() {
        var dead = Address.of("abcdefghijklmnopqrstuvwxyz@mask.example");

        var who = identification.toSeller(envelope(BUYER, dead), from(BUYER));

        assertEquals(List.of(dead), who.recipients());
        assertEquals(Optional.empty(), who.seller());
        assertEquals(Optional.empty(), who.pair());
    }

    @Test
    void checkTellsTheDirectionFromTheAddresses() {
        var toInbox = identification.of(envelope(BUYER, Address.of("inbox@rimal.example")), from(BUYER));
        var toSender = identification.of(envelope(BUYER, Address.of("any@rimal.example")), from(BUYER));
        var toAlias = identification.of(envelope(BUYER, aliases.of(PAIR).seller()), from(BUYER));
        var neither = identification.of(envelope(BUYER, Address.of("x@elsewhere.example")), from(BUYER));

        assertEquals(Direction.TO_SELLER, toInbox.direction());
        assertEquals(Direction.TO_SELLER, toSender.direction());
        assertEquals(Optional.of(PAIR), toSender.pair());
        assertEquals(Direction.TO_SELLER, toAlias.direction());
        assertEquals(Direction.TO_BUYER, neither.direction());
        assertEquals(Optional.empty(), neither.seller());
    }

    private Optional<Seller> rimal() {
        return sellers.find("rimal");
    }

    private static Envelope envelope(Address from, Address... to) {
        return new Envelope(ReversePath.of(from), Arrays.asList(to), false);
    }

    private static Headers from(Address author) {
        return new Headers(
                List.of(new Headers.Mailbox("", author)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of());
    }
}
