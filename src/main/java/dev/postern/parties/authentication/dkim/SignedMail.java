package dev.postern.parties.authentication.dkim;

import dev.postern.mail.MessageBytes;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A mail as signatures cover it: its header fields, and its body in both forms. It is read once, and
/// the body never held in memory.
///
/// @param fields empty where the header block is larger than any that is read
/// @param simple of no octets where nobody signed, like the other
record SignedMail(List<Field> fields, BodyForm.BodyHash simple, BodyForm.BodyHash relaxed) {

    private static final int LARGEST_HEADER = 256 << 10;

    SignedMail {
        fields = List.copyOf(fields);
    }

    static SignedMail read(MessageBytes bytes) {
        try (var in = new BufferedInputStream(bytes.open(), 1 << 16)) {
            var fields = fields(header(in));
            var simple = new BodyForm(false);
            var relaxed = new BodyForm(true);
            if (fields.stream().anyMatch(field -> field.name().equals(Field.SIGNATURE))) {
                read(in, List.of(simple, relaxed));
            }
            return new SignedMail(fields, simple.hash(), relaxed.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BodyForm.BodyHash body(boolean relaxedForm) {
        return relaxedForm ? relaxed : simple;
    }

    /// A signature covers the last From. With a further one above it, alone or cut off from the header by
    /// a line that is no field, a reader would be shown an author that nobody signed (RFC 6376 §8.15).
    boolean hasOneFrom() {
        return fields.stream().filter(field -> field.name().equals("from")).count() == 1;
    }

    /// What a signature signs: the fields it names, the last of a name first, then its own.
    byte[] data(Signature signature) {
        var unused = new HashMap<String, Deque<Field>>();
        for (var field : fields) {
            if (!field.equals(signature.field())) {
                unused.computeIfAbsent(field.name(), _ -> new ArrayDeque<>()).push(field);
            }
        }
        var data = new StringBuilder();
        for (var name : signature.headers()) {
            next(unused, name, signature.relaxedHeader(), data);
        }
        data.append(signature.field().unsigned().canonical(signature.relaxedHeader()));
        return data.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void next(Map<String, Deque<Field>> unused, String name, boolean relaxed, StringBuilder data) {
        var left = unused.get(name.strip());
        if (left != null && !left.isEmpty()) {
            data.append(left.pop().canonical(relaxed)).append("\r\n");
        }
    }

    private static String header(InputStream in) throws IOException {
        var header = new ByteArrayOutputStream();
        var line = 0;
        for (var octet = in.read(); octet >= 0; octet = in.read()) {
            if (header.size() < LARGEST_HEADER) {
                header.write(octet);
            }
            if (octet == '\n' && line <= 1) {
                break;
            }
            line = octet == '\n' ? 0 : line + 1;
        }
        return header.size() < LARGEST_HEADER ? header.toString(StandardCharsets.ISO_8859_1) : "";
    }

    private static List<Field> fields(String header) {
        var fields = new ArrayList<Field>();
        for (var text : header.split("\r\n(?![ \t])")) {
            if (text.contains(":")) {
                fields.add(new Field(text));
            }
        }
        return fields;
    }

    private static void read(InputStream in, List<BodyForm> forms) throws IOException {
        var held = false;
        for (var octet = in.read(); octet >= 0; octet = in.read()) {
            if (held && octet == '\n') {
                forms.forEach(BodyForm::endOfLine);
                held = false;
                continue;
            }
            if (held) {
                forms.forEach(form -> form.octet((byte) '\r'));
            }
            held = octet == '\r';
            if (!held) {
                var text = (byte) octet;
                forms.forEach(form -> form.octet(text));
            }
        }
        if (held) {
            forms.forEach(form -> form.octet((byte) '\r'));
        }
    }
}
