package dev.postern.reading.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A selector of one element: `td`, `.note`, `#first`, `p.note#first`, `*`.
///
/// @param tag in lower case; empty for any
/// @param id empty for any
record Selector(String tag, String id, List<String> classes) {

    private static final Pattern FORM = Pattern.compile("(\\*|[\\w-]+)?((?:[.#][\\w-]+)*)");
    private static final Pattern PARTS = Pattern.compile("(?=[.#])");

    /// Empty for what is not understood: attributes, states, siblings.
    static Optional<Selector> parse(String text) {
        var form = FORM.matcher(text);
        if (text.isEmpty() || text.length() > 200 || !form.matches()) {
            return Optional.empty();
        }
        var tag = form.group(1) == null || form.group(1).equals("*") ? "" : form.group(1);
        var parts = Arrays.asList(PARTS.split(form.group(2)));
        var id = parts.stream()
                .filter(p -> p.startsWith("#"))
                .map(p -> p.substring(1))
                .findFirst();
        var classes = parts.stream()
                .filter(p -> p.startsWith("."))
                .map(p -> p.substring(1))
                .toList();
        return Optional.of(new Selector(tag.toLowerCase(Locale.ROOT), id.orElse(""), classes));
    }

    /// What finds it among others: the id, else a class, else the tag.
    String key() {
        if (!id.isEmpty()) {
            return "#" + id;
        }
        if (!classes.isEmpty()) {
            return "." + classes.getFirst();
        }
        return tag.isEmpty() ? "*" : tag;
    }

    boolean fits(Frame frame) {
        return (tag.isEmpty() || tag.equals(frame.tag()))
                && (id.isEmpty() || id.equals(frame.id()))
                && (classes.isEmpty() || frame.classes().containsAll(classes));
    }
}
