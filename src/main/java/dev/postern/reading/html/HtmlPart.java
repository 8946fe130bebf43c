package dev.postern.reading.html;

import dev.postern.reading.Link;
import dev.postern.reading.text.Line;
import java.util.List;

/// What a reader sees of an HTML part, and what they could open.
///
/// @param cut whether more lines or links stand there than were asked for
/// @param tooDeep whether elements stand deeper in each other than is read
public record HtmlPart(List<Line> lines, List<Target> links, boolean cut, boolean tooDeep) {

    /// @param line index among the lines: that one's voice is the link's, unless it is hidden
    /// @param number where it stands in the source, counted from 1
    public record Target(int line, int number, boolean hidden, Link.Kind kind, String target, String shown) {}

    public static HtmlPart read(String html, int mostLines, int mostLinks) {
        var page = new Page(html, mostLines, mostLinks);
        HtmlTree.walk(html, page);
        return page.part();
    }
}
