package dev.postern.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Postern itself writes shows neither side the other, whatever servers and mailboxes said.
class NoticesTest {

    private static final List<String> OF_BUYER =
            List.of(Post.BUYER, "buyer.test", "sara.private@home-mail.test", "mx9.home-mail.test", "phone7.buyer.test");
    private static final List<String> OF_SHOP = List.of(Post.SHOP, "demo-shop.test", "erp.demo-shop.test");
    private static final String SECRETIVE = "550-5.1.1 <%1$s>: no such user at mx9.home-mail.test\r\n"
            + "550 5.1.1 was sara.private@home-mail.test, from <care@demo-shop.test> via erp.demo-shop.test";
    private static final Pattern RETURN_PATH = Pattern.compile("Return-Path: <([^>]+)>");

    @TempDir
    Path folder;

    @Test
    void aShopLearnsNothingFromTheBuyersServerThatRefuses() throws Exception {
        try (var hop = new RefusingHop(SECRETIVE.formatted(Post.BUYER));
                var post = Post.start(folder, Post.to(hop.port()), "{ maildir: sellers }")) {
            // It wrote to the address itself, which may come back.
            relay(post, 1);
            var bounce = post.filed("sellers", 1).getFirst();
            assertTrue(Octets.of(bounce).contains("5.1.1"), Octets.of(bounce));
            var found = new ArrayList<>(Searcher.found(bounce, OF_BUYER.subList(2, OF_BUYER.size())));
            assertEquals(List.of(), found);
            assertFalse(
                    Octets.of(bounce).contains("http"), "a link in a notice may be clicked by anyone it is sent on to");
        }
    }

    @Test
    void aBuyerLearnsNothingFromTheShopsServerThatRefuses() throws Exception {
        try (var hop = new RefusingHop(SECRETIVE.formatted(Post.SHOP));
                var post = Post.start(folder, "{ maildir: buyers }", Post.to(hop.port()))) {
            relay(post, 1);
            var alias = header(post.filed("buyers", 1).getFirst(), "From: .*<([^>]+)>");
            var answer = "From: " + Post.BUYER + "\r\nSubject: Re: Order " + Post.ORDER + "\r\n\r\nThank you.\r\n";
            post.send("buyer", "phone7.buyer.test", "<" + Post.BUYER + ">", "<" + alias + ">", answer);
            for (var mail : post.filed("buyers", 2)) {
                assertEquals(List.of(), List.copyOf(Searcher.found(mail, OF_SHOP)));
            }
        }
    }

    @Test
    void aShopLearnsNothingFromReportsAndAutomaticAnswers() throws Exception {
        var mails = 40;
        try (var post = Post.start(folder, "{ maildir: buyers }", "{ maildir: sellers }")) {
            for (var i = 0; i < mails; i++) {
                relay(post, i);
            }
            var random = new Random(20261124);
            for (var mail : post.filed("buyers", mails)) {
                var path = header(mail, RETURN_PATH.pattern());
                var alias = header(mail, "From: .*<([^>]+)>");
                noted(post.send("buyer", "mx9.home-mail.test", "<>", "<" + path + ">", report(random)));
                noted(post.send(
                        "buyer", "mx9.home-mail.test", "<" + Post.BUYER + ">", "<" + alias + ">", away(random)));
            }
            var notices = post.filed("sellers", mails + 1);
            System.out.println("notices " + notices.size() + " of " + 2 * mails + " reports and automatic answers");
            for (var notice : notices) {
                assertEquals(List.of(), List.copyOf(Searcher.found(notice, OF_BUYER)));
            }
            assertNothingOfItIsLogged();
        }
    }

    /// The store, the log and whatever else lies in the folder hold no report.
    private void assertNothingOfItIsLogged() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        Octets.of(Files.readAllBytes(file)).contains("home-mail"),
                        () -> file + " holds what a server said");
            }
        }
    }

    private static void noted(List<String> answers) {
        assertTrue(answers.getLast().startsWith("250 2.0.0 noted"), answers::toString);
    }

    private static void relay(Post post, int number) throws IOException {
        var mail = "From: " + Post.SHOP + "\r\nSubject: Order " + Post.ORDER + "\r\nMessage-ID: <" + number
                + "@erp.demo-shop.test>\r\n\r\nYour desk lamp leaves tomorrow.\r\n";
        var answers =
                post.send("submission", "erp.demo-shop.test", "<" + Post.SHOP + ">", "<" + Post.BUYER + ">", mail);
        assertTrue(answers.getLast().startsWith("250 2.0.0 queued"), answers::toString);
    }

    private static String header(byte[] mail, String pattern) {
        var found = Pattern.compile(pattern).matcher(Octets.of(mail));
        assertTrue(found.find(), Octets.of(mail));
        return found.group(1);
    }

    /// A report as servers write it, with all they know.
    private static String report(Random random) {
        var plant = new Planter(random, OF_BUYER);
        var status = random.nextBoolean() ? "5.1.1" : "5.7.1 (see " + plant.word("status") + ")";
        return "From: MAILER-DAEMON@" + plant.word("daemon") + "\r\nTo: sender\r\nSubject: Undelivered: "
                + plant.ascii("subject")
                + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n<" + plant.word("text")
                + ">: host " + plant.word("host") + " said: 550 "
                + Octets.of(plant.unicode("text"), StandardCharsets.UTF_8)
                + "\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; " + plant.word("mta")
                + "\r\nX-Postfix-Sender: rfc822; " + plant.word("sender") + "\r\n\r\nFinal-Recipient: rfc822; "
                + plant.word("final") + "\r\nOriginal-Recipient: rfc822; " + plant.word("original")
                + "\r\nAction: failed\r\nStatus: " + status + "\r\nRemote-MTA: dns; " + plant.word("remote")
                + "\r\nDiagnostic-Code: smtp; 550 " + plant.word("diagnosis")
                + " unknown\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nReceived: from "
                + plant.word("received") + "\r\nDelivered-To: " + plant.word("delivered") + "\r\n\r\ntext\r\n--b--\r\n";
    }

    private static String away(Random random) {
        var plant = new Planter(random, OF_BUYER);
        return "From: \"" + plant.word("name") + "\" <" + Post.BUYER + ">\r\nSubject: Away (" + Post.ORDER + ") "
                + plant.ascii("subject") + "\r\nAuto-Submitted: auto-replied\r\nDisposition-Notification-To: "
                + plant.word("receipt") + "\r\n\r\nWrite to " + plant.word("text") + "\r\n";
    }
}
