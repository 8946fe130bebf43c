package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTextTest {

    static Stream<String> pages() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/reading/hidden.txt")).stream()
                .filter(line -> !line.startsWith("# "));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatNobodySeesIsHidden(String html) {
        var passages = Mails.html(html).passages();
        assertEquals(
                1, passages.stream().filter(p -> p.text().contains("secret")).count());
        assertAll(passages.stream()
                .map(p -> () ->
                        assertEquals(p.text().contains("secret") ? Voice.HIDDEN : Voice.OWN, p.voice(), p.text())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color:hsl(210, 50%, 40%)'>shown</p>",
                "<p style='color:lightyellow;background:black'>shown</p>",
                "<p style='font:bold 14px/1.5 Arial'>shown</p>",
                "<p style='font:400 1em Arial'>shown</p>",
                "<p style='opacity:.6'>shown</p>",
                "<p style='opacity:60%'>shown</p>",
                "<p style='margin:-1px auto 0 -8px'>shown</p>",
                "<p style='position:relative;top:40px'>shown</p>",
                "<p style='transform:translateY(-50%)'>shown</p>",
                "<p style='overflow:hidden;line-height:1'>shown</p>",
                "<p style='filter:alpha(opacity=100)'>shown</p>",
                "<p style='background-image:linear-gradient(#000,#111);color:#fff'>shown</p>",
                "<style>p[class=y]{display:none}</style><p class=x>shown</p>",
                "<style>:root{--c:#000}</style><p style='color:var(--c)'>shown</p>",
                "<p style='color:oklch(0.6 0.2 30)'>shown</p>",
                "<p style='color:color-mix(in srgb, black, white)'>shown</p>",
                "<p style='font-size:calc(10px + 4px)'>shown</p>",
                "<dialog open>shown</dialog>",
                "<style>@media print{p{display:none}}</style><p>shown</p>",
                "<style>a[x-apple-data-detectors]{color:inherit;font-size:inherit}</style><p>shown</p>"
            })
    void whatIsSeenIsOwn(String html) {
        assertEquals(List.of("shown"), Mails.texts(Mails.html(html), Voice.OWN));
    }

    @Test
    void aHiddenOrderIdIsHidden() {
        var reading = Mails.html("order <i style='color:hsl(0 0% 100%)'>405-1234567-1234567</i>");
        assertEquals(Voice.HIDDEN, reading.orders().getFirst().voice());
    }
}
