package dev.postern.reading.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the styles of a Word file say of how its text looks: properties by the names of their elements.
final class WordStyles {

    static final String PART = "word/styles.xml";
    static final String GROUND = "ground";
    static final String UNKNOWN = "unknown";

    private static final int MOST_STEPS = 20;
    private static final Set<String> LOOKS = Set.of("vanish", "sz", "color", "highlight");

    private final Map<String, Map<String, String>> own = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> grounded = new HashSet<>();

    WordStyles(byte[] styles, Budget budget) throws Unread {
        if (styles.length > 0) {
            Xml.walk(styles, budget, new Walk());
        }
    }

    private final class Walk implements Xml.Visitor {

        private String style = "";
        private boolean conditional;

        @Override
        public void start(String element, Xml at) {
            switch (element) {
                case "style" -> style = at.attribute("styleId");
                case "basedOn" -> parents.put(style, at.attribute("val"));
                case "tblStylePr" -> conditional = true;
                case "shd" -> grounded.add(style);
                default -> {}
            }
            // What a table's style says of some of its cells is said of no text for certain.
            if (!conditional) {
                note(own.computeIfAbsent(style, _ -> new HashMap<>()), element, at);
            }
        }

        @Override
        public void end(String element) {
            if (element.equals("tblStylePr")) {
                conditional = false;
            }
        }
    }

    /// Keeps what an element says of the looks of text.
    static void note(Map<String, String> looks, String element, Xml at) {
        if (LOOKS.contains(element)) {
            looks.put(element, element.equals("vanish") ? String.valueOf(at.isSet()) : at.attribute("val"));
        } else if (element.equals("shd")) {
            looks.put(GROUND, ground(at));
        }
    }

    /// The colour that a shading lays behind text; empty if none.
    static String ground(Xml shading) {
        var fill = shading.attribute("fill");
        return switch (shading.attribute("val")) {
            case "solid" -> shading.attribute("color");
            case "clear", "nil", "" -> fill.equals("auto") ? "" : fill;
            default -> UNKNOWN;
        };
    }

    /// All that a style and those it is based on say; of no name, what the document says of every text.
    Map<String, String> looks(String style) {
        var looks = new HashMap<String, String>();
        var at = style;
        for (var steps = 0; steps < MOST_STEPS && !at.isEmpty(); steps++) {
            own.getOrDefault(at, Map.of()).forEach(looks::putIfAbsent);
            at = parents.getOrDefault(at, "");
        }
        own.getOrDefault("", Map.of()).forEach(looks::putIfAbsent);
        return looks;
    }

    /// Whether a table of this style may have a colour of its own behind its text.
    boolean hasGround(String table) {
        var at = table;
        for (var steps = 0; steps < MOST_STEPS && !at.isEmpty(); steps++) {
            if (grounded.contains(at)) {
                return true;
            }
            at = parents.getOrDefault(at, "");
        }
        return false;
    }
}
