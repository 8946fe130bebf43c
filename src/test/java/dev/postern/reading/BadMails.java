package dev.postern.reading;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Mails made to cost time or memory.
public final class BadMails {

    private static final int MEGABYTE = 1 << 20;

    private BadMails() {}

    /// Their names and the whole mails.
    public static Stream<Arguments> all() {
        return Stream.of(
                text("a megabyte without a blank", "a".repeat(MEGABYTE)),
                text("ten thousand addresses", each(10_000, "https://h%d.example/\n")),
                text("heads in a line", ("From: a@b.test" + " Sent:".repeat(60) + "\n").repeat(9_000)),
                text("attributions with words", ("On 1 " + "@".repeat(300) + " wrote: x\n").repeat(9_000)),
                text("attributions over lines", "On 1/1 x\n".repeat(100_000)),
                text("Arabic attributions", ("في 1 " + "كتب ".repeat(90) + ":\n").repeat(5_000)),
                text("overridden lines", "\u202emoc.pohs\u202c x\n".repeat(40_000)),
                text("nested overrides", "\u202e\u2067".repeat(150_000)),
                text("files in text", "begin 644 a\n".repeat(80_000)),
                html("ten thousand links", each(10_000, "<a href='https://h%d.example/'>x</a>")),
                html("a hundred thousand elements deep", "<div>".repeat(100_000) + "x"),
                html("styles deep", "<span style='color:red'>".repeat(100_000) + "x"),
                html("inserted texts", "<style>" + "p::after{content:\"".repeat(50_000) + "</style><p>x"),
                html(
                        "selectors that take long",
                        "<style>" + each(2_000, "p[a%d]+b:not(.c){color:red}") + "</style>"
                                + "<p>x</p>".repeat(20_000)),
                html(
                        "long chains of selectors",
                        "<style>" + ".a ".repeat(7) + ".z{color:red}</style>" + "<div class=a>".repeat(250)
                                + "<p class=z>x</p>".repeat(10_000)),
                html("refreshes", ("<meta http-equiv=refresh content='" + " ".repeat(4_000) + "'>").repeat(250)),
                html("attributes", "<a " + each(30_000, "a%d=b ") + ">x"),
                part("lines like boundaries", "multipart/mixed; boundary=b", "--b\n\n" + "--a\n".repeat(250_000)),
                part("parts of alternatives", "multipart/alternative; boundary=b", "--b\n\nx\n".repeat(100_000)),
                part("groups of RTF", "text/rtf", "{\\rtf1" + "{\\b ".repeat(250_000)),
                part("folded lines", "text/calendar", "X:a\n" + " a\n".repeat(300_000)),
                part("soft lines", "text/vcard", "N;ENCODING=QUOTED-PRINTABLE:=\n".repeat(33_000)),
                part("parameters", "text/plain" + "; charset=a".repeat(20_000), "x"),
                Arguments.of("quotes of names", "From: " + "\"a ".repeat(60_000) + "\n\nx"),
                Arguments.of("comments of names", "From: " + "(a ".repeat(60_000) + "\n\nx"),
                Arguments.of("encoded words", "Subject: " + "=?utf-7?Q?".repeat(15_000) + "\n\nx"));
    }

    private static String each(int count, String form) {
        return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining());
    }

    private static Arguments text(String name, String text) {
        return part(name, "text/plain; charset=utf-8", text);
    }

    private static Arguments html(String name, String markup) {
        return part(name, "text/html; charset=utf-8", markup);
    }

    private static Arguments part(String name, String type, String content) {
        return Arguments.of(name, "Subject: x\nContent-Type: " + type + "\n\n" + content);
    }
}
