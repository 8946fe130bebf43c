package dev.postern.leak;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A person with a mail program that quotes what it answers, as most do, with every address in it.
final class Correspondent {

    private final String name;
    private final String address;
    private final String helo;
    private final boolean arabic;
    /// Every Message-ID in the mailbox, sent or received.
    private final List<String> known = new ArrayList<>();

    private int sent;

    Correspondent(String name, String address, String helo, boolean arabic) {
        this.name = name;
        this.address = address;
        this.helo = helo;
        this.arabic = arabic;
    }

    String address() {
        return address;
    }

    String helo() {
        return helo;
    }

    /// What nobody on the other side may see.
    List<String> words() {
        return List.of(address, address.substring(address.indexOf('@') + 1), helo);
    }

    void reads(MimeMessage mail) throws MessagingException {
        known.add(mail.getMessageID());
    }

    /// Those that a mail refers to and nobody in this mailbox has seen.
    List<String> strangersIn(MimeMessage mail) throws MessagingException {
        var ids = new ArrayList<String>();
        for (var field : List.of("In-Reply-To", "References")) {
            var values = mail.getHeader(field);
            if (values != null) {
                ids.addAll(List.of(values[0].strip().split("\\s+")));
            }
        }
        ids.removeAll(known);
        return ids;
    }

    /// A first mail.
    String writes(String to, String subject, String text, Papers.Paper... files)
            throws MessagingException, IOException {
        return octets(mail(to, subject, text, files));
    }

    /// An answer to the address that the mail came from.
    String answers(MimeMessage mail, String text, Papers.Paper... files) throws MessagingException, IOException {
        var author = (InternetAddress) mail.getFrom()[0];
        var answer =
                mail(author.getAddress(), "Re: " + mail.getSubject(), text + "\r\n\r\n" + quote(mail, author), files);
        answer.setHeader("In-Reply-To", mail.getMessageID());
        var earlier = mail.getHeader("References");
        answer.setHeader(
                "References",
                (earlier == null ? "" : earlier[0].replaceAll("\\s+", " ") + "\r\n ") + mail.getMessageID());
        return octets(answer);
    }

    private MimeMessage mail(String to, String subject, String text, Papers.Paper... files)
            throws MessagingException, IOException {
        var mail = new MimeMessage((jakarta.mail.Session) null);
        mail.setFrom(new InternetAddress(address, name, "UTF-8"));
        mail.setRecipients(Message.RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        mail.setHeader("Date", "Mon, 23 Nov 2026 10:00:0" + sent + " +0300");
        mail.setHeader("X-Originating-Email", address);
        mail.setContent(content(text, files));
        mail.saveChanges();
        var id = "<" + ++sent + "." + System.identityHashCode(this) + "@" + helo + ">";
        mail.setHeader("Message-ID", id);
        known.add(id);
        return mail;
    }

    private static MimeMultipart content(String text, Papers.Paper... files) throws MessagingException {
        var whole = new MimeMultipart("mixed", text(text));
        for (var file : files) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
            part.setFileName(file.name());
            whole.addBodyPart(part);
        }
        return whole;
    }

    private static MimeBodyPart text(String text) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var html = new MimeBodyPart();
        html.setText(
                "<p>" + text.replace("<", "&lt;").replace(">", "&gt;").replace("\r\n", "<br>\r\n") + "</p>",
                "UTF-8",
                "html");
        var both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", plain, html));
        return both;
    }

    /// With the name and address of whoever wrote it, and one's own.
    private String quote(MimeMessage mail, InternetAddress author) throws MessagingException, IOException {
        var quoted = plainText(mail).lines().map(line -> "> " + line).collect(Collectors.joining("\r\n"));
        return arabic
                ? "في الاثنين، ٢٣ نوفمبر ٢٠٢٦، كتب " + author.getPersonal() + " <" + author.getAddress()
                        + ">:\r\n> إلى: " + name + " <" + address + ">\r\n" + quoted
                : "On Mon, 23 Nov 2026 at 10:00, " + author.getPersonal() + " <" + author.getAddress()
                        + "> wrote:\r\n> To: " + name + " <" + address.toUpperCase(Locale.ROOT) + ">\r\n" + quoted;
    }

    static String plainText(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var text = plainText(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        }
        return part.isMimeType("text/plain") ? (String) part.getContent() : "";
    }

    private static String octets(MimeMessage mail) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
