package dev.postern.reading.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A Word, Excel or PowerPoint file (ECMA-376): a zip of XML parts, each with its relationships.
final class OfficeFile {

    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:xml|vml)");
    /// About the file, or about its looks.
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "(?i)\\[Content_Types\\]\\.xml|(?:docProps|customXml|docMetadata|_xmlsignatures|package|customUI)/.*|.*/theme/.*"
                    + "|.*/(?:styles\\w*|settings|webSettings|fontTable|calcChain|presProps|viewProps"
                    + "|tableStyles|workbook|presentation|sharedStrings|metadata|style\\d*|colors\\d*)\\.xml");
    /// What names types and colours, and the data that a document may be bound to.
    private static final Pattern OF_THE_FORMAT = Pattern.compile(
            "(?i)\\[Content_Types\\]\\.xml|customXml/.*|.*/theme/.*|xl/(?:sharedStrings|workbook)\\.xml");
    private static final Pattern OF_OFFICE = Pattern.compile("(?i)(?:word|xl|ppt)/.*\\.(?:xml|vml)");
    private static final Pattern XML = Pattern.compile("(?:\u00ef\u00bb\u00bf)?\\s*<\\?xml|\\s*<\\w+:document\\b");
    private static final int SAMPLE = 100;
    private static final Pattern SHEET = Pattern.compile("(?i)xl/(?:work|chart|dialog|macro)sheets/.*");
    private static final Pattern SPOT = Pattern.compile(
            ".*/(slide|notesSlide|header|footer|comments?|footnotes|endnotes|slideMaster|slideLayout|notesMaster)(\\d*)\\.xml");
    private static final Pattern KEPT = Pattern.compile("(?i).*/(?:media|embeddings)/.*");
    /// What Office keeps for itself beside a picture: how it was before an effect, how it prints.
    private static final Pattern ASIDE = Pattern.compile(
            "(?i).*\\.(?:wdp|odttf|fntdata|psmdcp|sigs)|docProps/.*|.*/printerSettings/.*|\\[trash]/.*");
    /// A template or picture on the maker's own disk leads nowhere from the reader's.
    private static final String OWN_DISK = "file:///c:";
    private static final Pattern BOUND = Pattern.compile("customXml/item\\d*\\.xml");

    private final Zip zip;
    private final FileVisitor visitor;
    private final Opening opening;
    private final Relationships relationships;
    private final Workbook workbook;
    private final WordStyles styles;

    private OfficeFile(Zip zip, FileVisitor visitor, Opening opening) throws IOException, Unread {
        this.zip = zip;
        this.visitor = visitor;
        this.opening = opening;
        this.relationships = Relationships.of(zip, opening.budget());
        this.workbook = Workbook.of(zip, relationships, opening.budget());
        this.styles = new WordStyles(zip.read(WordStyles.PART), opening.budget());
    }

    static void read(Zip zip, FileVisitor visitor, Opening opening) throws IOException, Unread {
        new OfficeFile(zip, visitor, opening).read();
    }

    private void read() throws IOException, Unread {
        workbook.sheets().values().forEach(tab -> visitor.text(Sheet.spot(tab.name()), tab.name(), tab.hidden()));
        workbook.names().forEach(name -> visitor.text("", name, true));
        var bound = false;
        for (var name : zip.names()) {
            if (relationships.isChunk(name)) {
                opening.inside(name.substring(name.lastIndexOf('/') + 1), zip.read(name));
            } else if (!TEXT.matcher(name).matches()) {
                binary(name);
            } else if (SHEET.matcher(name).matches()) {
                sheet(name);
            } else if (!NOT_SHOWN.matcher(name).matches()) {
                bound |= part(name);
            } else if (!OF_THE_FORMAT.matcher(name).matches()) {
                Xml.walk(zip.read(name), opening.budget(), new Remainder("", true, visitor));
            }
        }
        for (var part : relationships.parts()) {
            if (!isRead(part)) {
                links(part, "", Set.of());
            }
        }
        if (bound) {
            boundData();
        }
    }

    private boolean isRead(String part) {
        return zip.has(part)
                && TEXT.matcher(part).matches()
                && !NOT_SHOWN.matcher(part).matches();
    }

    private void sheet(String name) throws IOException, Unread {
        var tab = workbook.sheets().getOrDefault(name, new Workbook.Tab(name, true));
        var content = zip.read(name);
        var spot = Sheet.spot(tab.name());
        var cells = new Sheet(tab, workbook, Sheet.isPapered(content), visitor);
        Xml.walk(content, opening.budget(), Xml.both(cells, new Remainder(spot, false, visitor)));
        links(name, spot, Set.of());
    }

    /// @return whether what it shows is filled in from other parts
    private boolean part(String name) throws IOException, Unread {
        var spot = spot(name);
        var text = new OfficeText(spot, isPattern(name), styles, visitor);
        var isKnown = OF_OFFICE.matcher(name).matches();
        Xml.walk(zip.read(name), opening.budget(), Xml.both(text, new Remainder(spot, !isKnown, visitor)));
        links(name, spot, text.pictureLinks());
        return text.isBound();
    }

    /// What slides and building blocks are made after: its own text is shown on none.
    private static boolean isPattern(String name) {
        return name.contains("Master") || name.contains("/slideLayouts/") || name.contains("/glossary/");
    }

    private String spot(String name) {
        var tab = workbook.sheets().get(name);
        if (tab != null) {
            return Sheet.spot(tab.name());
        }
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

    private void links(String part, String spot, Set<String> ofPictures) {
        for (var relationship : relationships.of(part)) {
            if (!relationship.external()) {
                continue;
            }
            if (relationship.type().equals("hyperlink")) {
                visitor.link(spot, relationship.target(), ofPictures.contains(relationship.id()));
            } else if (!relationship.target().toLowerCase(Locale.ROOT).startsWith(OWN_DISK)) {
                visitor.fetched(spot, relationship.target());
            }
        }
    }

    /// A picture is one by what it holds, wherever it lies; what else is shown or opened is a file of its own.
    private void binary(String name) throws IOException, Unread {
        var isShown = KEPT.matcher(name).matches() || relationships.isUsed(name);
        if (Relationships.isOne(name) || ASIDE.matcher(name).matches()) {
            return;
        }
        var content = zip.read(name);
        if (XML.matcher(new String(content, 0, Math.min(content.length, SAMPLE), StandardCharsets.ISO_8859_1))
                .lookingAt()) {
            // The main part may have any name.
            part(name);
        } else if (isShown || FileType.of(content, name).isPicture()) {
            opening.shown(name, spot(relationships.user(name)), content);
        }
    }

    /// What Word fills into a document when it is opened.
    private void boundData() throws IOException, Unread {
        var lines = new Lines(visitor);
        for (var name : zip.names()) {
            if (BOUND.matcher(name).matches()) {
                lines.begin();
                Xml.walk(zip.read(name), opening.budget(), new Xml.Visitor() {
                    @Override
                    public void start(String element, Xml at) {
                        lines.append(" ", true);
                    }

                    @Override
                    public void text(String text) {
                        lines.append(text, true);
                    }
                });
                lines.end("", true);
            }
        }
    }
}
