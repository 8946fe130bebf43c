package dev.postern.reading.file;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through XML by its local names, without document types and entities.
final class Xml {

    private static final int STEPS_BETWEEN_CHECKS = 4096;

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([^\"']{1,40})");
    private static final Set<String> READ = Set.of("utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii");

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

    /// Shows everything to two.
    static Visitor both(Visitor first, Visitor second) {
        return new Visitor() {
            @Override
            public void start(String name, Xml at) {
                first.start(name, at);
                second.start(name, at);
            }

            @Override
            public void end(String name) {
                first.end(name);
                second.end(name);
            }

            @Override
            public void text(String text) {
                first.text(text);
                second.text(text);
            }
        };
    }

    static void walk(byte[] content, Budget budget, Visitor visitor) throws Unread {
        try {
            var written = decoded(content);
            checkEncoding(written);
            var reader = factory().createXMLStreamReader(new StringReader(written));
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

    /// In another encoding a program would read another text.
    private static void checkEncoding(String written) throws Unread {
        var named = ENCODING.matcher(written);
        if (named.lookingAt() && !READ.contains(named.group(1).toLowerCase(Locale.ROOT))) {
            throw new Unread("charset", named.group(1));
        }
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

    /// All of the element at hand, by their local names.
    void attributes(BiConsumer<String, String> each) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            each.accept(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
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
