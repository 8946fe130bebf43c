package dev.postern.reading.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the sheets of an Excel file share: their names, their strings, the looks of their cells.
///
/// @param sheets by their parts
/// @param names the formulas behind names, as far as they hold text
record Workbook(Map<String, Tab> sheets, List<String> names, List<String> strings, CellLooks looks) {

    static final String PART = "xl/workbook.xml";
    private static final Workbook NONE = new Workbook(Map.of(), List.of(), List.of(), CellLooks.NONE);

    /// A sheet by the name that its reader sees.
    record Tab(String name, boolean hidden) {}

    static Workbook of(Zip zip, Relationships relationships, Budget budget) throws IOException, Unread {
        var content = zip.find(PART);
        if (content.isEmpty()) {
            return NONE;
        }
        var index = new Index();
        Xml.walk(content.get(), budget, index);
        var sheets = new LinkedHashMap<String, Tab>();
        for (var relationship : relationships.of(PART)) {
            var sheet = index.tabs.get(relationship.id());
            if (sheet != null) {
                sheets.put(relationship.target(), sheet);
            }
        }
        return new Workbook(
                sheets,
                index.names,
                strings(zip.read("xl/sharedStrings.xml"), budget),
                CellLooks.of(zip.read("xl/styles.xml"), budget));
    }

    private static final class Index implements Xml.Visitor {

        private final Map<String, Tab> tabs = new LinkedHashMap<>();
        private final List<String> names = new ArrayList<>();
        private final StringBuilder formula = new StringBuilder();

        @Override
        public void start(String element, Xml at) {
            formula.setLength(0);
            if (element.equals("sheet")) {
                var hidden = at.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
                tabs.put(at.attribute("id"), new Tab(at.attribute("name"), hidden));
            }
        }

        @Override
        public void end(String element) {
            if (element.equals("definedName") && formula.indexOf("\"") >= 0) {
                names.add(formula.toString());
            }
        }

        @Override
        public void text(String text) {
            formula.append(text);
        }
    }

    private static List<String> strings(byte[] content, Budget budget) throws Unread {
        var strings = new ArrayList<String>();
        if (content.length > 0) {
            Xml.walk(content, budget, new SharedStrings(strings));
        }
        return strings;
    }

    private static final class SharedStrings implements Xml.Visitor {

        private final List<String> strings;
        private final StringBuilder string = new StringBuilder();
        private boolean inText;

        SharedStrings(List<String> strings) {
            this.strings = strings;
        }

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
    }
}
