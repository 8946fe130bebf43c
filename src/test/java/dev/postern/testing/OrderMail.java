package dev.postern.testing;

import java.nio.charset.StandardCharsets;

/// A seller's mail to a buyer about an order, in English and plain text.
///
/// @param mark a word of its own, in the subject and in the last line, to know the mail again by
public record OrderMail(Deployment.Order order, String mark, String remark) {

    /// A mail that breaks no rule.
    public static OrderMail compliant(Deployment.Order order, String mark) {
        return new OrderMail(order, mark, "Two parcels leave our warehouse today.");
    }

    /// The same with a link, which `link.website` refuses.
    public static OrderMail withLink(Deployment.Order order, String mark) {
        return new OrderMail(order, mark, "Follow the parcels on https://www.parcels-abroad.com/follow today.");
    }

    public String from() {
        return Deployment.SELLER;
    }

    public String to() {
        return order.buyer();
    }

    public String subject() {
        return "Your order %s is on its way %s".formatted(order.id(), mark);
    }

    /// The text, its lines ended by LF.
    public String text() {
        return """
                Dear customer,

                your order %s is ready. %s
                The driver calls half an hour before he arrives.

                Reference %s
                """.formatted(order.id(), remark, mark);
    }

    /// The message as it goes over the wire, its lines ended by CRLF.
    public byte[] bytes() {
        var message = """
                From: Demo Shop <%s>
                To: <%s>
                Subject: %s
                Date: Sun, 22 Nov 2026 09:15:00 +0300
                Message-ID: <%s@demo-shop.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=us-ascii

                %s""".formatted(from(), to(), subject(), mark, text());
        return message.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
