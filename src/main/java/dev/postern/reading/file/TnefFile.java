package dev.postern.reading.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What Outlook wraps a mail's body and files in (`winmail.dat`, MS-OXTNEF): attributes one after the other, first of
/// the message, then of each attachment; some are lists of properties.
final class TnefFile {

    private static final int KEY = 6;
    private static final int LEAST_ATTRIBUTE = 11;
    private static final int OF_ATTACHMENT = 2;

    /// An object's content stands behind the identity of its interface.
    private static final int IDENTITY = 16;

    private final ByteBuffer bytes;
    private final FileVisitor visitor;
    private final Opening opening;
    private Charset charset = Charset.forName("windows-1252");
    private Optional<Attached> attached = Optional.empty();

    private TnefFile(byte[] content, FileVisitor visitor, Opening opening) {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.visitor = visitor;
        this.opening = opening;
    }

    /// What is known of the attachment at hand.
    private static final class Attached {
        private final MapiProperties properties = new MapiProperties();
        private byte[] data = new byte[0];
        private String title = "";
    }

    static void read(byte[] content, FileVisitor visitor, Opening opening) throws Unread {
        try {
            new TnefFile(content, visitor, opening).read();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw cutOff();
        }
    }

    private static Unread cutOff() {
        return Unread.corrupt("winmail.dat that is cut off");
    }

    /// Each attribute: level, number, type, length, content, sum of its octets.
    private void read() throws Unread {
        bytes.position(KEY);
        while (bytes.remaining() >= LEAST_ATTRIBUTE) {
            opening.budget().time();
            var level = bytes.get();
            var number = bytes.getShort() & 0xffff;
            bytes.getShort();
            var length = bytes.getInt();
            if (length < 0 || length > bytes.remaining() - Short.BYTES) {
                throw cutOff();
            }
            var content = new byte[length];
            bytes.get(content);
            bytes.getShort();
            if (level == OF_ATTACHMENT) {
                ofAttachment(number, content);
            } else {
                ofMessage(number, content);
            }
        }
        endAttachment();
    }

    private void ofMessage(int number, byte[] content) throws Unread {
        switch (number) {
            // The code page; subject and body; the properties.
            case 0x9007 -> charset = codePage(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
            case 0x8004, 0x800C -> text(string(content));
            case 0x9003 -> message(content);
            default -> {}
        }
    }

    private static Charset codePage(ByteBuffer number) {
        var page = number.getInt(0);
        var name = page == 65001 ? "UTF-8" : "windows-" + page;
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }

    private void message(byte[] list) throws Unread {
        var properties = new MapiProperties();
        properties.add(list, charset, opening.budget());
        text(properties.text(MapiProperties.SUBJECT));
        text(properties.text(MapiProperties.BODY));
        var html = properties.text(MapiProperties.HTML);
        if (!html.isBlank()) {
            visitor.asText(FileType.HTML, html.getBytes(StandardCharsets.UTF_8));
        }
        var rtf = properties.find(MapiProperties.RTF);
        if (rtf.isPresent()) {
            visitor.asText(FileType.RTF, PackedRtf.unpack(rtf.get(), opening.budget()));
        }
    }

    private void text(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> visitor.text("", line, false));
    }

    private void ofAttachment(int number, byte[] content) throws Unread {
        // How it is drawn among the text; it comes first.
        if (number == 0x9002) {
            endAttachment();
            attached = Optional.of(new Attached());
        }
        var at = attached.orElseGet(Attached::new);
        attached = Optional.of(at);
        switch (number) {
            // Its content, its name, its properties.
            case 0x800F -> at.data = content;
            case 0x8010 -> at.title = string(content);
            case 0x9005 -> at.properties.add(content, charset, opening.budget());
            default -> {}
        }
    }

    private void endAttachment() {
        attached.ifPresent(this::open);
        attached = Optional.empty();
    }

    private void open(Attached at) {
        var object = at.properties.find(MapiProperties.DATA);
        if (at.data.length == 0 && object.isEmpty()) {
            return;
        }
        var name = at.properties.text(MapiProperties.LONG_NAME);
        var data = at.data.length > 0 ? at.data : withoutIdentity(object.orElseThrow());
        opening.inside(name.isBlank() ? at.title.isBlank() ? "file" : at.title : name, data);
    }

    private static byte[] withoutIdentity(byte[] object) {
        return object.length <= IDENTITY ? object : Arrays.copyOfRange(object, IDENTITY, object.length);
    }

    private String string(byte[] content) {
        return MapiProperties.ended(new String(content, charset));
    }
}
