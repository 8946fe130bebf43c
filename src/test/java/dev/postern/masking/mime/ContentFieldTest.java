package dev.postern.masking.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContentFieldTest {

    @Test
    void parametersAreReadInAllTheirForms() {
        assertEquals("a;b\"c", name("text/plain; name=\"a;b\\\"c\""));
        assertEquals("x", name("text/plain (a comment); NAME = x (z); other=1"));
        assertEquals("فاتورة", name("a/b; name*=utf-8'ar'%D9%81%D8%A7%D8%AA%D9%88%D8%B1%D8%A9"));
        assertEquals("one two.pdf", name("a/b; name*0=\"one \"; name*1=\"two\"; name*2=\".pdf\""));
        assertEquals("é", name("a/b; name=\"=?utf-8?q?=C3=A9?=\""));
        assertEquals("", name("a/b; ; name; =x"));
    }

    @Test
    void whatIsWrittenIsAsciiAndReadsTheSame() {
        var field = ContentField.parse("Text/HTML; charset=utf-8; name=\"a b\"");
        assertEquals("Content-Type: text/html; charset=utf-8; name=\"a b\"\r\n", field.write("Content-Type"));

        var changed = field.with("name", "فاتورة \"1\".pdf");
        var block = HeaderBlock.parse(
                changed.write("Content-Type") + "\r\n",
                0,
                changed.write("Content-Type").length());
        assertEquals(
                "فاتورة \"1\".pdf",
                ContentField.parse(block.value("Content-Type")).parameter("name"));
    }

    @Test
    void aRepeatedParameterIsWrittenOnce() {
        assertEquals(
                "Content-Type: multipart/mixed; boundary=a\r\n",
                ContentField.parse("multipart/mixed; boundary=a; boundary=b").write("Content-Type"));
    }

    private static String name(String text) {
        return ContentField.parse(text).parameter("name");
    }
}
