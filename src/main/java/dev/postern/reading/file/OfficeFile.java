package dev.postern.reading.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A Word, Excel or PowerPoint file (ECMA-376): a zip of XML parts, each with its relationships.
final class OfficeFile {

    private static final Pattern PART = Pattern.compile("(?:word|xl|ppt)/.*\\.(?:xml|vml)");
    private static final Pattern NOT_SHOWN = Pattern.compile(
            ".*/(?:theme|_rels)/.*|.*/(?:styles|settings|websettings|fonttable|numbering|calcchain|presprops|viewprops"
                    + "|tablestyles|workbook|presentation|sharedstrings|metadata|style\\d*|colors\\d*)\\.xml");
    /// What names types, fonts and printers.
    private static final Pattern OF_THE_FORMAT = Pattern.compile(
            "\\[content_types]\\.xml|.*/theme/theme\\d*\\.xml|.*/printersettings/.*|.*/fonts/.*|(?:word|xl|ppt)/.*/_rels/.*"
                    + "|word/_rels/(?!settings|websettings).*|xl/_rels/workbook\\.xml\\.rels|ppt/_rels/presentation\\.xml\\.rels");

    /// Drawings for print, which nobody here decodes.
    private static final Pattern METAFILE = Pattern.compile(".*\\.(?:emf|wmf|emz|wmz)");

    private static final Pattern MARKUP = Pattern.compile(".*\\.(?:xml|vml)");
    private static final String STRINGS = "xl/sharedstrings.xml";
    private static final Pattern SHEET = Pattern.compile("xl/(?:work|chart|dialog|macro)sheets/.*");
    private static final Pattern SPOT = Pattern.compile(
            ".*/(slide|notesslide|header|footer|comments?|footnotes|endnotes|slidemaster|slidelayout|notesmaster)(\\d*)\\.xml");

    private final Zip zip;
    private final FileVisitor visitor;
    private final Opening opening;

    private OfficeFile(Zip zip, FileVisitor visitor, Opening opening) {
        this.zip = zip;
        this.visitor = visitor;
        this.opening = opening;
    }

    static void read(Zip zip, FileVisitor visitor, Opening opening) throws IOException, Unread {
        new OfficeFile(zip, visitor, opening).read();
    }

    /// @param type of relationship, by its last word
    private record Relationship(String id, String type, String target, boolean external) {}

    private void read() throws IOException, Unread {
        var sheets = sheets();
        var shared = zip.has(STRINGS) && !sheets.isEmpty() ? sharedStrings() : List.<String>of();
        var unseen = unseenStyles();
        for (var name : zip.names()) {
            var key = name.toLowerCase(Locale.ROOT);
            if (key.contains("/embeddings/")) {
                opening.inside(name.substring(name.lastIndexOf('/') + 1), zip.read(name));
            } else if (SHEET.matcher(key).matches() && PART.matcher(key).matches()) {
                var sheet = sheets.getOrDefault(key, new Named(name, true));
                var spot = Sheet.spot(sheet.name);
                var cells = new Sheet(sheet.name, sheet.hidden, shared, visitor);
                walk(name, Xml.both(cells, new Remainder(spot, false, visitor)));
                links(name, spot, Set.of());
            } else if (PART.matcher(key).matches() && !NOT_SHOWN.matcher(key).matches()) {
                part(name, unseen);
            } else if (!key.equals(STRINGS) && !OF_THE_FORMAT.matcher(key).matches()) {
                other(name, key);
            }
        }
    }

    private void part(String name, Set<String> unseen) throws IOException, Unread {
        var spot = spot(name.toLowerCase(Locale.ROOT));
        var text = new OfficeText(spot, isPattern(name), unseen, visitor);
        walk(name, Xml.both(text, new Remainder(spot, false, visitor)));
        links(name, spot, text.pictureLinks());
    }

    /// Whatever else lies in it, wherever: pictures, parts that only fields and lists show, those of other makers, and
    /// a
    /// document in place of the one whose name all know.
    private void other(String name, String key) throws IOException, Unread {
        var content = zip.read(name);
        var type = FileType.of(content, name);
        if (type.isPicture()) {
            opening.picture("", content);
        } else if (type == FileType.SVG) {
            visitor.asText(type, content);
        } else if (METAFILE.matcher(key).matches()) {
            visitor.unread("");
        } else if (key.contains("/media/")) {
            opening.inside(name.substring(name.lastIndexOf('/') + 1), content);
        } else if (key.endsWith(".rels")) {
            external(name);
        } else if (MARKUP.matcher(key).matches()) {
            var text = new OfficeText("", true, Set.of(), visitor);
            Xml.walk(content, opening.budget(), Xml.both(text, new Remainder("", true, visitor)));
        } else if (type.isText() || type == FileType.MAIL) {
            opening.inside(name.substring(name.lastIndexOf('/') + 1), content);
        }
    }

