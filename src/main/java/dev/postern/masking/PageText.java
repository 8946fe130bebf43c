package dev.postern.masking;

import dev.postern.masking.mime.ContentField;
import dev.postern.masking.mime.HeaderBlock;
import dev.postern.masking.mime.TransferEncoding;
import dev.postern.reading.Link;
import dev.postern.reading.html.HtmlPart;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A page that a buyer wrote, as the text that is seen of it: a seller gets text, with links that nobody can click.
final class PageText {

    /// Of the part that stands for the page, with the line that ends it.
    static final String FIELDS =
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n";

    private static final int MOST_LINES = 50_000;
    private static final int MOST_LINKS = 2_000;
    private static final int DEEPEST = 5;

    private PageText() {}

    /// Whether the part with this header is a page that is shown, rather than a file.
    static boolean isPage(HeaderBlock header) {
        var disposition = header.value("Content-Disposition").toLowerCase(Locale.ROOT);
        return ContentField.parse(header.value("Content-Type")).value().equals("text/html")
                && !disposition.strip().startsWith("attachment");
    }

    /// The content of the part that stands for the page, encoded.
    static String encoded(String html, TextMask mask) {
        var text = Links.inert(mask.mask(of(html)));
        var octets = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return TransferEncoding.QUOTED_PRINTABLE.encode(octets);
    }

    static String of(String html) {
        var page = HtmlPart.read(html, MOST_LINES, MOST_LINKS);
        var text = IntStream.range(0, page.lines().size())
                .filter(i -> !page.lines().get(i).hidden())
                .mapToObj(i -> line(page, i))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return page.cut() || page.tooDeep() ? text + "[...]\r\n" : text;
    }

    private static String line(HtmlPart page, int index) {
        var line = page.lines().get(index);
        var targets = page.links().stream()
                .filter(link -> link.line() == index && !link.hidden())
                .filter(link -> link.target().startsWith("http") && !line.text().contains(link.target()))
                .filter(link -> link.kind() == Link.Kind.ANCHOR || link.kind() == Link.Kind.PICTURE)
                .map(link -> " <" + link.target().replaceAll("\\s", "") + ">")
                .collect(Collectors.joining());
        return "> ".repeat(Math.min(line.depth(), DEEPEST)) + line.text() + targets;
    }
}
