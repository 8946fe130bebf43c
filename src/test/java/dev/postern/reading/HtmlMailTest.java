package dev.postern.reading;

import static dev.postern.reading.Mails.html;
import static dev.postern.reading.Mails.targets;
import static dev.postern.reading.Mails.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMailTest {

    @Test
    void inlineTagsDoNotPartWords() {
        assertEquals(List.of("example.com"), texts(html("ex<b>am</b>ple<span>.</span>com"), Voice.OWN));
        assertEquals(1, html("405-<b>1234567</b>-<i>123</i>4567").orders().size());
    }

    @Test
    void blocksBreaksAndRowsEndLines() {
        var reading = html("<p>one</p>two<br>three<div>four</div><table><tr><td>a<td>b<tr><td>c</table>");
        assertEquals(List.of("one", "two", "three", "four", "a b", "c"), texts(reading, Voice.OWN));
    }

    @Test
    void blanksCollapseAndNoBreakSpacesAreBlanks() {
        assertEquals(List.of("a b c"), texts(html("a \r\n  b&nbsp;c"), Voice.OWN));
        assertEquals(List.of("a\u200bb"), texts(html("a&#8203;b"), Voice.OWN));
    }

    @Test
    void linesOfPreformattedTextStay() {
        assertEquals(List.of("a", "b"), texts(html("<pre>a\nb</pre>"), Voice.OWN));
    }

    @Test
    void placesNameTheLineOfTheSource() {
        var reading = html("<html>\n<body>\n<p\nclass=x>one\n</p>\n\n<a href=x>two</a>");
        assertEquals(
                List.of("text/html line 4", "text/html line 7"),
                reading.passages().stream().map(p -> p.place().describe()).toList());
        assertEquals("text/html line 7", reading.links().getFirst().place().describe());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='display:none'>secret</span>",
                "<span style='DISPLAY : NONE !important'>secret</span>",
                "<span style='dis\\70 lay:none'>secret</span>",
                "<span style='visibility:hidden'>secret</span>",
                "<span style='font-size:0'>secret</span>",
                "<span style='font-size:1px'>secret</span>",
                "<span style='opacity:0'>secret</span>",
                "<div style='height:0;overflow:hidden'>secret</div>",
                "<div style='max-height:0px;overflow:hidden'>secret</div>",
                "<div style='position:absolute;left:-9999px'>secret</div>",
                "<div style='text-indent:-9999px'>secret</div>",
                "<div style='mso-hide:all'>secret</div>",
                "<div style='color:#fff'>secret</div>",
                "<div style='color:rgb(255,255,254)'>secret</div>",
                "<div style='color:transparent'>secret</div>",
                "<font color=white>secret</font>",
                "<table bgcolor='#222222'><tr><td style='color:#222'>secret</table>",
                "<div style='background:#00f url()'><div style='background-color:red;color:#ff0000'>secret</div></div>",
                "<p hidden>secret</p>",
                "<title>secret</title>",
                "<script>secret</script>",
                "<template>secret</template>",
                "<!-- secret -->",
                "<!--[if mso]><p>secret</p><![endif]-->",
                "<style>.x{display:none}</style><p class='y x'>secret</p>",
                "<style>td#x, #z{color:#FFFFFF}</style><p id=z>secret</p>",
                "<style>.a .b{font-size:0px !important}</style><div class=a><i class=b style='font-size:9px'>secret</i></div>",
                "<div style='display:none'><p style='display:block'>secret</p></div>"
            })
    void whatNobodySeesIsHidden(String markup) {
        var reading = html("seen" + markup);
        assertEquals(List.of("seen"), texts(reading, Voice.OWN));
        assertEquals(List.of("secret"), texts(reading, Voice.HIDDEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div bgcolor=white style='background:#000;color:#fff'>shown</div>",
                "<div style='background-image:url(x.png);background:url(x.png);color:#fff'>shown</div>",
                "<div style='visibility:hidden'><b style='visibility:visible'>shown</b></div>",
                "<div style='font-size:0'><b style='font-size:14px'>shown</b></div>",
                "<style>@media (max-width:600px){.m{display:none}}</style><p class=m>shown</p>",
                "<style>p.m{display:none}</style><div class=m>shown</div>",
                "<div style='color:#fff'><a href='#'>shown</a></div>",
                "<!--[if !mso]><!--><p>shown</p><!--<![endif]-->",
                "<div style='height:0'>shown</div>",
                "<noscript>shown</noscript>",
                "<o:p>shown</o:p>"
            })
    void whatIsSeenIsOwn(String markup) {
        assertEquals(List.of("shown"), texts(html(markup), Voice.OWN));
    }

    @Test
    void hiddenTextDoesNotPartSeenText() {
        var reading = html("exam<span style='display:none'>x</span>ple.com");
        assertEquals(List.of("example.com"), texts(reading, Voice.OWN));
    }

    @Test
    void alternativesAndTitlesAreOwnText() {
        var reading = html("<img src=cid:a alt='Rimal logo'><b title='buy now'>x</b><input value='go'>");
        assertEquals(List.of("Rimal logo", "buy now", "go", "x"), texts(reading, Voice.OWN));
    }

    @Test
    void linksAreFoundWhereverMarkupHoldsThem() {
        var reading = html("""
                <head><base href="b1"><link rel=stylesheet href="l1"><meta http-equiv=Refresh content="0; URL='r1'">
                <style>@import "i1"; .a{background:url( "u1" )}</style></head>
                <body background="g1"><a href="a1">x</a><img src="s1" srcset="s2 1x, s3 2x">
                <map><area href="a2" alt="map"></map><form action="f1"><button formaction="f2">b</button></form>
                <div style="background-image:url('u2')">y</div><video poster="p1"></video><object data="d1"></object>
                <blockquote cite="c1">z</blockquote><svg><a xlink:href="x1"><text>t</text></a></svg>
                <!--[if mso]><v:rect href="v1"><v:imagedata src="v2"/></v:rect><![endif]--></body>""");
        assertEquals(
                Stream.of("a1 a2 b1 c1 d1 f1 f2 g1 i1 l1 p1 r1 s1 s2 s3 u1 u2 v1 v2 x1".split(" "))
                        .toList(),
                targets(reading).stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=refresh content='0;https://a.example'>",
                "<meta http-equiv=refresh content='3, URL = \"https://a.example\"'>",
                "<div style=\"background:image-set('https://a.example' 1x)\">x</div>",
                "<style>p{background-image:-webkit-image-set( \"https://a.example\" 1x)}</style>",
                "<object><param name=movie value=https://a.example></object>",
                "<svg><a><set attributeName=href to=https://a.example></a></svg>",
                "<svg><a><animate attributeName='xlink:href' values='https://a.example'/></a></svg>",
                "<picture><source srcset='https://a.example 2x'></picture>",
                "<style>@import'https://a.example'</style>",
                "<table background=https://a.example><tr><td>x</table>",
                "<applet archive=https://a.example></applet>"
            })
    void linksInUnusualPlacesAreFound(String markup) {
        assertEquals(List.of("https://a.example"), targets(html(markup)));
    }

    @Test
    void namespacesAndDocumentTypesAreNoLinks() {
        var reading = html("<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' 'http://www.w3.org/TR/xhtml1.dtd'>"
                + "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:o='urn:schemas-microsoft-com:office:office'>x");
        assertEquals(List.of(), reading.links());
    }

    @Test
    void aLinkKnowsWhatIsShownForIt() {
        var reading = html("<a href='https://a.example?x=1&amp;y=2'>see <b>our</b>\n shop <img src=i alt=logo></a>");
        var link = reading.links().getFirst();
        assertEquals("https://a.example?x=1&y=2", link.target());
        assertEquals("see our shop logo", link.shown());
        assertEquals(Link.Kind.PICTURE, link.kind());
    }

    @Test
    void aLinkOfWordsAloneIsAnAnchor() {
        var reading = html("<a href='https://a.example'>see our shop</a> <img src=i alt=logo>");
        assertEquals(Link.Kind.ANCHOR, reading.links().getFirst().kind());
    }

    @Test
    void linksHaveTheVoiceOfTheirPlace() {
        var reading = Mails.read("""
                Content-Type: text/html
                Subject: Re: x

                <a href=own>a</a><p style='display:none'><a href=hidden>b</a></p>
                <div>On Tue, 4 Mar 2025 Nora wrote:</div><blockquote><a href=quoted>c</a><img src=quoted></blockquote>
                <a href=own><img src=own></a>
                """);
        for (var link : reading.links()) {
            assertEquals(Voice.valueOf(link.target().toUpperCase(java.util.Locale.ROOT)), link.voice(), link.target());
        }
        assertEquals(6, reading.links().size());
    }

    @Test
    void anIndentedParagraphIsOwn() {
        var indent = "<blockquote style='margin:0 0 0 40px; border: none'>a saying</blockquote>";
        assertEquals(List.of("a saying"), texts(html(indent), Voice.OWN));
    }

    @Test
    void charsetOfTheMetaElementIsUsed() {
        var mail = "Content-Type: text/html\r\n\r\n<meta charset=windows-1256><p>أهلا é"
                .getBytes(java.nio.charset.Charset.forName("windows-1256"));
        assertEquals(List.of("أهلا é"), texts(Mails.read(mail), Voice.OWN));
    }

    @Test
    void bottomlessMarkupIsATrouble() {
        assertEquals(List.of("depth"), Mails.troubles(html("<div>".repeat(10_000) + "x")));
        assertTrue(Mails.troubles(html("<div>".repeat(100_000) + "x")).contains("depth"));
    }

    @Test
    void moreLinksThanAreReadIsATrouble() {
        var reading = html("<a href=x>y</a>".repeat(10_000));
        assertEquals(List.of("size"), Mails.troubles(reading));
        assertEquals(ReadingSettings.defaults().links(), reading.links().size());
    }

    @Test
    void moreStyleRulesThanAreComparedIsATrouble() {
        var reading = html("<style>" + "p .a .a{color:red}".repeat(2_000) + "</style>" + "<p class=a>x".repeat(2_000));
        assertEquals(List.of("size"), Mails.troubles(reading));
    }
}
