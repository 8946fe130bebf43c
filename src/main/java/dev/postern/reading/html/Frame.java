package dev.postern.reading.html;

import dev.postern.reading.html.HtmlTree.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An open element: how its text looks and whether it stands in a quote.
final class Frame {

    private static final int MOST_CLASSES = 20;

    private final @Nullable Frame parent;
    private final Tag tag;
    private final Looks looks;
    private final boolean seen;
    private final boolean block;
    private int depth;
    private Quote quote = Quote.NONE;
    private boolean belowHead;
    private @Nullable List<String> classes;
    private boolean toTheLeft;
    private boolean coloured;
    private boolean empty = true;
    private char override = Bidi.NONE;

    /// What an element does to the quote depth of what follows in it.
    enum Quote {
        NONE,
        /// Its own content is a quote, all of it.
        WHOLE,
        /// A mail program's wrapper of attribution and quote, in which one can also type below the quote.
        WRAPPER,
        /// The head above a quote: itself and all that follows in its parent are one.
        HEAD
    }

    /// The frame around everything.
    static Frame outermost(boolean hidden) {
        return new Frame(hidden);
    }

    private Frame(boolean hidden) {
        parent = null;
        tag = Tag.NONE;
        looks = hidden ? Looks.GONE : Looks.PLAIN;
        seen = !hidden;
        block = true;
    }

    Frame(Frame parent, Tag tag, StyleSheet sheet, Mosaic mosaic) {
        this.parent = parent;
        this.tag = tag;
        parent.empty = false;
        var styles = styles(sheet);
        coloured = tag.has("bgcolor") || styles.containsKey("background") || styles.containsKey("background-color");
        mosaic.opens(tag, styles);
        looks = parent.looks.with(tag, styles);
        seen = looks.isSeen();
        block = Elements.isBlock(tag.name(), styles.getOrDefault("display", ""));
        depth = parent.depth;
        toTheLeft = parent.toTheLeft;
        override = block || Elements.isCell(tag.name()) ? Bidi.NONE : parent.override;
        if (tag.hasAttributes() || !styles.isEmpty()) {
            toTheLeft = Bidi.toTheLeft(tag, styles, toTheLeft);
            override = Bidi.override(tag, styles, toTheLeft, override);
        }
        if (looks.depicts()) {
            quote = Elements.quote(tag);
            depth += quote == Quote.NONE || (quote == Quote.HEAD && parent.belowHead) ? 0 : 1;
        }
    }

    private Map<String, String> styles(StyleSheet sheet) {
        var inline = tag.hasAttributes() ? tag.attribute("style") : "";
        if (inline.isEmpty() && sheet.isEmpty()) {
            return Map.of();
        }
        if (sheet.isEmpty() && inline.indexOf('!') < 0) {
            return sheet.inline(inline);
        }
        var styles = new HashMap<String, String>();
        sheet.into(styles, this, false);
        styles.putAll(sheet.inline(inline));
        sheet.into(styles, this, true);
        Declarations.into(styles, inline, true);
        return styles;
    }

    /// Text stands in it.
    void fill() {
        empty = false;
    }

    /// Whether it shows a colour and nothing else.
    boolean isStone() {
        return coloured && empty;
    }

    /// Called when an element within has ended.
    void closed(Frame child) {
        if (child.quote == Quote.HEAD && !belowHead) {
            belowHead = true;
            depth++;
        } else if (child.quote == Quote.WHOLE) {
            unwrap();
        }
    }

    /// Below the quote in a wrapper one can type again.
    private void unwrap() {
        var wrapper = this;
        while (wrapper.quote == Quote.NONE && wrapper.parent != null) {
            wrapper = wrapper.parent;
        }
        if (wrapper.quote == Quote.WRAPPER && wrapper.parent != null) {
            for (var frame = this; frame != null && frame != wrapper.parent; frame = frame.parent) {
                frame.depth = wrapper.parent.depth;
            }
        }
    }

    @Nullable
    Frame parent() {
        return parent;
    }

    String tag() {
        return tag.name();
    }

    Tag element() {
        return tag;
    }

    boolean isBlock() {
        return block;
    }

    boolean isHidden() {
        return !seen;
    }

    boolean keepsLines() {
        return looks.keepsLines();
    }

    /// The control character that turns the text of this element, or none.
    char override() {
        return override;
    }

    int depth() {
        return depth;
    }

    /// Empty if it has none.
    String id() {
        return tag.hasAttributes() ? tag.attribute("id") : "";
    }

    List<String> classes() {
        if (classes == null) {
            var names = tag.hasAttributes() ? tag.attribute("class").strip() : "";
            classes = names.isEmpty() ? List.of() : List.of(names.split("\\s+", MOST_CLASSES));
        }
        return classes;
    }

    /// The keys of the selectors that may fit, the weakest first.
    List<String> keys() {
        var keys = new ArrayList<String>();
        keys.add("*");
        keys.add(tag());
        classes().forEach(name -> keys.add("." + name));
        keys.add("#" + id());
        return keys;
    }
}
