package dev.postern.rules.attachment;

import dev.postern.mail.Direction;
import dev.postern.reading.Attachment;
import dev.postern.reading.Place;
import dev.postern.reading.file.FileType;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A buyer is sent documents and pictures, never programs: a file is what its content says it is.
///
/// The allow-list names further kinds of files.
public final class AttachmentType implements Rule {

    private static final Set<FileType> SENT = EnumSet.of(
            FileType.TEXT,
            FileType.HTML,
            FileType.CALENDAR,
            FileType.MAIL,
            FileType.PDF,
            FileType.WORD,
            FileType.EXCEL,
            FileType.OPEN_DOCUMENT,
            FileType.PNG,
            FileType.JPEG,
            FileType.GIF,
            FileType.WEBP,
            FileType.BMP,
            FileType.TIFF);

    private static final long MOST_BYTES = 10L << 20;
    private static final int MOST = 20;

    @Override
    public RuleId id() {
        return RuleCatalogue.ATTACHMENT_TYPE.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var sent = new TreeSet<String>();
        SENT.stream().map(FileType::word).filter(word -> !word.equals("mail")).forEach(sent::add);
        sent.addAll(hearing.allowed());
        var attachments = hearing.mail().reading().attachments();
        var violations = new ArrayList<Violation>();
        attachments.stream()
                .filter(file -> !SENT.contains(file.type()))
                .filter(file -> !hearing.allowed().contains(file.type().word()))
                .limit(MOST)
                .map(file -> violation(file, sent))
                .forEach(violations::add);
        if (attachments.stream().mapToLong(Attachment::size).sum() > MOST_BYTES) {
            var limit = (MOST_BYTES >> 20) + " MB";
            violations.add(new Violation(new Place.Mail(), "", Advice.of("attachment.type.size", limit)));
        }
        return violations;
    }

    private static Violation violation(Attachment file, Set<String> sent) {
        var advice = Advice.of("attachment.type", file.type().word(), String.join(", ", sent));
        return new Violation(new Place.Attachment(file.name()), file.name(), advice);
    }
}
