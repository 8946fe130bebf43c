package dev.postern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.stream.Stream;

/// Codes that are drawn without a picture.
class DrawnOfMarkupTest {

    private static final int SIDE = 21;

    static Stream<String> codes() {
        var cell = "<td bgcolor=#000000 width=4 height=4></td><td width=4></td>";
        var square = "<span style='display:inline-block;width:4px;height:4px;background:#000'>&nbsp;</span>";
        return Stream.of(
                "<table>" + ("<tr>" + cell.repeat(SIDE) + "</tr>").repeat(SIDE) + "</table>",
                ("<div>" + square.repeat(SIDE) + "</div>").repeat(SIDE),
                "<svg>" + "<rect x=1 y=1 width=4 height=4 />".repeat(SIDE * SIDE) + "</svg>",
                "<svg><path d='" + "M1 1h4v4h-4z".repeat(SIDE * SIDE) + "'/></svg>",
                "<div style='width:4px;box-shadow:" + "4px 4px #000,".repeat(SIDE * SIDE) + "8px 8px #000'></div>",
                "<pre>" + "\u2588\u2584 \u2580\u2588\u2588\u2584\u2580\u2588\u2588\n".repeat(SIDE / 2) + "</pre>");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isAPictureNobodyReads(String html) {
        assertEquals(List.of("picture"), Mails.troubles(Mails.html(html)));
    }

    @Test
    void bandsAndSpacersOfANewsletterAreNone() {
        var row =
                "<tr><td bgcolor=#eeeeee height=8></td><td bgcolor=#ffffff>Lamp</td><td style='background:#ddd'>1</td></tr>";
        assertEquals(List.of(), Mails.troubles(Mails.html("<table>" + row.repeat(100) + "</table>")));
    }
}
