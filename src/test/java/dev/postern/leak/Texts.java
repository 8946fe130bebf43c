package dev.postern.leak;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/// Parts that are text: what people write, what their programs quote, and the texts of machines.
final class Texts {

    private static final List<String> CHARSETS = List.of(
            "utf-8",
            "us-ascii",
            "iso-8859-1",
            "windows-1256",
            "iso-8859-6",
            "utf-16",
            "utf-16le",
            "utf-7",
            "iso-2022-jp",
            "gb18030",
            "x-unheard-of",
            "");
    private static final List<String> ATTRIBUTIONS = List.of(
            "On Mon, 23 Nov 2026 at 10:00, %n <%a> wrote:\r\n> Hello\r\n> from %w\r\n",
            "-----Original Message-----\r\nFrom: %n <%a>\r\nSent: Monday\r\nTo: %t\r\nCc: %a\r\nSubject: Order\r\n\r\nHello\r\n",
            "From: %n [mailto:%a]\r\nTo: '%t'\r\n\r\n> Hello\r\n",
            "Am 23.11.2026 um 10:00 schrieb %n <%a>:\r\n> Hello\r\n",
            "> On Monday, %n\r\n> <%a> wrote:\r\n>> %w\r\n",
            "%a wrote on 23/11/2026 10:00:\r\n> Hello\r\n",
            "في الاثنين، ٢٣ نوفمبر ٢٠٢٦، كتب %n ‏<%a>:\r\n> مرحبا\r\n",
            "من: %n <%a>\r\nتم الإرسال: الاثنين\r\nإلى: %t\r\nالموضوع: الطلب\r\n\r\nمرحبا\r\n",
            "________________________________\r\nFrom: \"%a\" <%a>\r\nTo: %t\r\n");

    private final RandomGenerator random;
    private final Cast cast;
    private final Planter plant;
    private final Fields fields;

    Texts(RandomGenerator random, Cast cast, Planter plant, Fields fields) {
        this.random = random;
        this.cast = cast;
        this.plant = plant;
        this.fields = fields;
    }

    /// A part with its header.
    String part() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> encoded("text/plain", prose());
            case 3, 4, 5 -> encoded("text/html", markup());
            case 6 -> encoded("text/plain", "Hello.\r\n" + attribution());
            default -> Machines.part(random, plant, cast, this);
        };
    }

    private String prose() {
        return "Dear customer, your parcel 402-1234567-7654321 leaves today.\r\nWrite to " + plant.unicode("plain text")
                + ", please\r\nشكرا لك\r\n" + (random.nextInt(3) == 0 ? attribution() : "");
    }

    private String markup() {
        var quote = random.nextInt(3) == 0
                ? "<blockquote type=\"cite\">"
                        + attribution().replace("<", "&lt;").replace(">", "&gt;") + "</blockquote>"
                : "";
        return "<html><body dir=rtl><p>Order 402-1234567-7654321 طلبك</p><p>" + plant.markup("html") + "</p>" + quote
                + "<p>bye &amp; thanks</p></body></html>\r\n";
    }

    private String attribution() {
        var template = ATTRIBUTIONS.get(random.nextInt(ATTRIBUTIONS.size()));
        return template.replace("%n", cast.name())
                .replace("%a", plant.address("attribution"))
                .replace("%w", plant.word("quoted text"))
                .replace("%t", cast.to());
    }

    /// Text under a random charset and encoding.
    String encoded(String type, String text) {
        var any = CHARSETS.get(random.nextInt(CHARSETS.size()));
        var writable = isWritable(text, any) ? text : text.replaceAll("[\u0600-\u06ff\u200f]", "");
        var charset = isWritable(writable, any) ? any : "utf-8";
        var octets = octets(writable, charset);
        var wide = charset.startsWith("utf-16");
        var parameter = charset.isEmpty() ? "" : "; charset=" + (random.nextBoolean() ? charset : '"' + charset + '"');
        return headed(type + parameter, octets, wide);
    }

    private static boolean isWritable(String text, String charset) {
        return switch (charset) {
            case "utf-7", "x-unheard-of", "" -> true;
            default -> Charset.forName(charset).newEncoder().canEncode(text);
        };
    }

    private static String octets(String text, String charset) {
        return switch (charset) {
            case "utf-7" -> Spelling.utf7(text);
            case "x-unheard-of", "" -> Octets.of(text, StandardCharsets.UTF_8);
            default -> Octets.of(text, Charset.forName(charset));
        };
    }

    /// @param wide only base64 will do
    String headed(String type, String octets, boolean wide) {
        var name = random.nextInt(5) == 0
                ? ";\r\n " + fields.inPieces("name", plant.word("pieces of a name") + ".txt")
                : "";
        var head = "Content-Type: " + type + name + "\r\n" + fields.ofAPart();
        return switch (wide ? 2 : random.nextInt(3)) {
            case 0 -> head + "Content-Transfer-Encoding: 8bit\r\n\r\n" + octets;
            case 1 -> head + "Content-Transfer-Encoding: Quoted-Printable\r\n\r\n" + Octets.quoted(octets, random);
            default -> head + "Content-Transfer-Encoding: base64\r\n\r\n" + Octets.oddBase64(octets, random);
        };
    }
}
