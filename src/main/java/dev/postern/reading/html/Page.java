package dev.postern.reading.html;

import dev.postern.reading.Link.Kind;
import dev.postern.reading.html.HtmlTree.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An HTML part as it is walked through: which element is open, what line is being written.
final class Page implements HtmlTree.Visitor {

    private static final int MOST_FRAGMENTS = 200;

    private final LineWriter writer;
    private final List<OpenLink> links = new ArrayList<>();
    private final int mostLinks;
    private final StyleSheet sheet = new StyleSheet();
    private final Mosaic mosaic = new Mosaic();
    private LineNumbers numbers;
    private int firstNumber = 1;
    private Frame frame = Frame.outermost(false);
    private @Nullable OpenLink anchor;
    private boolean inFragment;
    private int fragments;
    private boolean linksCut;
    private boolean tooDeep;

    Page(String html, int mostLines, int mostLinks) {
        this.numbers = new LineNumbers(html);
        this.writer = new LineWriter(mostLines);
        this.mostLinks = mostLinks;
    }

    HtmlPart part(boolean cut) {
        writer.breakLine(0);
        sheet.inserted().waiting().forEach(text -> writer.aside(text, 1, Frame.outermost(true)));
        var targets = links.stream().map(OpenLink::closed).toList();
        return new HtmlPart(
                writer.lines(),
                targets,
                cut || linksCut || writer.isCut() || sheet.isExhausted(),
                tooDeep,
                mosaic.isPicture());
    }

    @Override
    public void open(Tag tag) {
        frame = new Frame(frame, tag, sheet, mosaic);
        if (frame.isBlock() || tag.name().equals("br")) {
            writer.breakLine(frame.depth());
        } else if (Elements.isCell(tag.name())) {
            writer.gap();
        }
        if (anchor != null && Elements.isPicture(tag.name())) {
            anchor.showPicture();
        }
        if (tag.hasAttributes()) {
            var number = number(tag.offset());
            MarkupLinks.in(tag, (kind, target) -> link(tag, number, kind, target));
            asides(tag, number);
        }
        insert(true);
    }

    private void insert(boolean before) {
        if (!sheet.inserted().isEmpty()) {
            var text = sheet.inserted().at(frame, before, sheet);
            if (!text.isEmpty()) {
                writer.text(text, number(frame.element().offset()), frame);
            }
        }
    }

    @Override
    public void close() {
        var closed = frame;
        var parent = frame.parent();
        if (parent == null) {
            return;
        }
        insert(false);
        if (closed.isStone()) {
            mosaic.stone();
        }
        frame = parent;
        if (closed.isHidden() && !frame.isHidden()) {
            writer.endHidden();
        }
        if (closed.isBlock()) {
            writer.breakLine(closed.depth());
        }
        frame.closed(closed);
        if (closed.tag().equals("a")) {
            anchor = null;
        }
    }

    @Override
    public void text(String text, int offset) {
        if (!text.isBlank() && !text.equals("\u00a0")) {
            frame.fill();
        }
        writer.text(text, number(offset), frame);
        if (anchor != null) {
            anchor.show(text);
        }
    }

    @Override
    public void raw(String content, int offset) {
        if (frame.tag().equals("style")) {
            sheet.add(content);
            CssLinks.in(content, target -> link(Kind.STYLE, number(offset), target));
        } else {
            writer.text(content, number(offset), frame);
        }
    }

    /// What Outlook shows of a conditional comment is read as the markup it is, but nobody else sees it.
    @Override
    public void comment(String content, int offset) {
        var start = content.startsWith("[if") ? content.indexOf("]>") : -1;
        if (start >= 0 && !inFragment && fragments++ < MOST_FRAGMENTS) {
            var end = content.lastIndexOf("<![endif]");
            fragment(content.substring(start + 2, end > start ? end : content.length()), number(offset), true);
        } else if (!content.startsWith("[if") && !content.startsWith("[endif") && !content.startsWith("<![endif")) {
            writer.aside(content.strip().replaceAll("\\s+", " "), number(offset), Frame.outermost(true));
        }
    }

    @Override
    public void tooDeep() {
        tooDeep = true;
    }

    private void fragment(String html, int number, boolean hidden) {
        var outerNumbers = numbers;
        var outerFrame = frame;
        var outerFirst = firstNumber;
        numbers = new LineNumbers(html);
        firstNumber = number;
        frame = Frame.outermost(hidden || frame.isHidden());
        inFragment = true;
        writer.endHidden();
        HtmlTree.walk(html, this);
        writer.endHidden();
        inFragment = false;
        frame = outerFrame;
        firstNumber = outerFirst;
        numbers = outerNumbers;
    }

    private int number(int offset) {
        return firstNumber - 1 + numbers.of(offset);
    }

    private void link(Tag tag, int number, Kind kind, String target) {
        var link = link(kind, number, target);
        if (link == null) {
            return;
        }
        if (tag.name().equals("a") && kind == Kind.ANCHOR) {
            anchor = link;
        } else if (kind == Kind.PICTURE || kind == Kind.IMAGE) {
            link.show(tag.attribute("alt"));
        }
    }

    private @Nullable OpenLink link(Kind kind, int number, String target) {
        if (links.size() >= mostLinks) {
            linksCut = true;
            return null;
        }
        var link = new OpenLink(number, frame.isHidden() && !isCode(), kind, target);
        links.add(link);
        writer.link(link);
        return link;
    }

    /// Styles and scripts are no text that anyone sees, but what they load is not hidden for that.
    private boolean isCode() {
        return !inFragment && (frame.tag().equals("style") || frame.tag().equals("script"));
    }

    /// Texts that attributes show: instead of a picture, on hovering, in a field.
    private void asides(Tag tag, int number) {
        var alternative = tag.attribute("alt");
        writer.aside(alternative, number, frame);
        writer.aside(tag.attribute("title"), number, frame);
        writer.aside(tag.attribute("placeholder"), number, frame);
        writer.aside(tag.attribute("aria-label"), number, frame);
        writer.aside(tag.attribute("label"), number, frame);
        writer.aside(tag.attribute("summary"), number, frame);
        if (tag.name().equals("input")
                && !tag.attribute("type").toLowerCase(Locale.ROOT).matches("checkbox|radio|range")) {
            writer.aside(tag.attribute("value"), number, frame);
        }
        if (anchor != null) {
            anchor.show(alternative);
        }
        var inner = tag.attribute("srcdoc");
        if (!inner.isEmpty() && !inFragment && fragments++ < MOST_FRAGMENTS) {
            fragment(inner, number, false);
        }
    }
}
