package dev.postern.leak;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/// Web pages as jsoup reads them, and what is packed in texts.
final class Pages {

    private static final Pattern DATA = Pattern.compile("base64,((?:[A-Za-z0-9+/=]|\\s){16,})");
    private static final Pattern VALUE =
            Pattern.compile("(?i)ENCODING=b(?:ase64)?[^:\\n]*:((?:[A-Za-z0-9+/=]|\\s){16,})");
    private static final Pattern ARMOUR = Pattern.compile("-----BEGIN[^\\n]*\\n((?:[A-Za-z0-9+/=]|\\s){16,})-----END");
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2}\\s*){40,}");

    private Pages() {}

    /// Text, attributes, comments, scripts and styles.
    static List<String> shown(String html) {
        var pieces = new ArrayList<String>();
        var page = Jsoup.parse(html);
        pieces.add(page.wholeText());
        pieces.add(page.text());
        NodeTraversor.traverse(
                (node, depth) -> {
                    switch (node) {
                        case Comment comment -> pieces.add(comment.getData());
                        case DataNode data -> pieces.add(data.getWholeData());
                        case Element element -> element.attributes().forEach(a -> pieces.add(a.getValue()));
                        default -> {}
                    }
                },
                page);
        return pieces;
    }

    /// Files within text: data links, values of cards, digits of Rich Text.
    static List<byte[]> packed(String text) {
        var files = new ArrayList<byte[]>();
        for (var pattern : List.of(DATA, VALUE, ARMOUR)) {
            pattern.matcher(text)
                    .results()
                    .forEach(m -> files.add(Base64.getMimeDecoder().decode(whole(m.group(1)))));
        }
        if (text.startsWith("{\\rtf")) {
            HEX.matcher(text)
                    .results()
                    .forEach(m -> files.add(HexFormat.of().parseHex(m.group().replaceAll("\\s", ""))));
        }
        return files;
    }

    private static String whole(String digits) {
        var bare = digits.replaceAll("[\\s=]", "");
        return bare.substring(0, bare.length() - (bare.length() % 4 == 1 ? 1 : 0));
    }
}
