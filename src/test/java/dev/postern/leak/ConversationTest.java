package dev.postern.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.cli.Wiring;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop and its buyer write to each other and back again, with files and quotes, each with a mail program that tells
/// all it knows.
class ConversationTest {

    @TempDir
    Path folder;

    @Test
    void aConversationInEnglishHoldsTogetherAndNeitherSideSeesTheOther() throws Exception {
        converse(
                new Correspondent("Ahmed Harbi", Post.SHOP, "erp.demo-shop.test", false),
                new Correspondent("Sara Alharbi", Post.BUYER, "phone7.buyer.test", false),
                List.of(
                        "Your desk lamp, order " + Post.ORDER + ", leaves tomorrow. The invoice is attached.",
                        "Thank you. The attached delivery note names the wrong floor, could you correct it?",
                        "We corrected it, the courier will come to the second floor.",
                        "It arrived, thank you."));
    }

    @Test
    void aConversationInArabicHoldsTogetherAndNeitherSideSeesTheOther() throws Exception {
        converse(
                new Correspondent("أحمد الحربي", Post.SHOP, "erp.demo-shop.test", true),
                new Correspondent("سارة الحربي", Post.BUYER, "phone7.buyer.test", true),
                List.of(
                        "سيتم شحن المصباح غدا، رقم الطلب " + Post.ORDER + ". الفاتورة مرفقة.",
                        "شكرا. إشعار التسليم المرفق يذكر الطابق الخطأ، هل يمكنكم تصحيحه؟",
                        "تم تصحيح العنوان، وسيصل المندوب إلى الطابق الثاني.",
                        "وصل الطلب، شكرا لكم."));
    }

    @Test
    void aFollowUpOfOnesOwnMailShowsNothingOfIt() throws Exception {
        var shop = new Correspondent("Ahmed Harbi", Post.SHOP, "erp.demo-shop.test", false);
        var buyer = new Correspondent("Sara Alharbi", Post.BUYER, "phone7.buyer.test", false);
        try (var post = Post.start(folder)) {
            var first = shop.writes(
                    buyer.address(), "Order " + Post.ORDER, "Your lamp of order " + Post.ORDER + " leaves.");
            toBuyer(post, shop, buyer, buyer.address(), first, 1);
            var own = new MimeMessage(null, new ByteArrayInputStream(Octets.bytes(first)));
            toBuyer(post, shop, buyer, buyer.address(), shop.answers(own, "The order " + Post.ORDER + " left."), 2);
        }
    }

    private void converse(Correspondent shop, Correspondent buyer, List<String> texts)
            throws IOException, Wiring.BadConfiguration, MessagingException {
        try (var post = Post.start(folder)) {
            var first = shop.writes(
                    buyer.address(),
                    "Order " + Post.ORDER,
                    texts.get(0),
                    Papers.invoice(shop.address()),
                    Papers.letter(shop.address()));
            var atBuyer = toBuyer(post, shop, buyer, buyer.address(), first, 1);
            var atShop = toShop(post, shop, buyer, atBuyer, texts.get(1), 1);
            var again = toBuyer(post, shop, buyer, author(atShop), shop.answers(atShop, texts.get(2)), 2);
            var last = toShop(post, shop, buyer, again, texts.get(3), 2);
            assertEquals(3, last.getHeader("References")[0].strip().split("\\s+").length);
        }
    }

    private static MimeMessage toBuyer(
            Post post, Correspondent shop, Correspondent buyer, String to, String mail, int count)
            throws IOException, MessagingException {
        accepted(post.send("submission", shop.helo(), "<" + shop.address() + ">", "<" + to + ">", mail));
        return read(buyer, shop, contents(mail), post.lastOfBuyers(count));
    }

    private static MimeMessage toShop(
            Post post, Correspondent shop, Correspondent buyer, MimeMessage answered, String text, int count)
            throws IOException, MessagingException {
        var mail = buyer.answers(answered, text, Papers.invoice(buyer.address()), Papers.letter(buyer.address()));
        accepted(post.send("buyer", buyer.helo(), "<" + buyer.address() + ">", "<" + author(answered) + ">", mail));
        return read(shop, buyer, contents(mail), post.lastOfSellers(count));
    }

    private static void accepted(List<String> answers) {
        assertTrue(answers.getLast().startsWith("250 2.0.0 queued"), answers::toString);
    }

    private static String author(MimeMessage mail) throws MessagingException {
        return ((jakarta.mail.internet.InternetAddress) mail.getFrom()[0]).getAddress();
    }

    /// The mail, once it is proved that the thread holds, that text and files have come, and that nothing of the author
    /// is in it.
    private static MimeMessage read(Correspondent reader, Correspondent author, Contents written, MimeMessage mail)
            throws MessagingException, IOException {
        assertEquals(List.of(), reader.strangersIn(mail));
        assertEquals(List.of(), List.copyOf(Searcher.found(Post.raw(mail), author.words())));
        assertEquals(written, Contents.of(mail));
        reader.reads(mail);
        return mail;
    }

    private static Contents contents(String mail) throws MessagingException, IOException {
        return Contents.of(new MimeMessage(null, new ByteArrayInputStream(Octets.bytes(mail))));
    }
}
