package dev.postern.reading;

import static dev.postern.reading.Mails.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.reading.file.FileType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What Outlook wraps into `winmail.dat`.
class OutlookFileTest {

    private static final int MESSAGE = 1;
    private static final int ATTACHMENT = 2;
    private static final byte[] RENDERING = attribute(ATTACHMENT, 0x9002, new byte[14]);

    private static byte[] joined(byte[]... pieces) {
        var out = new ByteArrayOutputStream();
        for (var piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] attribute(int level, int number, byte[] content) {
        return buffer(11 + content.length)
                .put((byte) level)
                .putShort((short) number)
                .putShort((short) 6)
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] property(int type, int number, byte[] value) {
        return buffer(12 + (value.length + 3) / 4 * 4)
                .putShort((short) type)
                .putShort((short) number)
                .putInt(1)
                .putInt(value.length)
                .put(value)
                .array();
    }

    private static byte[] properties(byte[]... each) {
        return joined(buffer(4).putInt(each.length).array(), joined(each));
    }

    private static byte[] winmail(byte[]... attributes) {
        return joined(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0}, joined(attributes));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Reading read(byte[] file) {
        return Mails.read(Mails.with("winmail.dat", file));
    }

    @Test
    void subjectAndBodyAreRead() {
        var named = joined(buffer(32)
                .putShort((short) 3)
                .putShort((short) 0x8001)
                .position(20)
                .putInt(0)
                .putInt(5)
                .putInt(7)
                .array());
        var reading = read(winmail(
                attribute(MESSAGE, 0x9007, new byte[] {(byte) 0xE8, 4, 0, 0, 0, 0, 0, 0}),
                attribute(MESSAGE, 0x8004, joined(new byte[] {(byte) 0xE3}, latin("\0"))),
                attribute(
                        MESSAGE,
                        0x9003,
                        properties(
                                named,
                                property(0x1F, 0x1000, "see shop.example".getBytes(StandardCharsets.UTF_16LE)),
                                property(
                                        0x102,
                                        0x1013,
                                        latin("<html><body><a href='https://a.example'>here</a></body></html>"))))));
        assertEquals(List.of("x", "م", "see shop.example", "here"), texts(reading, Voice.OWN));
        assertEquals(List.of("https://a.example"), Mails.targets(reading));
        assertEquals(FileType.OUTLOOK, reading.attachments().getFirst().type());
        assertEquals(List.of(), Mails.troubles(reading));
    }

    @Test
    void richTextIsUnpacked() {
        // The example of MS-OXRTFCP §4.1: {\rtf1\ansi\ansicpg1252\pard hello world}
        var packed = HexFormat.of()
                .parseHex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af3206865"
                        + "6c090020627705b06c647d0a800fa0");
        var reading = read(winmail(attribute(MESSAGE, 0x9003, properties(property(0x102, 0x1009, packed)))));
        assertTrue(
                texts(reading, Voice.OWN).contains("hello world"),
                () -> reading.passages().toString());
    }

    @Test
    void attachmentsAreFilesOfTheirOwn() {
        var reading = read(winmail(
                RENDERING,
                attribute(ATTACHMENT, 0x8010, latin("CARD~1.TXT\0")),
                attribute(ATTACHMENT, 0x800F, latin("see shop.example")),
                attribute(ATTACHMENT, 0x9005, properties(property(0x1E, 0x3707, latin("card of ours.txt\0")))),
                RENDERING,
                attribute(ATTACHMENT, 0x8010, latin("b.exe\0")),
                attribute(ATTACHMENT, 0x800F, latin("MZ..............."))));
        assertTrue(Mails.shown(reading).contains("winmail.dat/card of ours.txt | see shop.example"));
        assertEquals(
                List.of(FileType.OUTLOOK, FileType.TEXT, FileType.PROGRAM),
                reading.attachments().stream().map(Attachment::type).toList());
    }

    @Test
    void mailsInMailsAreOpened() {
        var inner = winmail(attribute(MESSAGE, 0x800C, latin("inner shop.example\0")));
        var reading = read(winmail(
                RENDERING,
                attribute(ATTACHMENT, 0x9005, properties(property(0x0D, 0x3701, joined(new byte[16], inner))))));
        assertTrue(texts(reading, Voice.OWN).contains("inner shop.example"));
    }

    @Test
    void oneThatIsCutOffIsDamaged() {
        var file = winmail(attribute(MESSAGE, 0x9003, properties(property(0x1E, 0x1000, latin("hello there")))));
        assertEquals(List.of("corrupt"), Mails.troubles(read(Arrays.copyOf(file, file.length - 6))));
    }
}
