package dev.postern.reading.file;

import java.util.Set;
import java.util.regex.Pattern;

/// Of a part that is not shown as it stands: its texts, which fields, lists and bound controls may show, and what looks
/// like an address in its attributes. All of it is told as hidden.
final class Remainder implements Xml.Visitor {

    /// Attributes that hold words for a reader.
    private static final Set<String> WORDS = Set.of(
            "caption",
            "displayText",
            "label",
            "prompt",
            "promptTitle",
            "error",
            "errorTitle",
            "formatCode",
            "num-prefix",
            "num-suffix",
            "string-value",
            "current-value",
            "command",
            "title");

    /// Of the format itself.
    private static final Set<String> NAMES =
            Set.of("Type", "ContentType", "PartName", "schemaLocation", "Ignorable", "uri");

    /// Whose targets are told as links.
    private static final Set<String> LINKS =
            Set.of("a", "image", "object", "plugin", "floating-frame", "event-listener", "button", "shape");

    /// Told with the text.
    private static final String LIST_MARK = "lvlText";

    /// Words that a number's format puts beside it.
    private static final String FORMAT = "text";

    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}]-?\\.\\p{L}{2,}");
    private static final Pattern OF_FORMATS = Pattern.compile(
            "(?i)(?:https?://)?(?:[a-z]+\\.)*(?:openxmlformats|microsoft|w3|purl|oasis-open|openoffice|libreoffice|documentfoundation|sun|adobe)\\.(?:org|com)(?:[/:].*)?"
                    + "|.*\\.(?:xml|rels|png|jpe?g|gif|emf|wmf|bin|vml|dotm|dotx|docx|xlsx|pptx|odttf|fntdata)");
    private static final Set<String> RUNS = Set.of("t", "r", "text", "span", "delText", "instrText", "b", "i", "rPr");

    private final String spot;
    private final boolean texts;
    private final FileVisitor visitor;
    private boolean inFormat;
    private final StringBuilder text = new StringBuilder();

    /// @param texts whether the texts between its marks are told, not the attributes alone
    Remainder(String spot, boolean texts, FileVisitor visitor) {
        this.spot = spot;
        this.texts = texts;
        this.visitor = visitor;
    }

    @Override
    public void start(String name, Xml at) {
        inFormat = name.equals(FORMAT);
        if (inFormat) {
            text.setLength(0);
        }
        at.attributes((attribute, value) -> {
            var isWords = WORDS.contains(attribute);
            var isRead = NAMES.contains(attribute)
                    || (attribute.equals("href") && LINKS.contains(name))
                    || name.equals(LIST_MARK);
            if (isWords || (!isRead && mayBeAddress(value))) {
                tell(value);
            }
            if (attribute.equals("formula")) {
                Formula.tell(value, spot, visitor);
            }
        });
    }

    private static boolean mayBeAddress(String value) {
        return HOST.matcher(value).find() && !OF_FORMATS.matcher(value.strip()).matches();
    }

    @Override
    public void text(String more) {
        if (texts || inFormat) {
            text.append(more);
        }
    }

    @Override
    public void end(String name) {
        if (!RUNS.contains(name) || inFormat) {
            tell(text.toString());
            text.setLength(0);
        }
        inFormat = false;
    }

    private void tell(String said) {
        if (said.chars().filter(Character::isLetter).limit(3).count() == 3
                && !OF_FORMATS.matcher(said.strip()).matches()) {
            visitor.text(spot, said.strip(), true);
        }
    }
}
