package dev.postern.leak;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Looks for words in a mail as the programs of its readers may show them, with libraries that masking does not use
/// for it.
final class Searcher {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFE0F\\u0000]");
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");

    private final List<String> words;
    private final Set<String> found = new TreeSet<>();
    private final OpenedFiles files = new OpenedFiles(this);

    private Searcher(List<String> words) {
        this.words = words.stream().map(Searcher::plain).toList();
    }

    /// Each word that is seen, and where.
    static Set<String> found(byte[] mail, List<String> words) {
        var searcher = new Searcher(words);
        searcher.octets(mail, "raw");
        searcher.mail(mail, 0);
        return searcher.found;
    }

    private void mail(byte[] bytes, int depth) {
        try {
            part(new MimeMessage(null, new ByteArrayInputStream(bytes)), depth);
        } catch (MessagingException e) {
            found.add("a mail that cannot be read: " + e);
        }
    }

    private void part(Part part, int depth) throws MessagingException {
        if (depth > 12) {
            return;
        }
        for (Header header : Collections.list(part.getAllHeaders())) {
            header(header);
        }
        try {
            content(part, depth);
        } catch (IOException e) {
            throw new MessagingException("", e);
        }
    }

    private void content(Part part, int depth) throws MessagingException, IOException {
        var bytes = decoded(part);
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                part(parts.getBodyPart(i), depth + 1);
            }
            return;
        }
        octets(bytes, part.getContentType());
        charset(bytes, part);
        if (part.isMimeType("message/*")) {
            mail(bytes, depth + 1);
            mail(packed(bytes, part), depth + 1);
        }
        files.open(bytes, 0);
    }

    /// Jakarta Mail, unlike others, passes over the encoding of a mail in a mail.
    private static byte[] packed(byte[] bytes, Part part) throws MessagingException, IOException {
        var encoding = part.getHeader("Content-Transfer-Encoding");
        try (var in = MimeUtility.decode(
                new ByteArrayInputStream(bytes), encoding == null ? "8bit" : encoding[0].toLowerCase(Locale.ROOT))) {
            return in.readAllBytes();
        }
    }

    /// The content as Jakarta Mail decodes it, or as it stands.
    private static byte[] decoded(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException | MessagingException e) {
            return part instanceof jakarta.mail.internet.MimeBodyPart body
                    ? body.getRawInputStream().readAllBytes()
                    : ((MimeMessage) part).getRawInputStream().readAllBytes();
        }
    }

    private void header(Header header) {
        var value = MimeUtility.unfold(header.getValue());
        var where = "header " + header.getName();
        text(value, where);
        try {
            text(MimeUtility.decodeText(Octets.of(value, StandardCharsets.ISO_8859_1)), where);
            var joined = value.replaceAll("\\?=\\s+=\\?", "?==?");
            text(MimeUtility.decodeText(joined), where);
        } catch (java.io.UnsupportedEncodingException e) {
            text(value.replace("_", " "), where);
        }
        parameters(value, where);
    }

    private void parameters(String value, String where) {
        try {
            var list = new ContentType(value.contains("/") ? value : "x/" + value).getParameterList();
            if (list != null) {
                for (var name : Collections.list(list.getNames())) {
                    text(list.get(name), where + " " + name);
                    text(MimeUtility.decodeText(list.get(name)), where + " " + name);
                }
            }
        } catch (ParseException | java.io.UnsupportedEncodingException e) {
            text(value, where);
        }
    }

    private void charset(byte[] bytes, Part part) throws MessagingException {
        try {
            var name = new ContentType(part.getContentType()).getParameter("charset");
            if (name != null && name.contains("7")) {
                text(utf7(Octets.of(bytes)), "utf-7");
            }
            if (name != null && Charset.isSupported(MimeUtility.javaCharset(name))) {
                shown(new String(bytes, Charset.forName(MimeUtility.javaCharset(name))), name);
            }
        } catch (ParseException | IllegalArgumentException e) {
            shown(Octets.of(bytes), "no charset");
        }
    }

    private static String utf7(String text) {
        return Pattern.compile("\\+([A-Za-z0-9/]+)-?").matcher(text).replaceAll(m -> {
            var bits = m.group(1).substring(0, m.group(1).length() - (m.group(1).length() % 4 == 1 ? 1 : 0));
            var bytes = java.util.Base64.getDecoder().decode(bits);
            return java.util.regex.Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_16BE));
        });
    }

    /// Bytes as every kind of text that they may be.
    void octets(byte[] bytes, String where) {
        var latin = Octets.of(bytes);
        shown(latin, where);
        shown(new String(bytes, StandardCharsets.UTF_8), where);
        text(FOLD.matcher(latin).replaceAll(""), where + ", unfolded");
        text(new String(bytes, StandardCharsets.UTF_16LE), where + ", wide");
        text(new String(bytes, StandardCharsets.UTF_16BE), where + ", wide");
        text(unquoted(bytes), where + ", quoted");
    }

    private static String unquoted(byte[] bytes) {
        try (var in = MimeUtility.decode(new ByteArrayInputStream(bytes), "quoted-printable")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | MessagingException e) {
            return "";
        }
    }

    /// Text that may be markup.
    void shown(String text, String where) {
        text(text, where);
        text(Parser.unescapeEntities(text, false), where + ", references");
        if (text.indexOf('<') >= 0) {
            Pages.shown(text).forEach(piece -> text(piece, where + ", markup"));
        }
        Pages.packed(text).forEach(bytes -> {
            octets(bytes, where + ", packed");
            files.open(bytes, 1);
        });
    }

    void text(String text, String where) {
        var plain = plain(text);
        look(plain, where);
        if (plain.indexOf('%') >= 0) {
            try {
                look(plain(URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8)), where + ", percent");
            } catch (IllegalArgumentException e) {
                look(plain(plain.replace("%40", "@").replace("%2e", ".")), where + ", percent");
            }
        }
    }

    private void look(String plain, String where) {
        for (var word : words) {
            if (plain.contains(word)) {
                found.add(word + " in " + where);
            }
        }
    }

    private static String plain(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u3002', '.'))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
