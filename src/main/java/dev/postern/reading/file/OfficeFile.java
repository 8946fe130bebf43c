package dev.postern.reading.file;

import java.io.IOException;
import java.util.ArrayList;
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
            ".*/(?:theme|_rels)/.*|.*/(?:styles|settings|webSettings|fontTable|numbering|calcChain|presProps|viewProps"
                    + "|tableStyles|workbook|presentation|sharedStrings|metadata|style\\d*|colors\\d*)\\.xml");
    private static final Pattern SHEET = Pattern.compile("xl/(?:work|chart|dialog|macro)sheets/.*");
    private static final Pattern SPOT = Pattern.compile(
            ".*/(slide|notesSlide|header|footer|comments?|footnotes|endnotes|slideMaster|slideLayout|notesMaster)(\\d*)\\.xml");

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
        var shared = zip.has("xl/sharedStrings.xml") && !sheets.isEmpty() ? sharedStrings() : List.<String>of();
        for (var name : zip.names()) {
            if (name.contains("/media/")) {
                picture(name);
            } else if (name.contains("/embeddings/")) {
                opening.inside(name.substring(name.lastIndexOf('/') + 1), zip.read(name));
            } else if (SHEET.matcher(name).matches() && PART.matcher(name).matches()) {
                var sheet = sheets.getOrDefault(name, new Named(name, true));
                walk(name, new Sheet(sheet.name, sheet.hidden, shared, visitor));
                links(name, Sheet.spot(sheet.name), Set.of());
            } else if (PART.matcher(name).matches() && !NOT_SHOWN.matcher(name).matches()) {
                part(name);
            }
        }
    }

    private void part(String name) throws IOException, Unread {
        var spot = spot(name);
        var text = new OfficeText(spot, isPattern(name), visitor);
        walk(name, text);
        links(name, spot, text.pictureLinks());
    }

    /// What slides are made after: its own text is shown on none.
    private static boolean isPattern(String name) {
        return name.contains("Master") || name.contains("/slideLayouts/");
    }

    private static String spot(String name) {
        var found = SPOT.matcher(name);
        if (!found.matches()) {
            return "";
        }
        var number = found.group(2);
        return switch (found.group(1)) {
            case "slide" -> "slide " + number;
            case "notesSlide" -> "notes of slide " + number;
            case "slideMaster", "slideLayout", "notesMaster" -> "slide master";
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
        var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
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
                byPart.put(target.startsWith("/") ? target.substring(1) : "xl/" + target, sheet);
                visitor.text(Sheet.spot(sheet.name), sheet.name, sheet.hidden);
            }
        }
        return byPart;
    }

    private List<String> sharedStrings() throws IOException, Unread {
        var strings = new ArrayList<String>();
        walk("xl/sharedStrings.xml", new Xml.Visitor() {
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

    /// Drawings for print (EMF, WMF) and other forms that nobody here decodes are passed over.
    private void picture(String name) throws IOException, Unread {
        var content = zip.read(name);
        if (FileType.of(content, name).isPicture()) {
            opening.picture("", content);
        }
    }
}
