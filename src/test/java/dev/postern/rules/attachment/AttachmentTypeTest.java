package dev.postern.rules.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.reading.Attachment;
import dev.postern.reading.file.FileType;
import dev.postern.rules.Hearings;
import dev.postern.rules.Mails;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttachmentTypeTest {

    private static List<String> keys(Set<String> allowed, Attachment... files) {
        var mail = new Mails();
        List.of(files).forEach(mail::attachment);
        return new AttachmentType()
                .judge(Hearings.of(mail.build(), allowed)).stream()
                        .map(violation -> violation.advice().key())
                        .toList();
    }

    private static Attachment file(FileType type, long size) {
        return new Attachment("a", "application/octet-stream", type, false, size, false);
    }

    @Test
    void documentsAndPicturesPass() {
        assertEquals(
                List.of(),
                keys(
                        Set.of(),
                        file(FileType.PDF, 1),
                        file(FileType.WORD, 1),
                        file(FileType.HTML, 1),
                        file(FileType.MAIL, 1),
                        file(FileType.JPEG, 1)));
    }

    @Test
    void programsAndWhatNobodyReadsDoNot() {
        for (var type : List.of(FileType.PROGRAM, FileType.MACROS, FileType.OUTLOOK, FileType.ZIP, FileType.UNKNOWN)) {
            assertEquals(List.of("attachment.type"), keys(Set.of(), file(type, 1)), type.word());
        }
    }

    @Test
    void furtherKindsAreAllowedByName() {
        assertEquals(List.of(), keys(Set.of("zip", "contact"), file(FileType.ZIP, 1), file(FileType.CONTACT, 1)));
    }

    @Test
    void allFilesTogetherHaveALimit() {
        assertEquals(
                List.of("attachment.type.size"),
                keys(Set.of(), file(FileType.PDF, 6 << 20), file(FileType.PDF, 6 << 20)));
    }
}
