package dev.postern.masking.files;

import dev.postern.reading.file.Unread;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// XML without names and addresses; all else in it stays as it was written.
final class Markup {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![\\w.:-])([\\w.-]++:)?+([\\w.-]++)(\\s*+=\\s*+)(\"([^\"]*+)\"|'([^']*+)')");
    private static final String NAMELESS = "Author";
    /// Elements within a line of text: Word, Excel and PowerPoint cut lines into runs, LibreOffice into spans.
    private static final Set<String> WITHIN_A_LINE = Set.of(
            "r",
            "t",
            "span",
            "a",
            "hyperlink",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "ins",
            "del",
            "delText",
            "smartTag",
            "instrText",
            "lang",
            "fld",
            "noBreakHyphen",
            "softHyphen",
            "bookmark",
            "soft-page-break");

    private final String xml;
    private final Personal personal;
    private final Cleaning cleaning;
    private final RunOfText line;
    private final StringBuilder out;
    private final boolean attributesAreClean;
    private int at;
    private int looks;

    private Markup(String xml, Personal personal, Cleaning cleaning) {
        this.xml = xml;
        this.personal = personal;
        this.cleaning = cleaning;
        this.out = new StringBuilder(xml.length());
        this.line = new RunOfText(out, cleaning::text);
        this.attributesAreClean = xml.indexOf("&#") < 0 && cleaning.text(xml).equals(xml);
    }

    /// The very same bytes if nothing was to go.
    static byte[] clean(byte[] content, Personal personal, Cleaning cleaning) throws Unread {
        var charset = charset(content);
        var xml = decoded(content, charset);
        var clean = new Markup(xml, personal, cleaning).clean();
        if (clean.equals(xml)) {
            return content;
        }
        return clean.getBytes(charset);
    }

    /// UTF-8, or UTF-16 with a mark at the start, which stays in the text.
    private static Charset charset(byte[] content) {
        var mark = content.length < 2 ? 0 : (content[0] & 0xff) << 8 | (content[1] & 0xff);
        return switch (mark) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static String decoded(byte[] content, Charset charset) throws Unread {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw Unread.corrupt("XML with characters that are none");
        }
    }

    private String clean() throws Unread {
        while (at < xml.length()) {
            if (xml.charAt(at) == '<') {
                tag();
            } else {
                var end = end(xml.indexOf('<', at), 0);
                line.add(xml.substring(at, end));
                at = end;
            }
        }
        line.end();
        return out.toString();
    }

    private int end(int found, int length) {
        return found < 0 ? xml.length() : found + length;
    }

    private void tag() throws Unread {
        if (xml.startsWith("<!--", at)) {
            aside(end(xml.indexOf("-->", at + 4), 3));
        } else if (xml.startsWith("<![CDATA[", at)) {
            aside(end(xml.indexOf("]]>", at), 3));
        } else if (xml.startsWith("<?", at)) {
            aside(end(xml.indexOf("?>", at), 2));
        } else if (xml.startsWith("<!", at)) {
            throw new Unread("structure", "a document type in XML");
        } else {
            element(endOfTag());
        }
    }

    private void aside(int end) {
        line.end();
        out.append(cleaning.text(xml.substring(at, end)));
        at = end;
    }

    /// A value may hold the sign that ends a tag.
    private int endOfTag() {
        var quote = '\0';
        for (var i = at; i < xml.length(); i++) {
            var c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return xml.length();
    }

    private void element(int end) throws Unread {
        var tag = xml.substring(at, end);
        var name = localName(tag);
        if (personal.dropped().matcher(tag).matches()) {
            line.end();
            at = endOfElement(tag, end);
            cleaning.removed("document data");
            return;
        }
        if (!isWithinALine(name, tag)) {
            line.end();
        }
        line.markup(attributes(name, tag));
        at = end;
        if (personal.emptied().contains(name) && !tag.startsWith("</") && !tag.endsWith("/>")) {
            empty();
        }
    }

    /// How a run looks is told in an element of its own, with all that is in it.
    private boolean isWithinALine(String name, String tag) {
        if (name.endsWith("Pr")) {
            looks += tag.startsWith("</") ? -1 : tag.endsWith("/>") ? 0 : 1;
            return true;
        }
        return looks > 0 || WITHIN_A_LINE.contains(name);
    }

    private static String localName(String tag) {
        var start = tag.startsWith("</") ? 2 : 1;
        var end = start;
        while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
            if (tag.charAt(end++) == ':') {
                start = end;
            }
        }
        return tag.substring(start, end);
    }

    /// Past the closing tag of the element that this tag opens; such elements do not lie in their like.
    private int endOfElement(String tag, int end) {
        if (tag.endsWith("/>")) {
            return end;
        }
        var full =
                Arrays.stream(tag.substring(1).split("[\\s>]", 2)).findFirst().orElse("");
        var close = xml.indexOf("</" + full, end);
        return close < 0 ? xml.length() : end(xml.indexOf('>', close), 1);
    }

    /// The text up to the next tag goes.
    private void empty() {
        var next = end(xml.indexOf('<', at), 0);
        if (next > at) {
            cleaning.removed("author");
            at = next;
        }
    }

    private String attributes(String element, String tag) {
        if (tag.indexOf('=') < 0) {
            return tag;
        }
        return ATTRIBUTE.matcher(tag).replaceAll(found -> Matcher.quoteReplacement(attribute(element, found)));
    }

    private String attribute(String element, MatchResult found) {
        var name = found.group(2);
        var written = found.group(5) == null ? found.group(6) : found.group(5);
        var clean = value(element, name, written);
        if (clean.equals(written)) {
            return found.group();
        }
        var prefix = found.group(1) == null ? "" : found.group(1);
        return prefix + name + found.group(3) + '"' + clean + '"';
    }

    private String value(String element, String name, String written) {
        var personally = personal.isNamed(element, name) ? NAMELESS : personal.isBlanked(element, name) ? "" : written;
        if (!personally.equals(written)) {
            cleaning.removed("author");
            return personally;
        }
        if (attributesAreClean) {
            return written;
        }
        var plain = CharacterData.plain(written);
        var clean = cleaning.text(plain);
        return clean.equals(plain) ? written : CharacterData.written(linkable(name, clean));
    }

    /// Programs call a file damaged whose links have blanks in them.
    private static String linkable(String name, String clean) {
        return name.equals("Target") || name.equals("href")
                ? clean.replace("[", "").replace("]", "").replace(' ', '-')
                : clean;
    }
}
