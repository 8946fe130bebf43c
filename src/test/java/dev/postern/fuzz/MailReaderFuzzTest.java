package dev.postern.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.postern.mail.MessageBytes;
import dev.postern.reading.MailReader;
import dev.postern.reading.ReadingSettings;
import dev.postern.reading.Trouble;
import java.util.List;

/// Whatever the bytes are, a mail is read.
///
/// `mvn test` plays back the inputs under `MailReaderFuzzTestInputs`; to look for new ones:
/// `JAZZER_FUZZ=1 mvn test -Dtest=MailReaderFuzzTest`. An input that breaks something is kept there.
class MailReaderFuzzTest {

    private final MailReader reader = new MailReader(ReadingSettings.defaults());

    @FuzzTest(maxDuration = "5m")
    void everyMailIsRead(byte[] mail) {
        var defects = reader.read(MessageBytes.of(mail)).troubles().stream()
                .filter(trouble -> trouble.what().equals("defect"))
                .map(Trouble::detail)
                .toList();
        assertEquals(List.of(), defects);
    }
}
