package dev.postern.reading.html;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/// Parses HTML as browsers do and walks through the tree without recursion.
final class HtmlTree {

    /// Elements nested deeper become siblings; no mail needs a tenth of it.
    static final int DEEPEST = 256;

    private HtmlTree() {}

    interface Visitor {
        void open(Tag tag);

        /// The innermost open element ends.
        void close();

        /// @param offset of its first character in the source
        void text(String text, int offset);

        /// Content of `script` and `style`.
        void raw(String content, int offset);

        void comment(String content, int offset);

        /// Elements stand in each other deeper than [#DEEPEST].
        void tooDeep();
    }

    /// An element with its attributes.
    static final class Tag {
        /// Around everything that is parsed.
        static final Tag NONE = new Tag(new Element("div"));

        private final Element element;
        private final boolean attributes;

        private Tag(Element element) {
            this.element = element;
            this.attributes = element.attributesSize() > 0;
        }

        String name() {
            return element.normalName();
        }

        /// The attribute, by its name in lower case as the parser writes it; empty if absent.
        String attribute(String name) {
            return attributes ? element.attributes().get(name) : "";
        }

        boolean has(String name) {
            return attributes && element.attributes().hasKey(name);
        }

        boolean hasAttributes() {
            return attributes;
        }

        void eachAttribute(BiConsumer<String, String> use) {
            for (var attribute : element.attributes()) {
                use.accept(attribute.getKey(), attribute.getValue());
            }
        }

        /// Where it begins in the source; -1 where the parser added it.
        int offset() {
            return element.sourceRange().startPos();
        }
    }

    /// A selector of any form, slow; empty where the parser does not know it.
    static Optional<Predicate<Tag>> selector(String css) {
        try {
            var evaluator = QueryParser.parse(css);
            return Optional.of(tag -> tag.element.is(evaluator));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static void walk(String html, Visitor visitor) {
        var parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        NodeTraversor.traverse(new Walk(visitor), parser.parseInput(html, ""));
    }

    private record Walk(Visitor visitor) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case Element element -> {
                    visitor.open(new Tag(element));
                    if (depth >= DEEPEST - 1) {
                        visitor.tooDeep();
                    }
                }
                case TextNode text ->
                    visitor.text(text.getWholeText(), text.sourceRange().startPos());
                case DataNode data ->
                    visitor.raw(data.getWholeData(), data.sourceRange().startPos());
                case Comment comment ->
                    visitor.comment(comment.getData(), comment.sourceRange().startPos());
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                visitor.close();
            }
        }
    }
}
