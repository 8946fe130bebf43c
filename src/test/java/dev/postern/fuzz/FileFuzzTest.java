package dev.postern.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.postern.mail.MessageBytes;
import dev.postern.reading.MailReader;
import dev.postern.reading.ReadingSettings;
import dev.postern.reading.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Whatever the bytes are, a file is read: PDF, Office, archive, picture.
///
/// `mvn test` plays back the inputs under `FileFuzzTestInputs`; to look for new ones:
/// `JAZZER_FUZZ=1 mvn test -Dtest=FileFuzzTest`. An input that breaks something is kept there.
class FileFuzzTest {

    private static final String HEAD =
            "Content-Type: application/octet-stream; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\n";

    private final MailReader reader = new MailReader(ReadingSettings.defaults());

    @FuzzTest(maxDuration = "5m")
    void everyFileIsRead(byte[] file) {
        var mail = HEAD + Base64.getMimeEncoder().encodeToString(file) + "\r\n";
        var bytes = MessageBytes.of(mail.getBytes(StandardCharsets.US_ASCII));
        var defects = reader.read(bytes).troubles().stream()
                .filter(trouble -> trouble.what().equals("defect"))
                .map(Trouble::detail)
                .toList();
        assertEquals(List.of(), defects);
    }
}
