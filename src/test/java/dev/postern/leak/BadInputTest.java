package dev.postern.leak;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What attackers write where an address belongs, at both doors: it is refused with the reply named here, or masked,
/// and
/// never passed through.
///
/// In the tables `ME` is the author's address, `HERE` and `THERE` its halves, `TO`, `ALIAS` and `GATE` those of the
/// recipient as the author knows it, `WW` the letters U+760D and U+760A, whose last octets are CR and LF, and `~` a
/// line end.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String BODY = "\r\n\r\nYour desk lamp leaves tomorrow, order " + Post.ORDER + ".\r\n";

    private Post post;
    private Side shop;
    private Side buyer;

    /// Who writes through which door to whom.
    private record Side(String door, String helo, String me, String to) {

        String words(String written) {
            var at = me.indexOf('@');
            var split = to.indexOf('@');
            return written.strip()
                    .replace("~", "\r\n")
                    .replace("NUL", "\0")
                    .replace("THERE", me.substring(at + 1))
                    .replace("HERE", me.substring(0, at))
                    .replace("ME", me)
                    .replace("TO", to)
                    .replace("ALIAS", to.substring(0, split))
                    .replace("GATE", to.substring(split + 1))
                    .replace("B64", Octets.base64(me))
                    .replace("WW", "\u760d\u760a");
        }

        boolean isShop() {
            return door.equals("submission");
        }
    }

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        post = Post.start(folder);
        shop = new Side("submission", "erp.demo-shop.test", Post.SHOP, Post.BUYER);
        post.send(shop.door(), shop.helo(), "<" + Post.SHOP + ">", "<" + Post.BUYER + ">", "From: " + Post.SHOP + BODY);
        var alias = post.lastOfBuyers(1).getFrom()[0].toString().replaceAll(".*<|>.*", "");
        buyer = new Side("buyer", "phone7.buyer.test", Post.BUYER, alias);
    }

    @AfterAll
    void stop() {
        post.close();
    }

    /// @param toBuyer how the reply to a shop's mail begins
    /// @param toShop how the reply to a buyer's mail begins
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            two From fields             | From: ME~From: mallory@elsewhere.test     | 550-5.7.1 [sender.unregistered] | 550 5.1.1
            two From fields of one side | From: ME~From: boss@THERE                 | 250 2.0.0 queued                | 550 5.1.1
            a Sender of someone else    | From: ME~Sender: mallory@elsewhere.test   | 550-5.7.1 [sender.unregistered] | 250 2.0.0 queued
            an address in an encoded word | From: =?utf-8?q?HERE=40THERE?=          | 550-5.7.1 [sender.unregistered] | 550 5.1.1
            a local part in an encoded word | From: X <=?utf-8?q?HERE?=@THERE>      | 250 2.0.0 queued                | 550 5.1.1
            an address as an encoded name | From: =?utf-8?b?B64?= <ME>              | 250 2.0.0 queued                | 250 2.0.0 queued
            an address as a name        | From: "ME" <ME>                          | 250 2.0.0 queued                | 250 2.0.0 queued
            a line end in an encoded name | From: =?utf-8?q?a=0D=0ABcc:_HERE=40THERE?= <ME> | 250 2.0.0 queued        | 250 2.0.0 queued
            a quoted pair               | From: "\\HERE"@THERE                      | 250 2.0.0 queued                | 250 2.0.0 queued
            a quoted local part         | From: "HERE"@THERE                        | 250 2.0.0 queued                | 250 2.0.0 queued
            a quoted address            | From: "ME"@THERE                          | 250 2.0.0 queued                | 550 5.1.1
            utf-7 in a name             | From: =?utf-7?q?HERE+AEA-THERE?= <ME>     | 550-5.7.1 [attachment.unreadable] | 250 2.0.0 queued
            utf-7 in the subject        | From: ME~Subject: =?utf-7?q?HERE+AEA-THERE?= | 550-5.7.1 [attachment.unreadable] | 250 2.0.0 queued
            a source route              | From: <@a.test,@b.test:ME>                | 250 2.0.0 queued                | 250 2.0.0 queued
            a percent hack              | From: <HERE%THERE@relay.test>             | 550-5.7.1 [sender.unregistered] | 550 5.1.1
            a bang path                 | From: <THERE!HERE>                        | 550-5.7.1 [sender.unregistered] | 550 5.1.1
            a domain literal            | From: <HERE@[10.1.2.3]>                   | 550-5.7.1 [sender.unregistered] | 550 5.1.1
            a group                     | From: Team: ME, boss@THERE;               | 250 2.0.0 queued                | 550 5.1.1
            an empty group              | From: undisclosed:;                       | 550-5.7.1 [sender.unregistered] | 550 5.1.1
            a group in To               | From: ME~To: Team: ME, x@elsewhere.test;  | 250 2.0.0 queued                | 250 2.0.0 queued
            no From                     | To: ME                                    | 550-5.7.1 [sender.unregistered] | 550 5.1.1
            a folded address            | From:~ HERE~ @~ THERE                     | 250 2.0.0 queued                | 250 2.0.0 queued
            a folded comment            | From: HERE(a~ b)@THERE                    | 250 2.0.0 queued                | 250 2.0.0 queued
            a blank before the colon    | From : ME                                 | 250 2.0.0 queued                | 250 2.0.0 queued
            a folded line of blanks     | From: ME~ ~ boss@THERE                    | 250 2.0.0 queued                | 250 2.0.0 queued
            a folded name of a field    | Fr~ om: ME                                | 550-5.7.1 [sender.unregistered] | 550 5.1.1
            letters that end in CR LF   | From: HEREWWBcc:x@THERE                   | 250 2.0.0 queued                | 550 5.1.1
            such letters in a name      | From: "WWBcc: ME" <ME>                    | 250 2.0.0 queued                | 250 2.0.0 queued
            such letters in the subject | From: ME~Subject: WWBcc: ME               | 250 2.0.0 queued                | 250 2.0.0 queued
            NUL                         | From: MENULx                              | 554 5.6.0                       | 554 5.6.0
            an unknown charset of a name | From: =?x-none?q?HERE=40THERE?= <ME>     | 550-5.7.1 [attachment.unreadable] | 250 2.0.0 queued
            an unknown charset          | From: ME~Content-Type: text/plain; charset="x-THERE" | 550-5.7.1 [attachment.unreadable] | 250 2.0.0 queued
            """)
    void inAHeaderFieldItIsRefusedOrMasked(String what, String field, String toBuyer, String toShop)
            throws IOException {
        send(shop, "<ME>", "<TO>", field, toBuyer);
        send(buyer, "<ME>", "<TO>", field, toShop);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            a percent hack       | <HERE%THERE@mail.gate.example> | 550-5.7.1 [sender.unregistered] | 250 2.0.0 queued
            a quoted address     | <"ME"@x.test>                  | 550-5.7.1 [sender.unregistered] | 250 2.0.0 queued
            a source route       | <@a.test,@b.test:ME>           | 250 2.0.0 queued                | 250 2.0.0 queued
            a bang path          | <THERE!HERE>                   | 553 5.1.7                       | 553 5.1.7
            a domain literal     | <HERE@[127.0.0.1]>             | 550-5.7.1 [sender.unregistered] | 250 2.0.0 queued
            a comment            | <HERE(c)@THERE>                | 553 5.1.7                       | 553 5.1.7
            a group              | Team:ME;                       | 501 5.5.4                       | 501 5.5.4
            an encoded word      | <=?utf-8?q?HERE?=@THERE>       | 250 2.0.0 queued                | 250 2.0.0 queued
            a quoted local part  | <"HERE"@THERE>                 | 250 2.0.0 queued                | 250 2.0.0 queued
            letters that end in CR LF | <HEREWWx@THERE>           | 553 5.1.7                       | 553 5.1.7
            such letters, with SMTPUTF8 | <HEREWWx@THERE> SMTPUTF8 | 553 5.1.7                      | 553 5.1.7
            NUL                  | <HERENUL@THERE>                | 553 5.1.7                       | 553 5.1.7
            CR LF in quotes      | <"HERE~"@THERE>                | 501 5.5.4                       | 501 5.5.4
            text after the path  | <ME>> BODY=8BITMIME            | 501 5.5.4                       | 501 5.5.4
            """)
    void inMailFromItIsRefusedOrMasked(String what, String path, String toBuyer, String toShop) throws IOException {
        send(shop, path, "<TO>", "From: ME", toBuyer);
        send(buyer, path, "<TO>", "From: ME", toShop);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            a percent hack       | <ALIAS%GATE@mail.gate.example> | 550-5.7.1 [order-id.unknown] | 550 5.1.1
            a quoted address     | <"TO"@mail.gate.example>       | 550-5.7.1 [order-id.unknown] | 550 5.1.1
            an address twice     | <TO@mail.gate.example>         | 553 5.1.3                    | 553 5.1.3
            a source route       | <@a.test,@b.test:TO>           | 250 2.0.0 queued             | 250 2.0.0 queued
            a bang path          | <GATE!ALIAS>                   | 553 5.1.3                    | 553 5.1.3
            a domain literal     | <ALIAS@[127.0.0.1]>            | 550-5.7.1 [order-id.unknown] | 550 5.1.1
            a comment            | <ALIAS(c)@GATE>                | 553 5.1.3                    | 553 5.1.3
            a group              | Team:TO;                       | 501 5.5.4                    | 501 5.5.4
            two paths            | <TO>,<x@y.test>                | 501 5.5.4                    | 501 5.5.4
            an encoded word      | <=?utf-8?q?ALIAS?=@GATE>       | 550-5.7.1 [order-id.unknown] | 550 5.1.1
            letters that end in CR LF | <ALIASWWx@GATE>           | 553 5.1.3                    | 553 5.1.3
            NUL                  | <ALIASNUL@GATE>                | 553 5.1.3                    | 553 5.1.3
            no path              | <>                             | 553 5.1.3                    | 553 5.1.3
            """)
    void inRcptToItIsRefusedOrMasked(String what, String path, String toBuyer, String toShop) throws IOException {
        send(shop, "<ME>", path, "From: ME", toBuyer);
        send(buyer, "<ME>", path, "From: ME", toShop);
    }

    private void send(Side side, String from, String to, String field, String answer) throws IOException {
        var before = post.arrived(side.isShop()).size();
        var header = side.words(field) + (field.contains("Subject:") ? "" : "\r\nSubject: Order " + Post.ORDER);
        var mail = header + "\r\nMessage-ID: <bad.1@" + side.helo() + ">" + BODY;
        var replies = post.send(
                side.door(), side.helo(), side.words(from), side.words(to), Octets.of(mail, StandardCharsets.UTF_8));
        assertTrue(replies.getLast().startsWith(answer), () -> side.door() + ": " + replies.getLast());
        if (answer.startsWith("250")) {
            arrives(side, before);
        }
    }

    private void arrives(Side side, int before) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> post.arrived(side.isShop()).size() > before);
        var mail = post.arrived(side.isShop()).getLast();
        var domain = side.me().substring(side.me().indexOf('@') + 1);
        assertEquals(List.of(), List.copyOf(Searcher.found(mail, List.of(domain, "bad.1@"))));
        assertFalse(Octets.of(mail).contains("\nBcc"), Octets.of(mail));
        assertEquals(1, Octets.of(mail).split("\nFrom: ", -1).length - 1, Octets.of(mail));
    }
}
