package dev.postern.reading.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// A text, sheet or slide of LibreOffice and its kin (ODF, ISO/IEC 26300).
final class OpenDocumentFile {

    private OpenDocumentFile() {}

    static void read(Zip zip, FileVisitor visitor, Opening opening) throws IOException, Unread {
        var sealed = new boolean[1];
        Xml.walk(
                zip.read("META-INF/manifest.xml"),
                opening.budget(),
                (name, _) -> sealed[0] |= name.equals("encryption-data"));
        if (sealed[0]) {
            throw Unread.encrypted();
        }
        for (var name : zip.names()) {
            // Thumbnails look like the first page.
            if (!name.startsWith("Thumbnails/") && !name.startsWith("META-INF/")) {
                part(name, zip.read(name), visitor, opening);
            }
        }
    }

    private static void part(String name, byte[] content, FileVisitor visitor, Opening opening)
            throws IOException, Unread {
        var file = name.substring(name.lastIndexOf('/') + 1);
        if (file.equals("content.xml") || name.equals("styles.xml")) {
            Xml.walk(content, opening.budget(), Xml.both(new Text(visitor), new Remainder("", false, visitor)));
        } else if (name.equals("meta.xml")) {
            Xml.walk(content, opening.budget(), new Remainder("", true, visitor));
        } else if (name.contains("Pictures/") || FileType.of(content, name).isPicture()) {
            opening.shown(name, "", content);
        } else if (name.startsWith("Object ") && name.indexOf('/') < 0) {
            opening.inside(file, content);
        }
    }

    /// The paragraphs of one of its parts.
    private static final class Text implements Xml.Visitor {

        private static final Set<String> LINES = Set.of("p", "h", "title", "desc");

        private final FileVisitor visitor;
        private final Lines lines;
        private final Set<String> hiddenStyles = new HashSet<>();
        /// Of each open element, whether it hides what is in it.
        private final Deque<Boolean> open = new ArrayDeque<>();
        private int hiding;
        private String style = "";
        private String spot = "";
        private int rows;

        Text(FileVisitor visitor) {
            this.visitor = visitor;
            this.lines = new Lines(visitor);
        }

        @Override
        public void start(String name, Xml at) {
            open.push(isHiding(name, at));
            hiding += open.element() ? 1 : 0;
            if (LINES.contains(name)) {
                lines.begin();
            }
            switch (name) {
                case "style" -> style = at.attribute("name");
                case "text-properties" -> {
                    if (at.attribute("display").equals("none")) {
                        hiddenStyles.add(style);
                    }
                }
                case "table" -> {
                    spot = at.attribute("name").isEmpty() ? spot : Sheet.spot(at.attribute("name"));
                    lines.tell(spot, at.attribute("name"), hiding > 0);
                    rows = 0;
                }
                case "table-row" -> rows++;
                case "page" -> spot = "slide " + at.attribute("name").replaceFirst("^page", "");
                case "s", "tab", "line-break" -> lines.append(" ", hiding > 0);
                case "a" -> {
                    visitor.link(where(), at.attribute("href"), at.isOfDrawings());
                    lines.tell(where(), at.attribute("title"), true);
                }
                case "image", "object", "plugin", "floating-frame" -> fetched(at.attribute("href"));
                case "button" -> at.find("href").ifPresent(target -> visitor.link(where(), target, false));
                case "event-listener" -> visitor.link(where(), at.attribute("href"), false);
                default -> {}
            }
        }

        private boolean isHiding(String name, Xml at) {
            return switch (name) {
                case "span", "p", "h" -> hiddenStyles.contains(at.attribute("style-name"));
                case "hidden-text", "hidden-paragraph", "deletion" -> true;
                default -> false;
            };
        }

        /// What has a scheme lies elsewhere.
        private void fetched(String target) {
            if (target.indexOf(':') > 0) {
                visitor.fetched(where(), target);
            }
        }

        @Override
        public void end(String name) {
            if (LINES.contains(name)) {
                lines.end(where(), hiding > 0);
            }
            hiding -= open.pop() ? 1 : 0;
            if (name.equals("table")) {
                rows = 0;
            }
        }

        @Override
        public void text(String text) {
            lines.append(text, hiding > 0);
        }

        private String where() {
            return rows == 0 ? spot : spot + " row " + rows;
        }
    }
}
