package dev.postern.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderEndTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@b.test\r\nSubject: x\r\n\r\nbody\r\n",
                "From: a@b.test\r\nSubject: x\r\n folded\r\n\tagain\r\n\r\nno: field here\r\n",
                "From someone Mon Jan 1 2026\r\nFrom: a@b.test\r\n\r\nbody",
                "Subject : obsolete blank\r\n\r\nbody",
                "Subject: header alone\r\n",
                "\r\nbody alone\r\n",
                ""
            })
    void aBlockThatEndsAsItShouldStaysAsItIs(String mail) throws IOException {
        assertEquals(mail, mended(mail));
    }

    @Test
    void aLineThatIsNoFieldStartsTheBody() throws IOException {
        assertEquals("Subject: x\r\n\r\nDear Sara,\r\nbody\r\n", mended("Subject: x\r\nDear Sara,\r\nbody\r\n"));
    }

    @Test
    void textWithoutAnyHeaderIsAllBody() throws IOException {
        assertEquals("\r\nhello there\r\n", mended("hello there\r\n"));
        assertEquals("\r\n folded first\r\n", mended(" folded first\r\n"));
    }

    private static String mended(String mail) throws IOException {
        var bytes = MessageBytes.of(mail.getBytes(StandardCharsets.UTF_8));
        return new String(HeaderEnd.mended(bytes).toArray(), StandardCharsets.UTF_8);
    }
}
