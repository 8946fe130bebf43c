package dev.postern.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.config.Mistake;
import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.mail.Address;
import dev.postern.orders.Fulfilment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SellersTest {

    @TempDir
    Path folder;

    private final Mistakes mistakes = new Mistakes();

    @Test
    void readsTheMinimalForm() throws IOException {
        var sellers = sellers("""
                sellers:
                  rimal: { name: Rimal Home, senders: [care@rimalhome.example, "*@rimalhome.example"], inbox: care@rimalhome.example, password: "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2g", fulfilment: easy-ship, on-violation: bounce }
                """);

        assertEquals(List.of(), mistakes.all());
        var rimal = sellers.find("rimal").orElseThrow();
        assertEquals("Rimal Home", rimal.name());
        assertEquals(Fulfilment.EASY_SHIP, rimal.fulfilment());
        assertEquals(Seller.OnViolation.BOUNCE, rimal.onViolation());
        assertEquals(
                Optional.of("$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2g"),
                rimal.password());
        assertTrue(rimal.sendsFrom(Address.of("Anyone@RimalHome.example")));
        assertFalse(rimal.sendsFrom(Address.of("anyone@erp.rimalhome.example")));
    }

    @Test
    void aNamedSenderGoesBeforeADomain() throws IOException {
        var sellers = sellers("""
                sellers:
                  mall: { senders: ["*@mall.example"], inbox: a@mall.example }
                  shop: { senders: [Shop@mall.example] }
                """);

        assertEquals(
                "shop",
                sellers.bySender(Address.of("shop@Mall.example")).orElseThrow().key());
        assertEquals(
                "mall",
                sellers.bySender(Address.of("x@mall.example")).orElseThrow().key());
        assertTrue(sellers.bySender(Address.of("x@other.example")).isEmpty());
    }

    @Test
    void aSenderOfTwoSellersIsAMistakeWithItsLine() throws IOException {
        sellers("""
                sellers:
                  one:
                    inbox: in@one.example
                    senders: ["*@mall.example"]
                  two:
                    inbox: in@two.example
                    senders: ["*@MALL.example"]
                """);

        assertEquals(List.of(7), mistakes.all().stream().map(Mistake::line).toList());
        assertTrue(mistakes.fatal());
    }

    @Test
    void aClearTextPasswordIsRefusedAndNotRepeated() throws IOException {
        sellers("""
                sellers:
                  one: { senders: [a@one.example], password: hunter2 }
                """);

        assertTrue(mistakes.fatal());
        assertFalse(mistakes.all().toString().contains("hunter2"));
    }

    @Test
    void aNameThatSpellsAnAddressIsRefused() throws IOException {
        sellers("""
                sellers:
                  one: { name: care@one.example, senders: [a@one.example] }
                """);

        assertTrue(mistakes.fatal());
    }

    @Test
    void keysAreLowerCaseWords() throws IOException {
        sellers("""
                sellers:
                  "One/Two": { senders: [a@one.example] }
                """);

        assertEquals(2, mistakes.all().getFirst().line());
        assertTrue(mistakes.fatal());
    }

    @Test
    void whatIsMissingOrMistypedIsNamed() throws IOException {
        sellers("""
                sellers:
                  one: { sender: [a@one.example] }
                  two: { senders: ["nobody"] }
                """);

        var texts = mistakes.all().toString();
        assertTrue(texts.contains("did you mean \"senders\""), texts);
        assertTrue(texts.contains("\"sellers.one.senders\" is missing"), texts);
        assertTrue(texts.contains("neither an address nor *@domain"), texts);
    }

    @Test
    void aSellerWhoCannotBeReachedIsAWarning() throws IOException {
        var sellers = sellers("""
                sellers:
                  one: { senders: ["*@one.example"] }
                """);

        assertEquals(1, mistakes.all().size());
        assertFalse(mistakes.fatal());
        assertEquals(Optional.empty(), sellers.find("one").orElseThrow().mailbox());
        assertEquals(Set.of("one"), sellers.keys());
    }

    private Sellers sellers(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("sellers.yaml"), yaml);
        return Sellers.from(Section.read(file, mistakes), mistakes);
    }
}
