package dev.postern.reading.html;

import dev.postern.reading.Link;
import dev.postern.reading.text.Line;
import java.util.List;

/// What a reader sees of an HTML part, and what they could open.
///
/// @param cut whether more stands there than is read
/// @param tooDeep whether elements stand deeper in each other than is read
/// @param drawn whether cells, squares or shadows make up a picture that nobody reads
public record HtmlPart(List<Line> lines, List<Target> links, boolean cut, boolean tooDeep, boolean drawn) {

    /// @param line index among the lines: that one's voice is the link's, unless it is hidden
    /// @param number where it stands in the source, counted from 1
    public record Target(int line, int number, boolean hidden, Link.Kind kind, String target, String shown) {}

    /// A mail of a person or a shop has some thousand; what a parser does with far more takes too long.
    private static final int MOST_TAGS = 50_000;

    public static HtmlPart read(String source, int mostLines, int mostLinks) {
        var html = source.substring(0, endOfTags(source));
        var page = new Page(html, mostLines, mostLinks);
        HtmlTree.walk(html, page);
        return page.part(html.length() < source.length());
    }

    private static int endOfTags(String source) {
        var at = source.indexOf('<');
        for (var n = 0; at >= 0; n++) {
            if (n == MOST_TAGS) {
                return at;
            }
            at = source.indexOf('<', at + 1);
        }
        return source.length();
    }
}