    /// What the package and its settings lead to; a template on the maker's own disk is none of it.
    private void external(String rels) throws IOException, Unread {
        for (var relationship : relationshipsIn(rels)) {
            if (relationship.external
                    && !relationship.target.toLowerCase(Locale.ROOT).startsWith("file:")) {
                visitor.fetched("", relationship.target);
            }
        }
    }

    private Set<String> unseenStyles() throws IOException, Unread {
        var unseen = new HashSet<String>();
        walk("word/styles.xml", new Xml.Visitor() {
            private String style = "";

            @Override
            public void start(String element, Xml at) {
                if (element.equals("style")) {
                    style = at.attribute("styleId");
                } else if (element.equals("vanish") && at.isSet()) {
                    unseen.add(style);
                }
            }
        });
        return unseen;
    }

    /// What slides are made after: its own text is shown on none.
    private static boolean isPattern(String name) {
        var key = name.toLowerCase(Locale.ROOT);
        return key.contains("master") || key.contains("/slidelayouts/");
    }

    private static String spot(String name) {
        var found = SPOT.matcher(name);
        if (!found.matches()) {
            return "";
        }
        var number = found.group(2);
        return switch (found.group(1)) {
            case "slide" -> "slide " + number;
            case "notesslide" -> "notes of slide " + number;
            case "slidemaster", "slidelayout", "notesmaster" -> "slide master";
            case "comment", "comments" -> "comment";
            case "footnotes", "endnotes" -> "note";
            default -> found.group(1);
        };
    }

    private void links(String part, String spot, Set<String> ofPictures) throws IOException, Unread {
        for (var relationship : relationships(part)) {
            if (!relationship.external) {
                continue;
            }
            if (relationship.type.equals("hyperlink")) {
                visitor.link(spot, relationship.target, ofPictures.contains(relationship.id));
            } else {
                visitor.fetched(spot, relationship.target);
            }
        }
    }

    private List<Relationship> relationships(String part) throws IOException, Unread {
        var slash = part.lastIndexOf('/') + 1;
        return relationshipsIn(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
    }

    private List<Relationship> relationshipsIn(String name) throws IOException, Unread {
        var found = new ArrayList<Relationship>();
        walk(name, new Xml.Visitor() {
            @Override
            public void start(String element, Xml at) {
                if (element.equals("Relationship")) {
                    var type = at.attribute("Type");
                    found.add(new Relationship(
                            at.attribute("Id"),
                            type.substring(type.lastIndexOf('/') + 1),
                            at.attribute("Target"),
                            at.attribute("TargetMode").equalsIgnoreCase("External")));
                }
            }
        });
        return found;
    }

    private record Named(String name, boolean hidden) {}

    /// The names of the sheets by their parts.
    private Map<String, Named> sheets() throws IOException, Unread {
        var byId = new LinkedHashMap<String, Named>();
        walk("xl/workbook.xml", new Xml.Visitor() {
            @Override
            public void start(String element, Xml at) {
                if (element.equals("sheet")) {
                    var state = at.attribute("state");
                    byId.put(
                            at.attribute("id"),
                            new Named(
                                    at.attribute("name"),
                                    state.toLowerCase(Locale.ROOT).contains("hidden")));
                }
            }
        });
        var byPart = new LinkedHashMap<String, Named>();
        for (var relationship : relationships("xl/workbook.xml")) {
            var sheet = byId.get(relationship.id);
            if (sheet != null) {
                var target = relationship.target;
                var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                byPart.put(part.toLowerCase(Locale.ROOT), sheet);
                visitor.text(Sheet.spot(sheet.name), sheet.name, sheet.hidden);
            }
        }
        return byPart;
    }

    private List<String> sharedStrings() throws IOException, Unread {
        var strings = new ArrayList<String>();
        walk(STRINGS, new Xml.Visitor() {
            private final StringBuilder string = new StringBuilder();
            private boolean inText;

            @Override
            public void start(String element, Xml at) {
                inText = element.equals("t");
            }

            @Override
            public void end(String element) {
                inText = false;
                if (element.equals("si")) {
                    strings.add(string.toString());
                    string.setLength(0);
                }
            }

            @Override
            public void text(String text) {
                if (inText) {
                    string.append(text);
                }
            }
        });
        return strings;
    }

    private void walk(String name, Xml.Visitor at) throws IOException, Unread {
        var content = zip.find(name);
        if (content.isPresent()) {
            Xml.walk(content.get(), opening.budget(), at);
        }
    }
}
