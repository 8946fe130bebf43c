package dev.postern.reading.file;

import dev.postern.reading.html.Colour;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether a reader can see the run of text at hand: it may be hidden as such, clear, too small or of the colour that
/// is behind it.
final class RunLook {

    /// In half points, of Word.
    private static final double SMALLEST = 3;
    /// In hundredths of a point, of drawings.
    private static final double SMALLEST_DRAWN = 200;
    /// In thousandths of a per cent.
    private static final double HARDLY = 5_000;

    private static final double WHOLE = 100_000;
    private static final Set<String> PROPERTIES =
            Set.of("rPr", "pPr", "tcPr", "tblPr", "ln", "effectLst", "textOutline");
    private static final String VANISH = "vanish";

    private final WordStyles styles;
    /// What is behind the text of the open paragraphs, cells, tables and boxes; empty where nothing is.
    private final Deque<String> grounds = new ArrayDeque<>();
    private final Deque<String> properties = new ArrayDeque<>();
    private final Deque<Map<String, String>> paragraphs = new ArrayDeque<>();
    private Map<String, String> run = new HashMap<>();
    private String page = "FFFFFF";

    RunLook(WordStyles styles) {
        this.styles = styles;
    }

    void start(String element, Xml at) {
        if (PROPERTIES.contains(element)) {
            properties.push(element);
        }
        switch (element) {
            case "background" -> page = at.attribute("color");
            case "tbl", "tc", "p" -> {
                grounds.push("");
                if (element.equals("p")) {
                    paragraphs.push(new HashMap<>(styles.looks("")));
                }
            }
            case "txbxContent" -> grounds.push(WordStyles.UNKNOWN);
            case "tblStyle" -> {
                if (styles.hasGround(at.attribute("val"))) {
                    ground(WordStyles.UNKNOWN);
                }
            }
            case "pStyle" -> paragraphStyle(at.attribute("val"));
            case "r" -> run = new HashMap<>();
            case "rStyle" -> styles.looks(at.attribute("val")).forEach(run::putIfAbsent);
            default -> property(element, at);
        }
    }

    private void paragraphStyle(String style) {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().putAll(styles.looks(style));
        }
    }

    private void property(String element, Xml at) {
        var of = properties.isEmpty() ? "" : properties.element();
        if (of.equals("rPr") && properties.size() == 1) {
            ofRun(element, at);
        } else if (element.equals("shd")) {
            ground(WordStyles.ground(at));
        }
    }

    private void ofRun(String element, Xml at) {
        switch (element) {
            case "rPr" -> {
                if (at.number("sz") < SMALLEST_DRAWN) {
                    run.put(VANISH, "true");
                }
            }
            case "noFill" -> run.put(VANISH, "true");
            case "alpha" -> {
                // Of text effects of Word it says how clear a colour is, of drawings how dense.
                var val = at.number("val");
                if (at.isOfWord() ? val > WHOLE - HARDLY : val < HARDLY) {
                    run.put(VANISH, "true");
                }
            }
            default -> WordStyles.note(run, element, at);
        }
    }

    private void ground(String colour) {
        if (!grounds.isEmpty()) {
            grounds.pop();
            grounds.push(colour);
        }
    }

    void end(String element) {
        if (PROPERTIES.contains(element)) {
            properties.poll();
        }
        switch (element) {
            case "tbl", "tc", "txbxContent" -> grounds.poll();
            case "p" -> {
                grounds.poll();
                paragraphs.poll();
            }
            case "r" -> run = new HashMap<>();
            default -> {}
        }
    }

    /// Whether what is said now is said of a run of text.
    boolean isAtRun() {
        return !properties.isEmpty() && properties.element().equals("rPr");
    }

    boolean hides() {
        return of(VANISH).equals("true") || isTiny() || isOfItsGround();
    }

    private boolean isTiny() {
        try {
            return Double.parseDouble(of("sz")) < SMALLEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean isOfItsGround() {
        var ink = colour(of("color"));
        var behind = ink.isEmpty() ? ink : colour(ground());
        return ink.isPresent() && behind.isPresent() && ink.get().sameAs(behind.get());
    }

    private String ground() {
        var marked = of("highlight");
        if (!marked.isEmpty() && !marked.equals("none")) {
            return marked;
        }
        var shaded = of(WordStyles.GROUND);
        return !shaded.isEmpty()
                ? shaded
                : grounds.stream()
                        .filter(ground -> !ground.isEmpty())
                        .findFirst()
                        .orElse(page);
    }

    private String of(String property) {
        var found = run.get(property);
        return found == null && !paragraphs.isEmpty()
                ? paragraphs.element().getOrDefault(property, "")
                : found == null ? "" : found;
    }

    private static Optional<Colour> colour(String name) {
        return Colour.parse(name.toLowerCase(Locale.ROOT));
    }
}
