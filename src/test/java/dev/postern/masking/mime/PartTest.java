package dev.postern.masking.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void findsNestedPartsByTheirBytes() {
        var mail = """
                Content-Type: multipart/mixed; boundary="a b"

                pre
                --a b
                Content-Type: multipart/alternative; boundary=in

                --in

                one
                --in\s

                two
                --in--
                --a b
                Content-Type: text/html

                three
                --a bc
                --a b--
                --a b

                after
                """.replace("\n", "\r\n");

        assertEquals(List.of("one", "two", "three\r\n--a bc"), leaves(mail));
    }

    @Test
    void anOpenMultipartEndsWithTheMail() {
        assertEquals(
                List.of("one", "two\n"),
                leaves("Content-Type: multipart/mixed; boundary=X\n\n--X\n\none\n--X\n\ntwo\n"));
    }

    @Test
    void depthAndNumberAreBounded() {
        var deep = new StringBuilder();
        for (var i = 0; i < 200; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=B")
                    .append(i)
                    .append("\r\n\r\n--B")
                    .append(i)
                    .append("\r\n");
        }
        assertEquals(31, Part.of(deep.toString()).size());
        assertEquals(
                2000,
                Part.of("Content-Type: multipart/mixed; boundary=X\r\n\r\n" + "--X\r\n\r\n".repeat(10_000))
                        .size());
    }

    private static List<String> leaves(String mail) {
        return Part.of(mail).stream()
                .filter(part -> !part.type().isMultipart())
                .map(part -> mail.substring(part.bodyStart(), part.end()))
                .toList();
    }
}
