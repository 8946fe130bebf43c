package dev.postern.reading.file;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through XML by its local names, without document types and entities.
final class Xml {

    private static final int STEPS_BETWEEN_CHECKS = 4096;

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// What is met.
    interface Visitor {
        void start(String name, Xml at);

        default void end(String name) {}

        default void text(String text) {}
    }

    static void walk(byte[] content, Budget budget, Visitor visitor) throws Unread {
        try {
            var reader = factory().createXMLStreamReader(new StringReader(decoded(content)));
            var xml = new Xml(reader);
            for (var steps = 1; reader.hasNext(); steps++) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.start(reader.getLocalName(), xml);
                    case XMLStreamConstants.END_ELEMENT -> visitor.end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.text(reader.getText());
                    case XMLStreamConstants.DTD -> throw new Unread("structure", "a document type in XML");
                    default -> {}
                }
                if (steps % STEPS_BETWEEN_CHECKS == 0) {
                    budget.time();
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw Unread.corrupt(
                    "XML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /// Documents are UTF-8 or, with a mark at the start, UTF-16; damaged characters are no reason to read nothing.
    private static String decoded(byte[] content) {
        var mark = content.length < 2 ? 0 : (content[0] & 0xff) << 8 | (content[1] & 0xff);
        Charset charset = mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        var text = new String(content, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// Factories are not made for many threads.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /// An attribute of the element at hand, in any namespace; empty if it has none.
    String attribute(String name) {
        return find(name).orElse("");
    }

    Optional<String> find(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// An attribute that is a number; NaN if it is none.
    double number(String name) {
        try {
            return Double.parseDouble(attribute(name));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /// An attribute that is on, as Office writes it.
    boolean isOn(String name) {
        var value = attribute(name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /// A property such as `<w:vanish/>`, on unless it says otherwise.
    boolean isSet() {
        var value = attribute("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /// Whether the element at hand is one of Word's own, its later years' included.
    boolean isOfWord() {
        return String.valueOf(reader.getNamespaceURI()).contains("/word");
    }

    /// Whether the element at hand is one of drawings.
    boolean isOfDrawings() {
        return String.valueOf(reader.getNamespaceURI()).contains(":drawing:");
    }
}
