package dev.postern.reading.html;

import dev.postern.reading.html.Frame.Quote;
import dev.postern.reading.html.HtmlTree.Tag;
import java.util.Set;

/// What the elements of HTML mean for lines and quotes.
final class Elements {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "textarea",
            "tfoot",
            "thead",
            "title",
            "tr",
            "ul",
            "xmp");

    private Elements() {}

    static boolean isBlock(String name, String display) {
        if (display.isEmpty() || display.equals("none")) {
            return BLOCKS.contains(name);
        }
        return !display.startsWith("inline") && !display.equals("contents") && !display.equals("table-cell");
    }

    static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    static boolean isPicture(String name) {
        return switch (name) {
            case "img", "svg", "picture", "image", "object", "v:imagedata", "v:shape" -> true;
            default -> false;
        };
    }

    /// Which mail program's quote an element is, told by the marks they leave.
    static Quote quote(Tag tag) {
        if (tag.name().equals("blockquote")) {
            return isIndent(tag) ? Quote.NONE : Quote.WHOLE;
        }
        if (!tag.hasAttributes()) {
            return Quote.NONE;
        }
        if (tag.attribute("name").equals("messageReplySection")) {
            return Quote.WHOLE;
        }
        var written = tag.attribute("class");
        if (!mayMeanQuote(written)) {
            return quoteById(tag.attribute("id"));
        }
        var classes = " " + written + " ";
        if (classes.contains(" gmail_quote ") || classes.contains(" protonmail_quote ")) {
            return Quote.WRAPPER;
        }
        if (classes.contains("yahoo_quoted ")
                || classes.contains(" freshdesk_quote ")
                || classes.contains(" front-blockquote ")
                || classes.contains(" tutanota_quote ")
                || classes.contains(" zmail_extra ")
                || classes.contains(" moz-cite-prefix ")
                || classes.contains(" OutlookMessageHeader ")) {
            return Quote.WHOLE;
        }
        return quoteById(tag.attribute("id"));
    }

    /// Whether a class of [#quote(Tag)] may be among these.
    private static boolean mayMeanQuote(String classes) {
        return !classes.isEmpty()
                && (classes.contains("quote")
                        || classes.contains("zmail")
                        || classes.contains("moz-cite")
                        || classes.contains("OutlookMessage"));
    }

    /// The indent button of some editors writes a quote without its bar.
    private static boolean isIndent(Tag tag) {
        return tag.hasAttributes()
                && tag.attribute("type").isEmpty()
                && tag.attribute("cite").isEmpty()
                && tag.attribute("class").isEmpty()
                && tag.attribute("style").replace(" ", "").contains("border:none");
    }

    private static Quote quoteById(String id) {
        return switch (id) {
            case "divRplyFwdMsg", "appendonsend", "x_divRplyFwdMsg", "x_appendonsend", "zwchr", "stopSpelling" ->
                Quote.HEAD;
            case "isReplyContent", "isForwardContent", "reply-intro", "OLK_SRC_BODY_SECTION" -> Quote.WHOLE;
            default -> id.startsWith("yahoo_quoted") ? Quote.WHOLE : Quote.NONE;
        };
    }
}
