package dev.postern.rules.book;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.mail.Direction;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Mails made to cost time: each is judged, with a bounded number of findings.
class HostileMailTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_FINDINGS = 200;

    private final ExampleMails mails = new ExampleMails();

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void itIsJudged(String name, String kind, String text) throws IOException {
        var verdict = mails.judge(Direction.TO_BUYER, kind, text);
        assertTrue(
                verdict.findings().size() <= MOST_FINDINGS,
                () -> name + verdict.findings().size());
    }

    static Stream<Arguments> mails() {
        return Stream.of(
                of("a megabyte without a blank", "", "a".repeat(MEGABYTE)),
                of("a megabyte of dots", "", "a.".repeat(MEGABYTE / 2)),
                of("a megabyte of one listed word", "", "review ".repeat(MEGABYTE / 7)),
                of("words of many phrases", "", "please leave a good review get free gift card ".repeat(20_000)),
                of("Arabic words of many phrases", "", "قيم المنتج خمس نجوم واحصل على خصم هدية ".repeat(10_000)),
                of("single letters", "", "f r e e ".repeat(100_000)),
                of("strange words", "", strange()),
                of("short lines", "", "no\n".repeat(100_000)),
                of("ten thousand addresses", "", "www.shop.example/x ".repeat(10_000)),
                of("ten thousand links", "html", "<a href='https://a.example/1'>x</a> ".repeat(10_000)),
                of("deep markup", "html", "<div>".repeat(50_000) + "text"),
                of("deep quotes", "", ">".repeat(900) + " text\n".repeat(100)),
                of("blanks", "", " \n".repeat(MEGABYTE / 2)),
                of("spelt dots", "", "shop dot ".repeat(50_000)),
                of("digits", "", "408-1111111-111111".repeat(20_000)));
    }

    private static String strange() {
        var words = new StringBuilder();
        for (var i = 0; i < 120_000; i++) {
            words.append("wq").append(Integer.toString(i, 36)).append(' ');
        }
        return words.toString();
    }

    private static Arguments of(String name, String kind, String text) {
        return Arguments.of(name, kind, text + "\n");
    }
}
